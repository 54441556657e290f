/**
 * `Failed to open the lid of vat 7: No key.` says first what failed, and then why. Any tool prints such lines; what stands
 * before the reason says nothing of it. The words are those of programs that speak English, not of the field.
 */
import { withoutCommon } from '../text/common-sentences.ts';
import { FAILURE_WORDS } from './failure-words.ts';

/** That something failed: `Could not …`, `Error getting …`, `The import failed`. */
const FAILED = new RegExp(`\\b(?:${FAILURE_WORDS})\\b`, 'i');
/** What stands between it and the reason; behind a key of JSON, a value stands. */
const PARTS = /(?<![.!?]['"”’)\]]{0,2}|[{,]\s{0,9}"[^"\n]{0,80}")(?::|\s[-–—])(?=\s|$)/g;
/** Behind the end of a sentence, or of a cell. */
const ENDS = /(?<=[.!?]\W{0,3}\s|[|\t]|["'][,;])/;
/** A guess behind the reason, which the tool prints whatever that is. */
const GUESS = /\.{1,2}\s+this is (?:likely|probably|usually)\b.*/i;
/** A class of errors and a status, which say of no program what failed: `urllib.error.HTTPError`, `404 Client Error`. */
const ONLY_CLASS =
  /^\W*(?:[\w.]*(?:error|exception)\b(?! [a-z]))?\W*(?:http )?(?:status|error|code)? ?\(?(?:[45]\d\d(?: (?:client|server) error)?)?\W*$/i;
/** Characters behind it in which a reason begins, and what ends it before it has begun. */
const NEAR = 200;
const PARAGRAPH = /\n[ \t]*\n/;

/** Whether a text says something: a word of three letters. */
export const saysSomething = (text: string): boolean => /\p{L}{3}/u.test(text);

/** Whether it says so with two words at least: a rule of dashes, a closing bracket or `Error` alone does not. */
export const saysTwoWords = (text: string): boolean => /\p{L}{2}[^\p{L}]+\p{L}{2}/u.test(text);

/** What of a text says what failed, and not why, line by line, as offsets. Nothing where no reason follows. */
export function firstHalves(text: string): [from: number, to: number][] {
  const halves: [number, number][] = [];
  const plain = withoutCommon(text, ({ length }) => ' '.repeat(length));
  for (const { 0: line, index: start } of plain.matchAll(/.+/g)) {
    let from = 0;
    const before = halves.length;
    for (const { index } of line.matchAll(PARTS)) {
      let at = index;
      // `Could not sell the vat. Error: …`: sentences of failure, up to one that is none.
      for (const sentence of line.slice(from, index).split(ENDS).reverse()) {
        if (!FAILED.test(sentence)) break;
        at -= sentence.length;
      }
      const end = start + index;
      const isClass = ONLY_CLASS.test(line.slice(from, index));
      if (!isClass && at < index && saysSomething(text.slice(end, end + NEAR).split(PARAGRAPH, 1)[0] ?? ''))
        halves.push([start + at, end]);
      from = index + 1;
    }
    const guess = halves.length > before ? line.search(GUESS) : -1;
    if (guess !== -1) halves.push([start + guess, start + line.length]);
  }
  return halves;
}
