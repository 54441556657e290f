/** Questions in words over tables: what their words are found in is answered over the entries that were gathered. */
import { findQuestion } from '../lookups/find-question.ts';
import { wordPart } from '../words/word-part.ts';
import type { WordPlan } from './gathered-answer.ts';

export const wordPlan: WordPlan = async (index, typed, effort) => {
  const found = await findQuestion(index, typed, effort?.question, effort?.spelling);
  if (!found) return { numbers: [], isLost: false, isStrange: false, part: () => () => false };
  const { reader, entries, isLost, isStrange } = found;
  return {
    ...{ numbers: entries, isLost, isStrange },
    part: ({ index: catalogue, positions }) => wordPart(catalogue, reader, (number) => positions.get(number)),
  };
};
