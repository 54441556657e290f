/**
 * Takes what is private out of a text and puts typed placeholders there: addresses, ids, names of tenants and
 * machines, times, secrets. What makes an error recognisable stays: codes, public hosts and applications, documented
 * addresses, holes of templates. When in doubt, out.
 */

import { canonicalNumber } from '../text/code-spelling.ts';
import type { Redaction, Taken, TakenKind } from '../text/reading.ts';
import { type Piece, shownAs } from './piece.ts';
import type { PublicThings } from './public-things.ts';
import { type Kept, kindNamed, NOTHING_KEPT, PUBLIC_FIELD, type Rules, rulesFor } from './redact-rules.ts';

/**
 * Taking something out gives its neighbours new edges, so what is left is read again until nothing changes. The bound
 * keeps the work on hostile texts linear.
 */
const ROUNDS = 5;

/** What stands behind the host in an address, up to the error that it may hand over. */
const REST = new RegExp(`(?:(?![?&#]${PUBLIC_FIELD}=)[^\\s"'\`<>(){}\\\\,;|])*`, 'iy');
/** Longer values are not read for a kind of their own: what is read again stays bounded. */
const LONGEST_TYPED = 320;

/** Where such characters stand at the edges, a cut behind them changed nothing for what is left. */
const SETTLED = /^[\s"'(),;][\s\S]*[\s"'(),;]$|^[\s"'(),;]$/;

/** Start and end in the text, and what stands there. */
type Cut = readonly [number, number, TakenKind];

/** Rules by what is kept: a list of thousands of lines is redacted line by line. */
const compiled = new WeakMap<Kept, Rules>();

/**
 * Values in `taken`, put back in order for the placeholders,
 * give the text again unless it held placeholders already. Redacting the result changes nothing more.
 */
export function redact(text: string, kept: Kept = NOTHING_KEPT): Redaction {
  let rules = compiled.get(kept);
  if (!rules) compiled.set(kept, (rules = rulesFor(kept)));
  const pieces = typedPieces(text, rules);
  const taken = pieces.filter((piece) => typeof piece !== 'string');
  return { text: pieces.map(shownAs).join(''), taken, hasSecret: taken.some(isSecret) };
}

/** Whether the reader should revoke it. */
export const isSecret = ({ kind }: Taken): boolean => kind === 'secret' || kind === 'token';

/** A text with its private things apart from the rest. */
export function typedPieces(text: string, rules: Rules): Piece[] {
  let pieces: Piece[] = [text];
  for (let round = 0, before = 0; round < ROUNDS && before !== pieces.length; round++) {
    before = pieces.length;
    pieces = pieces.flatMap((piece) =>
      typeof piece === 'string' && !(round && SETTLED.test(piece)) ? cutUp(piece, rules) : piece,
    );
  }
  return pieces;
}

/** One reading of a text from left to right. */
function cutUp(text: string, rules: Rules): Piece[] {
  const pieces: Piece[] = [];
  let done = 0;
  let next = 0;
  const put = (to: number) => {
    if (to > done) pieces.push(text.slice(done, to));
  };
  for (;;) {
    rules.pattern.lastIndex = next;
    const match = rules.pattern.exec(text);
    if (!match) break;
    const cuts = judge(match, text, rules);
    if (typeof cuts === 'number') {
      next = cuts;
      continue;
    }
    for (const [start, end, kind] of cuts) {
      put(start);
      pieces.push({ kind, value: text.slice(start, end), placeholder: `<${kind}>` });
      done = next = end;
    }
  }
  put(text.length);
  return pieces;
}

