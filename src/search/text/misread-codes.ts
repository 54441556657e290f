/**
 * Codes that reading has spoilt: `K0PIA4O12`, `0x8OO7O5B4`, `KOPIA40 12`. What a text has in their place is no code, and is one where
 * signs that look alike are exchanged, or its parts are joined. Which spellings are codes, whoever asks knows.
 */
import { numbersIn } from './code-spelling.ts';
import { joinCodes } from './codes.ts';
import { alikeSource, BARE_ALIKE, breaksAt, digitLike, READ_ALIKE } from './look-alike.ts';
import type { ReadCode } from './reading.ts';
import { beginningOf, type Family, type Vocabulary } from './vocabulary.ts';

/** A stretch of a text that may be a code. */
export interface Misread {
  from: number;
  to: number;
  /** Spellings of what stands there as it is read anyway: where one is a code, nothing is misread. Lower case. */
  asWritten: string[];
  /** Codes that it looks like, as their family writes them. */
  codes: string[];
  /** What of it may be a code by itself that the end of a line has broken off. */
  head?: string | undefined;
}

/** A text as it is read, and without what was misread. */
export interface ReadText {
  text: string;
  rest: string;
  read: ReadCode[];
  /** What begins like a code, has its digits, and is none, however it is read; lower case. */
  strange: string[];
}

/** Stretches of one text that are looked at. */
const MOST = 40;
/** Digits of a code that may be one or another digit: each doubles what it may be. */
const MOST_OPEN = 5;
/** What tears a code apart: a space, or the end of a line, which may have a hyphen before it. */
const TEAR = /^(?:[ \t]|-?[ \t]*\r?\n[ \t]*)$/;

/** What of a text may be misread codes, in its order; stretches may overlap: the first one that is a code counts. */
export function misreadIn(typed: string, vocabulary: Vocabulary): Misread[] {
  const text = typed.slice(0, READ_ALIKE);
  const found: Misread[] = [];
  const add = (from: number, to: number, codes: string[], first = '', head?: string) => {
    if (codes.length === 0 || found.length >= MOST) return;
    const written = text.slice(from, to);
    const asWritten = [written, first, joinCodes(written, vocabulary)].map((one) => one.toLowerCase());
    found.push({ from, to, asWritten: [...new Set([...asWritten, ...asWritten.flatMap(numbersIn)])], codes, head });
  };
  const words = [...text.matchAll(/[\p{L}\p{N}_](?:[\p{L}\p{N}_|]*[\p{L}\p{N}_])?/gu)];
  for (const family of vocabulary.families) {
    const beginning = beginningOf(family.pattern);
    if (beginning === '') continue;
    const alike = new RegExp(`^${alikeSource(beginning)}(?=[a-z|]*\\d)([\\da-foils|]+)$`, 'i');
    const like = (word: string) => codesLike(family, beginning, alike.exec(word)?.[1]);
    words.forEach(({ 0: word, index }, at) => {
      const isCode = family.whole.test(word);
      add(index, index + word.length, isCode ? leadingLike(family, beginning, word) : like(word));
      const next = words[at + 1];
      if (!next || !TEAR.test(text.slice(index + word.length, next.index))) return;
      // What is a code already goes on with digits only.
      if (isCode && !/^\d+$/.test(next[0])) return;
      const end = next.index + next[0].length;
      const isBroken = isCode && breaksAt(text, index + word.length);
      add(index, end, like(word + next[0]), isBroken ? '' : word, isBroken ? word : undefined);
    });
    if (!family.isNumber) continue;
    for (const { 0: word, index } of text.matchAll(BARE_ALIKE))
      add(index, index + word.length, codesLike(family, beginning, word));
  }
  return found.sort((a, b) => a.from - b.from || a.to - b.to);
}

/** Codes of a family whose digits, decimal or hexadecimal, some signs look like: of `8` and `b`, each may be the other. */
function codesLike({ whole }: Family, beginning: string, digits: string | undefined): string[] {
  if (digits === undefined) return [];
  const signs = [...digits.toLowerCase()];
  const isOpen = signs.filter((sign) => sign === '8' || sign === 'b').length <= MOST_OPEN;
  let all = [''];
  for (const sign of signs) {
    const digit = digitLike(sign);
    const may = digit !== '8' ? [digit] : isOpen ? ['8', 'b'] : [sign];
    all = all.flatMap((before) => may.map((one) => before + one));
  }
  return [...new Set(all)].map((one) => beginning + one.toUpperCase()).filter((code) => whole.test(code));
}

/** A number that is written like one, and begins as no failure does: `0xB0072EFD`. Any other digit names another error. */
function leadingLike({ whole, isNumber }: Family, beginning: string, word: string): string[] {
  const digits = word.slice(beginning.length);
  const code = `${beginning}8${digits.slice(1).toUpperCase()}`;
  return isNumber && /^b/i.test(digits) && whole.test(code) ? [code] : [];
}

/** All spellings of which has to be known whether they are codes, in lower case. */
export const spellingsToAsk = (all: readonly Misread[]): string[] => [
  ...new Set(all.flatMap(({ asWritten, codes }) => [...asWritten, ...codes.map((code) => code.toLowerCase())])),
];

/** As many digits as tell one code from others. */
const DIGITS = /\d{3}/;

/** A text with the codes that are known in the place of what was misread. What is a code as it stands there, or has one beside it that is read so, stays. */
export function readText(typed: string, all: readonly Misread[], isKnown: (code: string) => boolean): ReadText {
  const read: ReadCode[] = [];
  const strange: string[] = [];
  let [text, rest, done] = ['', '', 0];
  for (const { from, to, asWritten, codes, head } of all) {
    if (from < done) continue;
    const isOf = ({ from: begins, to: ends }: Misread) => begins <= from && ends >= to;
    const known = codes.filter((code) => isKnown(code.toLowerCase()));
    const written = typed.slice(from, to).toLowerCase();
    if (known.length === 0 && !asWritten.some(isKnown) && DIGITS.test(written) && !/\s/.test(written))
      strange.push(written);
    if (known.length === 0 || asWritten.some(isKnown)) continue;
    if (all.some((one) => isOf(one) && one.asWritten.some(isKnown))) continue;
    const between = typed.slice(done, from);
    text += between + known.join(' ');
    rest += `${between} `;
    done = to;
    const isBroken = head !== undefined && isKnown(head.toLowerCase());
    read.push({ ...readCode(typed.slice(from, to), known), ...(isBroken && { isBroken }) });
  }
  return { text: text + typed.slice(done), rest: rest + typed.slice(done), read, strange };
}

/** What is said of a misread code. */
function readCode(typed: string, codes: string[]): ReadCode {
  const written = typed.replace(/-?\s+/, '');
  const signs = new Map<string, [string, string]>();
  for (const code of codes) {
    const tail = code.slice(-written.length);
    [...written].slice(-tail.length).forEach((sign, at) => {
      const right = tail[at] ?? '';
      if (sign.toLowerCase() !== right.toLowerCase()) signs.set(sign + right, [sign, right]);
    });
  }
  return { typed, codes, signs: [...signs.values()], isTorn: written !== typed };
}
