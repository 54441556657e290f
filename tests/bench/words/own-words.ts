/** This site's own reading of questions, as the worker has it. */
import type { Content } from '../../../src/checks/content-files.ts';
import { wordsOf } from '../../../src/checks/words-of.ts';
import { heldTerms, lengthsOf, questionDataOf, unpackTerms } from '../../../src/search/words/pack-words.ts';
import { readerOf } from '../../../src/search/words/reader-of.ts';
import { type FoundByWords, findByWords } from '../../../src/search/words/word-part.ts';
import { COMMON } from './common.ts';
import { idsOf } from './ids-of.ts';
import type { WordEngine } from './word-engine.ts';

export function finderOf(content: Content): (question: string) => FoundByWords {
  const file = wordsOf(content, { common: COMMON });
  const reader = readerOf(heldTerms(unpackTerms(file), lengthsOf(file)), questionDataOf(file));
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
