/** The words and phrases that concepts and subjects are called by, prepared for reading entries and questions. */

import { addToList } from '../text/add-to-list.ts';
import type { ConceptData } from './pack-concepts.ts';
import { foreignStem, stem } from './stem.ts';
import { STOP_WORDS } from './stop-words.ts';
import type { QuestionData } from './word-file.ts';
import { type Word, wordsIn } from './words-in.ts';

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

const MOST_JOINED = 4;

export function lexiconOf({ concepts, subjects, products, language: own }: QuestionData): Lexicon {
  const all: ConceptData[] = [...concepts, ...subjects];
  const byFirst = new Map<string, Phrase[]>();
  const words = new Map<string, Map<string, string>>();
  const ofOwn = new Set<string>();
  const add = (text: string, of: number, language?: string, isShort = false) => {
    const found = wordsIn(text);
    const stems = found.map((word) => stemOf(word.text, language));
    if (!stems[0]) return;
    const isCommon = found.length === 1 && (STOP_WORDS[own]?.has(found[0]?.text ?? '') ?? false);
    const written = found.map((word) => word.text).join(' ');
    addToList(byFirst, stems[0], {
      stems,
      of,
      language,
      inCapitals: isShort && isCommon,
      isShort,
      written,
    });
    for (const { text } of found) {
      if (!language) ofOwn.add(text);
      const letter = text.slice(0, 1);
      words.set(letter, (words.get(letter) ?? new Map()).set(text, stemOf(text, language)));
    }
    if (found.length < 2 || found.length > MOST_JOINED) return;
    const joined = written.replaceAll(' ', '');
    const joinedStem = stemOf(joined, language);
    addToList(byFirst, joinedStem, {
      stems: [joinedStem],
      of,
      language,
      inCapitals: false,
      isShort,
      written,
    });
    const letter = joined.slice(0, 1);
    words.set(letter, (words.get(letter) ?? new Map()).set(joined, joinedStem));
  };
  all.forEach((concept, of) => {
    for (const name of [concept.name, ...(concept.formerly ?? []), ...(concept.terms ?? [])]) add(name, of);
    for (const name of concept.short ?? []) add(name, of, undefined, true);
    for (const [language, names] of Object.entries(concept.in ?? {})) for (const name of names) add(name, of, language);
  });
  for (const list of byFirst.values()) list.sort((a, b) => b.stems.length - a.stems.length);
  const common = new Set(concepts.flatMap(({ name }, at) => (STOP_WORDS[own]?.has(name.toLowerCase()) ? [at] : [])));
  const numbers = new Map(concepts.map(({ key }, at) => [key, at]));
  const broader = concepts.map((concept) => {
    const above = numbers.get(concept.broader ?? '');
    return above === undefined ? [] : [above];
  });
  const narrower = concepts.map((_, at) => broader.flatMap((above, below) => (above.includes(at) ? [below] : [])));
  const names = new Set(Object.entries(products).flatMap(([key, name]) => [key, name.toLowerCase()]));
  return {
    all,
    concepts: concepts.length,
    byFirst,
    words,
    broader,
    narrower,
    common,
    own: ofOwn,
    isProduct: (name) => names.has(name),
  };
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
