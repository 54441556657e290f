/** What tells what is meant by a word that nothing has: the words of the site, and those of its language that are no misspellings of them. */

import { lexiconOf } from '../words/lexicon-of.ts';
import type { QuestionData, Terms } from '../words/word-file.ts';

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

/** Of a large site, the words that most entries have: they are what people mean. */
const MOST_WORDS = 4000;

export function spellingOf(terms: Terms, question: QuestionData): Spelling {
  const words = [...terms]
    .filter(([term]) => !term.startsWith('#'))
    .sort(([a, one], [b, other]) => other.length - one.length || (a < b ? -1 : 1))
    .slice(0, MOST_WORDS)
    .map(([term]) => term);
  const own = [...lexiconOf(question).words.values()].flatMap((ofLetter) =>
    [...ofLetter].flatMap(([word, root]) => (root.startsWith('~') || terms.has(word) ? [] : word)),
  );
  const { common, plain } = question;
  return { words: words.sort().join(' '), phrases: own.sort().join(' '), common, plain };
}
