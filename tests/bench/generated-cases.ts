/**
 * Cases with known answers, made from the entries themselves; the same seed gives the same cases. The answers come
 * from reading every entry.
 */
import { firstHalves } from '../../src/search/judge/first-halves.ts';
import { templateOf } from '../../src/search/judge/template.ts';
import { lettersAndDigits, normalise } from '../../src/search/text/normalise.ts';
import { HOLE, hostileValue } from './fill-holes.ts';
import { below, mulberry32, pick, type Random } from './mulberry32.ts';
import { wrapPaste } from './wrap-paste.ts';

/** What the cases need to know of an entry. */
export interface Documented {
  id: string;
  title: string;
  codes: string[];
  messages: string[];
  /** The entry's own text. */
  text: string;
}

export interface Case {
  query: string;
  /** The entry that the case was made from. */
  from: string;
  /** Every entry that is a right answer; `from` is one of them. */
  right: Set<string>;
  /** What was done to the text, for a person who reads a failure. */
  how: string;
}

/** Tries for each wanted case before giving up: some entries have nothing to make a case of. */
const TRIES = 20;
/** Letters of a message that is one short sentence: half of it tells nothing. */
const SHORT = 60;
/** Share of a message that a cut leaves. */
const CUT = 0.6;
/** Entries that may have a fragment of a code, message or title for it to have to come into the first five. */
const FEW = 5;

function collect(count: number, seed: number, make: (random: Random) => Case | undefined): Case[] {
  const random = mulberry32(seed);
  const cases: Case[] = [];
  for (let tries = 0; cases.length < count && tries < count * TRIES; tries++) {
    const made = make(random);
    if (made) cases.push(made);
  }
  return cases;
}

function cutOut(random: Random, text: string, length: number): string | undefined {
  const at = below(random, Math.max(1, text.length - length + 1));
  const fragment = text.slice(at, at + length);
  return lettersAndDigits(normalise(fragment)) >= 3 ? fragment : undefined;
}

/** Normalised texts by list of entries: the oracle reads them for every fragment. */
const prepared = new WeakMap<readonly Documented[], { id: string; text: string }[]>();

function normalisedTexts(entries: readonly Documented[]) {
  const texts = prepared.get(entries) ?? entries.map(({ id, text }) => ({ id, text: ` ${normalise(text).trim()} ` }));
  prepared.set(entries, texts);
  return texts;
}

const anyLength = (random: Random) => 3 + below(random, 38);

/** Fragments of 3 to 40 characters (or of one length) of entries' own text; right is every entry that has it. */
export function ownTextFragments(entries: readonly Documented[], count: number, seed: number, length?: number): Case[] {
  const texts = normalisedTexts(entries);
  return collect(count, seed, (random) => {
    const { id, text } = pick(random, entries);
    const query = cutOut(random, text, length ?? anyLength(random));
    if (!query) return undefined;
    const fragment = normalise(query);
    const right = new Set(texts.filter((one) => one.text.includes(fragment)).map((one) => one.id));
    return right.has(id) ? { query, from: id, right, how: 'own text' } : undefined;
  });
}

/** Fragments of codes, messages and titles that stand in those of at most five entries; right is each of these. */
export function fieldFragments(entries: readonly Documented[], count: number, seed: number): Case[] {
  const fieldsOf = ({ codes, messages, title }: Documented) => [...codes, ...messages, title];
  const texts = entries.map((entry) => ({ id: entry.id, text: fieldsOf(entry).map(normalise).join('\u0000') }));
  return collect(count, seed, (random) => {
    const entry = pick(random, entries);
    const query = cutOut(random, pick(random, fieldsOf(entry)), anyLength(random));
    if (!query) return undefined;
    const fragment = normalise(query);
    const right = new Set(texts.filter((one) => one.text.includes(fragment)).map((one) => one.id));
    return right.size <= FEW ? { query, from: entry.id, right, how: 'code, message or title' } : undefined;
  });
}

/** Two templates that differ only in the names of their holes are one message. */
const sameMessage = (template: string) => normalise(template.replace(HOLE, '{}')).trim();

interface Message {
  id: string;
  template: string;
  right: Set<string>;
}

function messagesOf(entries: readonly Documented[]): Message[] {
  const claims = new Map<string, Set<string>>();
  for (const { id, messages } of entries) {
    for (const message of messages) {
      const key = sameMessage(message);
      claims.set(key, (claims.get(key) ?? new Set()).add(id));
    }
  }
  return entries.flatMap(({ id, messages }) =>
    messages.map((template) => ({ id, template, right: claims.get(sameMessage(template)) as Set<string> })),
  );
}

const literalsOf = (template: string) => template.split(HOLE).map((part) => normalise(part).trim());

/** Whether literal parts of a template stand in another text in this order. No part stands everywhere. */
function standIn(literals: readonly string[], text: string): boolean {
  let from = 0;
  return literals.every((literal) => {
    const at = text.indexOf(literal, from);
    from = at + literal.length;
    return at !== -1;
  });
}