/** What to cut out of a match, or where to read on if nothing. */
function judge(match: RegExpExecArray, text: string, rules: Rules): Cut[] | number {
  const { known } = rules;
  const is = match.groups as Record<string, string | undefined>;
  const whole = match[0];
  const end = match.index + whole.length;
  /** What the match ends with, behind a name that says what it is. */
  const value =
    is.authority ?? is.content ?? is.value ?? is.member ?? is.server ?? is.bearer ?? behindForm(is) ?? whole;
  const start = end - value.length;
  /** As the kind that the value has by itself, else as `kind`; nothing if it is public. */
  const typed = (kind: TakenKind): Cut[] | number => {
    const open = kind === 'secret' || kind === 'token' || value.length > LONGEST_TYPED;
    const [first, second] = open ? [] : cutUp(value, rules);
    if (first === value && isPublicId(value, known)) return end;
    return [[start, end, typeof first === 'object' && !second ? first.kind : kind]];
  };

  if (is.kept) return end;
  if (is.url) {
    const host = value.replace(/:\d*$|\.$/, '');
    const isPublic = known.isHost(host) || isPublicId(host, known);
    if (isPublic && !/github/i.test(host)) return end;
    const cuts = isPublic ? [] : (typed(value.includes('@') ? 'secret' : 'host') as Cut[]);
    REST.lastIndex = end;
    const rest = REST.exec(text)?.[0].length ?? 0;
    if (rest > 1) cuts.push([end + 1, end + rest, 'url']);
    return cuts[0] ? cuts : end;
  }
  if (is.field) return typed(kindNamed(is.field) ?? 'url');
  if (is.name) return typed(kindNamed(is.name) ?? 'id');
  if (is.folder) return typed(/users|home/i.test(is.folder) ? 'user' : 'url');
  if (is.server) return typed('host');
  const form = formOf(is, whole, rules);
  if (form)
    return form === 'public'
      ? match.index + 1
      : value === whole || form === 'secret'
        ? [[start, end, form]]
        : typed(form);
  let kind: TakenKind | undefined;
  if (is.id) kind = isPublicId(whole, known) ? undefined : 'id';
  else if (is.device) kind = /[a-z]/.test(whole) && !/\d/.test(whole) ? undefined : 'device';
  else if (is.ip) kind = isAddress(whole) ? 'ip' : undefined;
  else if (is.long) kind = looksRandom(whole) ? 'token' : undefined;
  else if (is.domain) {
    // A name with a capital in its ending, but not all in capitals, is of a program: `System.IO`.
    if (known.isHost(whole) || (/[A-Z]\w*$/.test(whole) && /[a-z]/.test(whole))) return end;
    kind = known.isTenant(whole) || whole.split('.').length < 3 ? 'tenant' : 'host';
  } else kind = is.email ? 'email' : is.time ? 'time' : is.secret ? 'secret' : 'token';
  return kind ? [[start, end, kind]] : is.id ? end : match.index + 1;
}

/** What a form takes out, where that is not the whole of it. */
function behindForm(is: Record<string, string | undefined>): string | undefined {
  return (
    is.secretArgument ??
    is.toldValue ??
    is.toldWords ??
    is.pairSecret ??
    is.fieldSecret ??
    is.basic ??
    is.cookie ??
    is.sent ??
    is.called ??
    is.who ??
    is.shared ??
    is.folders
  );
}

/** The kind of a match of `redact-forms.ts`, or that it only looks so. Patterns read no case; here it counts. */
function formOf(
  is: Record<string, string | undefined>,
  whole: string,
  { isCode }: Rules,
): TakenKind | 'public' | undefined {
  if (is.sent) return isErrorCode(is.sent, whole, isCode) ? 'public' : 'secret';
  if (is.pem || is.secretArgument || is.toldValue || is.toldWords || is.pairSecret || is.fieldSecret || is.cookie)
    return 'secret';
  if (is.key) return /[A-Z]/.test(whole) || !/^\w{5}(?:-\w{5})+$/.test(whole) ? 'secret' : 'public';
  if (is.basic) return /[A-Z\d=].*[A-Z\d=]/.test(is.basic) ? 'secret' : 'public';
  if (is.account)
    return /^[A-Z][A-Z\d-]+$/.test(is.realm ?? '') && !/^[nrt][A-Z]/.test(is.member2 ?? '') ? 'user' : 'public';
  if (is.bank) return /^[A-Z]{2}/.test(whole) && (whole.match(/\d/g)?.length ?? 0) > 9 ? 'number' : 'public';
  if (is.dn || is.called || is.who) return 'name';
  if (is.phone) return 'phone';
  if (is.shared) return 'host';
  return is.folders ? 'url' : undefined;
}

/**
 * Whether what is called a code is one that a program prints: a result of 32 bits that is no such number in decimals, a constant, a code
 * of the site; behind `the code` also a short number. Such numbers are still no public words of the gate.
 */
function isErrorCode(sent: string, whole: string, isCode: (text: string) => boolean): boolean {
  const [code = ''] = sent.split(' ');
  return (
    isCode(code) ||
    (/[a-z]|^80/i.test(code) && canonicalNumber(code) !== undefined) ||
    /^[A-Z]+_\w+$/.test(code) ||
    (/^the code/i.test(whole) && /^\d{1,5}$/.test(sent))
  );
}

/** Of everybody, or of nobody. */
function isPublicId(id: string, known: PublicThings): boolean {
  return known.isId(id) || /^[0-]{36}$/.test(id);
}

/** Not the hours of a clock, a version with large numbers, or the `::` of a program. */
function isAddress(text: string): boolean {
  const numbers = text.split('.');
  if (!text.includes(':')) return numbers.every((number) => Number(number) < 256);
  return /\d/.test(text) && (text.includes('::') || text.split(':').length === 8);
}

/** Letters and digits change as often as in random text; in words and paths they do not. */
export function looksRandom(text: string): boolean {
  const runs = text.match(/[a-z](?![a-z])|[A-Z](?![A-Z])|\d(?!\d)/g)?.length ?? 0;
  return (
    !/-[0-9a-f]{4}-/i.test(text) &&
    /[a-z]/.test(text) &&
    /[A-Z]/.test(text) &&
    /\d/.test(text) &&
    runs > 0.4 * text.length
  );
}
