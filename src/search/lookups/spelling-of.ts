import { lexiconOf } from '../words/lexicon-of.ts';
import type { QuestionData, Terms } from '../words/word-file.ts';
import type { Spelling } from './spelling.ts';

/** Of a large site, the words that most entries have: they are what people mean. */
const MOST_WORDS = 4000;

/** What the file of spellings says. */
export function spellingOf(terms: Terms, question: QuestionData, lexicon = lexiconOf(question)): Spelling {
  const words = [...terms]
    .filter(([term]) => !term.startsWith('#'))
    .sort(([a, one], [b, other]) => other.length - one.length || (a < b ? -1 : 1))
    .slice(0, MOST_WORDS)
    .map(([term]) => term);
  const own = [...lexicon.words.values()].flatMap((ofLetter) =>
    [...ofLetter].flatMap(([word, root]) => (root.startsWith('~') || terms.has(word) ? [] : word)),
  );
  const { common, plain } = question;
  return { words: words.sort().join(' '), phrases: own.sort().join(' '), common, plain };
}
