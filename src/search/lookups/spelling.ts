/** What tells what is meant by a word that nothing has: the words of the site, and those of its language that are no misspellings of them. */

/** A file of its own, of a bounded size. Each is a list of words, in order, parted by spaces. */
export interface Spelling {
  /** Of entries. */
  words: string;
  /** Of phrases of concepts in the site's language, that no entry has. */
  phrases: string;
  /** See `QuestionData`. */
  common: string;
  plain: string;
}

export const NO_SPELLING: Spelling = { words: '', phrases: '', common: '', plain: '' };
