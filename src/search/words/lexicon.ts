/** The words and phrases that concepts and subjects are called by, prepared for reading entries and questions. */

import type { ConceptData } from './pack-concepts.ts';
import { foreignStem, stem } from './stem.ts';
import type { Word } from './words-in.ts';

/** What one concept or subject is called in one place. */
export interface Phrase {
  /** Stems of its words. */
  stems: string[];
  /** Number of the concept in `concepts`, or of the subject behind them. */
  of: number;
  /** Tag of its language, where that is not the site's. */
  language?: string | undefined;
  /** An abbreviation that is also a common word: `IT`, `SO`. Counts in capitals only. */
  inCapitals: boolean;
  /** An abbreviation. */
  isShort: boolean;
  /** As authors write it, lower case. */
  written: string;
}

export interface Lexicon {
  /** Concepts, and behind them subjects. */
  all: readonly ConceptData[];
  /** How many of them are concepts. */
  concepts: number;
  /** Phrases by the stem of their first word, the longest first. */
  byFirst: ReadonlyMap<string, readonly Phrase[]>;
  /** Written words of all phrases, with what their stems are; by first letter. */
  words: ReadonlyMap<string, ReadonlyMap<string, string>>;
  /** For each concept the numbers of those that take it in, and that it takes in. */
  broader: readonly number[][];
  narrower: readonly number[][];
  /** Concepts that are called by a common word of the site's language: what somebody needs tells more than that they need it. */
  common: ReadonlySet<number>;
  /** Words of the site's language that stand in a phrase, as they are written. */
  own: ReadonlySet<string>;
  /** Whether a word or name is that of a product, lower case. */
  isProduct(name: string): boolean;
}

/** Words of other languages have other stems, which are marked: `~cuent`. */
export const stemOf = (word: string, language: string | undefined): string =>
  language ? `~${foreignStem(word)}` : stem(word);

/** A phrase that stands in a text from a word on. */
export interface FoundPhrase {
  phrase: Phrase;
  from: number;
  /** The word behind its last. */
  to: number;
}

/**
 * All phrases of a text in the site's language. `stems` are those of its words; of each there may be several.
 */
export function phrasesIn(
  { byFirst }: Lexicon,
  words: readonly Word[],
  stems: readonly (readonly string[])[],
  admits: (phrase: Phrase) => boolean,
): FoundPhrase[] {
  const found: FoundPhrase[] = [];
  for (let from = 0; from < words.length; from++) {
    for (const first of stems[from] ?? [])
      for (const phrase of byFirst.get(first) ?? []) {
        const to = from + phrase.stems.length;
        if (to > words.length || !admits(phrase)) continue;
        if (phrase.inCapitals && words[from]?.written !== words[from]?.written.toUpperCase()) continue;
        if (phrase.stems.every((one, at) => stems[from + at]?.includes(one))) found.push({ phrase, from, to });
      }
  }
  return found;
}
