/** Keys of the tables that answer questions in words: see `question-tables.ts`. */
import { bucketOf } from '../tables/bucket-table.ts';
import type { Word } from '../words/words-in.ts';

/** Behind a stem, and behind that the class of what follows. */
export const BEHIND_STEM = ' ';
/** The class of phrases: before all places. */
export const PHRASES = '!';
/** A word of a phrase, which begins with another. */
export const OTHER_WORD = '+';
/** Before the first word of a phrase of which no word says anything by itself, such as `too many`. The filter knows `*too`. */
export const SMALL_WORD = '*';
/** What all forms of a stem begin with: `polici` is the stem of `policy`. */
export const rootOf = (stemmed: string): string => stemmed.replace(/[ziy]$/, '');

export const keyOfStem = (stemmed: string): string => bucketOf(stemmed) + stemmed + BEHIND_STEM;
export const keyOfConcept = (path: string): string => keyOfStem(`#${path}`);
/** Between the numbers of what a concept takes in, and before its name. */
export const BEFORE_NAME = '|';

/** Letters of a stem that can be a key: nobody asks for a longer word. */
const MOST_STEM = 32;
export const isKey = (stemmed: string): boolean => stemmed.length <= MOST_STEM;

/** Words of a question that a first answer looks up as those of another language, and letters of them at least: small ones say little, in any. */
const FOREIGN_FIRST = 3;
const LEAST_FOREIGN = 4;

/** Those of its words: the longest that are odd, then the longest. Each once. */
export function foreignFirst(words: readonly string[], odd: ReadonlySet<string>): string[] {
  const long = [...new Set(words)].filter(({ length }) => length >= LEAST_FOREIGN);
  return long.sort((a, b) => Number(odd.has(b)) - Number(odd.has(a)) || b.length - a.length).slice(0, FOREIGN_FIRST);
}

/** Of a question of more words, each says less: a first answer leaves out what two of them are as one, and phrases of small words. */
export const FEW_WORDS = 7;
/** Whether English would not write a word so. */
export const isMarked = ({ written }: Word): boolean => /[^\p{ASCII}'’]/u.test(written);
/** Two words that are looked up as one have more letters. */
export const LEAST_JOINED = 4;

/** How the filter has a stem, which need be no word: without the sign of other languages. */
export const pieceOfStem = (stemmed: string): string => stemmed.replace('~', '');