/** The first or last 60 % of a template. A hole that the cut meets stays whole. */
function cut(template: string, first: boolean): string {
  let at = Math.round(template.length * (first ? CUT : 1 - CUT));
  for (const { index, 0: hole } of template.matchAll(HOLE)) if (at > index && at < index + hole.length) at = index;
  return first ? template.slice(0, at) : template.slice(at);
}

/**
 * Pastes of every message, `perMessage` each: holes filled with hostile values, every third cut to the first or last
 * 60 %, wrapped, with noise. Right is every entry that claims the message. A cut that also stands in a message of
 * another entry tells nothing and is replaced by the whole message. `among` limits the work to so many messages.
 */
export function generatedPastes(
  entries: readonly Documented[],
  perMessage: number,
  seed: number,
  among?: number,
): Case[] {
  // What a message takes in is judged alone: no value of such a hole is as good as another.
  const messages = messagesOf(entries).filter(({ template }) => !templateOf(template).wraps);
  const others = messages.map(({ id, template }) => ({ id, text: normalise(template) }));
  const random = mulberry32(seed);
  const chosen = among ? Array.from({ length: among }, () => pick(random, messages)) : messages;
  return chosen.flatMap(({ id, template, right }) =>
    Array.from({ length: perMessage }, (): Case => {
      const kind = random();
      const shortened = kind < 1 / 3 ? cut(template, kind < 1 / 6) : template;
      const literals = literalsOf(shortened);
      // Of a sentence of every program, a part is said by nobody.
      const tellsNothing =
        hasCommon(template) ||
        (shortened !== template && lettersAndDigits(normalise(template.replace(HOLE, ' '))) < SHORT) ||
        (shortened !== template && others.some((other) => !right.has(other.id) && standIn(literals, other.text)));
      const kept = tellsNothing ? template : shortened;
      const paste = wrapPaste(
        random,
        kept.replace(HOLE, () => hostileValue(random)),
      );
      const cutName = kept === template ? [] : [kind < 1 / 6 ? 'first 60 %' : 'last 60 %'];
      return { query: paste.text, from: id, right, how: [...cutName, ...paste.how].join(', ') || 'plain' };
    }),
  );
}

/** Whether it has a sentence of every program. */
const hasCommon = (template: string): boolean => {
  const { common, ofNobody, own } = templateOf(template);
  return common !== undefined || ofNobody.length > 0 || own !== undefined;
};

/** Whether it takes in another error, has a sentence of every program, or says first what failed. */
const leadsNobody = (template: string): boolean => {
  return templateOf(template).wraps || hasCommon(template) || firstHalves(template).length > 0;
};

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
const EDITS: Record<string, (word: string, at: number, letter: string) => string> = {
  insert: (word, at, letter) => word.slice(0, at) + letter + word.slice(at),
  delete: (word, at) => word.slice(0, at) + word.slice(at + 1),
  replace: (word, at, letter) => word.slice(0, at) + letter + word.slice(at + 1),
  swap: (word, at) => word.slice(0, at) + (word[at + 1] ?? '') + word[at] + word.slice(at + 2),
};

/**
 * Four to six neighbouring words of a message with one typing error in a word of five letters or more. Right is every
 * entry with a message in which the words stand without the error.
 */
export function typingErrors(entries: readonly Documented[], count: number, seed: number): Case[] {
  // Words of what every program says, or of what only failed, lead nobody.
  const messages = messagesOf(entries).filter(({ template }) => !leadsNobody(template));
  const texts = entries.map(({ id, messages }) => ({ id, text: messages.map(normalise).join('\u0000') }));
  return collect(count, seed, (random) => {
    const { id, template } = pick(random, messages);
    const all = pick(random, template.split(HOLE)).trim().split(/\s+/);
    const size = 4 + below(random, 3);
    if (all.length < size) return undefined;
    const start = below(random, all.length - size + 1);
    const words = all.slice(start, start + size);
    const long = words.flatMap((word, at) => (/^\P{N}*\p{L}{5,}\P{N}*$/u.test(word) ? [at] : []));
    if (long.length === 0) return undefined;
    const which = pick(random, long);
    const word = words[which] as string;
    const run = /\p{L}{5,}/u.exec(word) as RegExpExecArray;
    const how = pick(random, Object.keys(EDITS));
    const at = run.index + below(random, run[0].length - (how === 'swap' ? 1 : 0));
    const edited = EDITS[how]?.(word, at, pick(random, [...LETTERS])) ?? word;
    if (normalise(edited) === normalise(word)) return undefined;
    const meant = normalise(words.join(' '));
    const right = new Set(texts.filter(({ text }) => text.includes(meant)).map((one) => one.id));
    return { query: words.with(which, edited).join(' '), from: id, right, how };
  });
}
