/** The shapes of what the word search reads: `words.json` as it travels, and the same, unpacked. */

import type { ConceptData, PackedConcepts } from './pack-concepts.ts';

/** Where in an entry a word stands. Each is one bit of a {@link Posting}'s mask: the title, six sentences as people ask, and so on. */
export const PASSAGES = 7;
export const BIT = {
  title: 0,
  /** The first of six. */
  asked: 1,
  summary: 7,
  heading: 8,
  message: 9,
  product: 10,
} as const;

/** An entry's position in the catalogue, and where in it the term stands. */
export type Posting = readonly [position: number, mask: number];
/** Terms with their postings: words as they are written, and `#key` for a concept wherever any of its own words stand. */
export type Terms = ReadonlyMap<string, readonly Posting[]>;

/**
 * What the word search reads of the entries, so that it can be held whole or cut into parts by the beginning of the terms:
 * a question asks for the beginnings of its own words only.
 */
export interface TermSource {
  /** Terms that begin with these letters; nothing while they are not there. */
  beginningWith(letters: string): Terms;
  /** How many entries there are. */
  size: number;
  /** How many words that say something a passage of an entry has: its title, or a sentence as people ask. */
  lengthOf(position: number, passage: number): number;
  /** How many entries more have a term with these postings, where not all were read. */
  unread?(postings: readonly Posting[]): number;
}

/** A subject that the content treats nothing of. */
export type SubjectData = Pick<ConceptData, 'key' | 'name' | 'terms' | 'in'>;

/** What a question is read with. */
export interface QuestionData {
  /** The site's language. */
  language: string;
  concepts: readonly ConceptData[];
  subjects: readonly SubjectData[];
  /** Names of products by key: a name alone says nothing of what is asked. */
  products: Readonly<Record<string, string>>;
  /** Common words of the site's language that no entry has, lower case: they are no misspellings of others. */
  common: string;
  /** Stems of its other words, of which the same is true; they say what is asked. */
  plain: string;
}

/** `words.json`. */
export interface WordFile extends Omit<QuestionData, 'concepts' | 'subjects'> {
  concepts: PackedConcepts;
  subjects: PackedConcepts;
  /** The build of the catalogue, whose positions it names. */
  build?: string | undefined;
  /** Every term, in order. */
  terms: string;
  /** What {@link Posting}s are packed into: see `pack-words.ts`. */
  postings: string;
  places: string;
  masks: readonly number[];
  /** Words of each passage of each entry, as digits of base 36; a longer one counts as 35. */
  lengths: string;
}
