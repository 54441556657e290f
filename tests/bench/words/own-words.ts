/** This site's own reading of questions, as the worker has it. */
import { catalogueOf } from '../../../src/checks/catalogue-of.ts';
import type { Content } from '../../../src/checks/content-files.ts';
import { wordsOf } from '../../../src/checks/words-of.ts';
import { heldTerms, lengthsOf, questionDataOf, unpackTerms } from '../../../src/search/words/pack-words.ts';
import { cardsOf, readerOf } from '../../../src/search/words/reader-of.ts';
import { type FoundByWords, findByWords } from '../../../src/search/words/word-part.ts';
import { idsOf } from './ids-of.ts';
import type { WordEngine } from './word-engine.ts';

export function finderOf(content: Content): (question: string) => FoundByWords {
  const file = wordsOf(content);
  const terms = heldTerms(unpackTerms(file), lengthsOf(file));
  // Cards of codes come behind entries, and do not make their words common.
  const reader = readerOf(terms, questionDataOf(file), undefined, cardsOf(catalogueOf(content).entries));
  return (question) => findByWords(reader, question);
}

export function ownWords(content: Content): WordEngine {
  const ids = idsOf(content);
  const find = finderOf(content);
  return {
    name: 'Faultfinder',
    query: (question) => find(question).answers.map(({ position }) => ids[position] as string),
  };
}
