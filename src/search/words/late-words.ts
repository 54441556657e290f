/**
 * What reads words that a site does not know: which language they are of, what is meant by them. A first answer is made without: it is
 * loaded when that is there.
 */
import type { KnownWords } from './known-words.ts';
import type { Lexicon } from './lexicon.ts';
import { type MendedWords, mendedWords } from './mended-words.ts';
import { languageOf } from './question-language.ts';
import { sentenceWith } from './sentence-with.ts';
import { STOP_WORDS } from './stop-words.ts';
import type { TermSource } from './word-file.ts';

export interface LateWords {
  languageOf: typeof languageOf;
  sentenceWith: typeof sentenceWith;
  /** The small words of a language. */
  stopsOf(language: string): ReadonlySet<string>;
  /** Whether a word of two letters and more says nothing in some language. */
  isSmall(word: string): boolean;
  mending(source: TermSource, lexicon: Lexicon, known: KnownWords): MendedWords;
}

const NONE: ReadonlySet<string> = new Set();
const SMALL = new Set(Object.values(STOP_WORDS).flatMap((words) => [...words].filter((word) => word.length > 1)));

export const lateWords: LateWords = {
  languageOf,
  sentenceWith,
  stopsOf: (language) => STOP_WORDS[language] ?? NONE,
  isSmall: (word) => SMALL.has(word),
  mending: mendedWords,
};
