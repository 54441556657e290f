/**
 * `Belt '{belt}' of hall {hall} is off` has the parts `belt`, `ofhall` and `isoff`; behind each stands a gap, ` '{belt}' `,
 * ` {hall} ` and nothing. In `Belt 'north' of hall 7 is off`, the gaps hold `north` and `7`.
 *
 * Message templates: literal parts with holes between them. Parts are compared by their letters and digits, so that
 * neither quotes nor hard wraps keep a message from being recognised.
 */
import { ownPart, withoutCommon, withoutLoading } from '../text/common-sentences.ts';
import { type Letters, lettersOf } from '../text/letters.ts';
import { normalise } from '../text/normalise.ts';
import { NO_VOCABULARY, type Vocabulary } from '../text/vocabulary.ts';

/** A hole with its name; without one, what varies and is told to nobody. */
export const HOLE = /\{([A-Za-z][A-Za-z0-9]*|)\}/;
/** Holes that take in another error whole: such a message only wraps it. */
const TAKES_IN = '(?:error|errorDescription|detail|response)';
export const WRAPPING = new RegExp(`^${TAKES_IN}$`);
/** One of them, with the sign before it. */
const BEFORE_ERROR = new RegExp(`([^\\w\\s{}]?)\\s*\\{${TAKES_IN}\\}`);
/** A name in quotes: one word that is no hole. */
const QUOTED = /['"]([A-Za-z][\w.]{3,})['"]/g;
/** A word in quotes with a hole in it: `'{verb}-Belt{noun}'` has `belt` of its own. */
const QUOTED_HOLE = /['"]([\w.-]*\{\w+\}[\w.{}-]*)['"]/g;
const OWN_PIECE = /\p{L}{3,}/gu;
/** Behind the last part: a value, set apart by a sign. */
const VALUE = /^\s*[:=(–—-]\s*['"]?\{/;
/** Letters by which the end of a part is known, and those of a reason that are read. */
const END = 8;
const MAX_REASON = 300;
/** A status with its standard words. */
const STATUS = /\b([45]\d\d)\b\W{0,3}(?:bad request|unauthorized|forbidden|not found|internal server error)/i;

/** A template taken apart. */
export interface Template {
  /** Letters and digits of each literal part; a part is never empty. */
  parts: string[];
  /** What stands behind each part up to the next: holes with the signs around them, such as ` '{appId}'({appName}) `. */
  gaps: string[];
  /** Names that it quotes literally, and pieces of those that it quotes with holes; normalised. */
  names: string[];
  /** Whether it says nothing but what takes in another error: one of its holes does, and it names no status. */
  wraps: boolean;
  /** Whether what stands behind its last part is a value of its own. */
  isOpen: boolean;
  /** The HTTP status that it only prints, as every failed request does. */
  status: string | undefined;
  /** Letters of a sentence of every program that it has, up to its number: no part of it, and not the message without it. */
  common: string | undefined;
  /** Letters of the sentences of nobody that it has: with none of them, a text does not have the message. */
  ofNobody: string[];
  /**
   * Letters of what is its own: of `Could not load file or assembly 'Pump, Version=7`, `pumpversion7`. Without it, a text does
   * not have it for sure. Undefined where all of it is.
   */
  own: string[] | undefined;
}

/** Templates that were made, by their messages: entries come and go, and their messages come back. */
const made = new WeakMap<Vocabulary, Map<string, Template>>();
/** Messages after which they are forgotten. */
const MOST_MADE = 4000;

/** Names that the vendor changed belong to no literal part: a message reads the same with either. */
export function templateOf(message: string, vocabulary: Vocabulary = NO_VOCABULARY): Template {
  let templates = made.get(vocabulary);
  if (!templates || templates.size >= MOST_MADE) made.set(vocabulary, (templates = new Map()));
  let template = templates.get(message);
  if (!template) templates.set(message, (template = takenApart(message, vocabulary)));
  return template;
}

function takenApart(message: string, { formerNames }: Vocabulary): Template {
  let common: string | undefined;
  const ofNobody: string[] = [];
  const own = ownPart(message, (sentence, hasNumber) => {
    const { text } = lettersOf(sentence);
    if (hasNumber) common = text.replace(/(\d)\D+$/, '$1');
    else ofNobody.push(text);
    return '{}';
  });
  const parts: string[] = [];
  const gaps: string[] = [];
  const holes: string[] = [];
  // At odd places stand the names of holes.
  for (const [at, piece] of (formerNames ? own.replace(formerNames, '{}') : own).split(HOLE).entries()) {
    if (at % 2 === 1) {
      if (piece) holes.push(piece);
      if (parts.length > 0) gaps[parts.length - 1] += `{${piece}}`;
      continue;
    }
    const { text } = lettersOf(piece);
    const signs = /^([^\p{L}\p{N}]*)(?:[\s\S]*?)([^\p{L}\p{N}]*)$/u.exec(piece) ?? ['', '', ''];
    if (parts.length > 0) gaps[parts.length - 1] += signs[1];
    if (!text) continue;
    parts.push(text);
    gaps.push(signs[2] ?? '');
  }
  const status = STATUS.exec(message)?.[1];
  const wraps = !status && holes.some((name) => WRAPPING.test(name));
  return {
    parts,
    gaps,
    names: namesIn(message),
    wraps,
    isOpen: !wraps && VALUE.test(gaps.at(-1) ?? ''),
    status,
    common,
    ofNobody,
    own: ownLetters(own === message ? withoutCommon(message, () => '{}') : own, own),
  };
}

function namesIn(message: string): string[] {
  const whole = [...message.matchAll(QUOTED)].map((match) => match[1] ?? '');
  const pieces = [...message.matchAll(QUOTED_HOLE)].flatMap(
    (match) => match[1]?.replace(/\{\w+\}/g, ' ').match(OWN_PIECE) ?? [],
  );
  return [...whole, ...pieces].map(normalise);
}

/** Letters of what is a message's own, where that is less than it has. */
function ownLetters(own: string, message: string): string[] | undefined {
  const rest = withoutLoading(own);
  return rest === message ? undefined : rest.split(/\{\w*\}/).map((piece) => lettersOf(piece).text);
}

/** Whether a hole stands behind a part. */
export function hasHole(template: Template, part: number): boolean {
  return HOLE.test(template.gaps[part] ?? '');
}

/** What stands in a text in the place of the error that a template takes in; empty where nothing does, or where the text is cut. */
export function reasonBehind({ parts, gaps }: Template, { text, offsets }: Letters, original: string): string {
  const part = gaps.findIndex((gap) => BEFORE_ERROR.test(gap));
  const gap = gaps[part] ?? '';
  const whole = parts[part] ?? '';
  // Its last letters do where its beginning is cut off.
  const end = text.includes(whole) ? whole : whole.slice(-END);
  // `{"error":"Lid not lifted. Error: no key"}`: a short part stands in other places, too.
  const before = parts.slice(0, Math.max(0, part)).reduce((at, one) => Math.max(at, text.indexOf(one, at)), 0);
  const place = text.indexOf(end, before);
  if (part === -1 || place === -1) return '';
  const from = (offsets[place + end.length - 1] as number) + 1;
  const next = parts[part + 1] ? text.indexOf(parts[part + 1] as string, place) : -1;
  const { 1: sign = '', index } = BEFORE_ERROR.exec(gap) as RegExpExecArray;
  const rest = original.slice(from, next === -1 ? from + MAX_REASON : offsets[next]);
  // Only a colon leads on to the next line, and a string of JSON ends with its quote.
  const [reason = ''] = rest.split(sign === ':' ? /\n\s*\n/ : '\n');
  if (/^[^\p{L}\p{N}]*"\s*[,}\]]/u.test(reason)) return '';
  // Behind a value, the error begins at its sign: `Failed to open the lid of {vat}: {error}`.
  const at = gap.indexOf('{') < index + sign.length ? reason.indexOf(sign) : 0;
  return at === -1 ? '' : reason.slice(at);
}
