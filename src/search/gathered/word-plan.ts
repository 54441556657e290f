/** Questions in words over tables: what their words are found in is answered over the entries that were gathered. */
import { readQuestionIn } from '../lookups/question-part.ts';
import { wordPart } from '../words/word-search.ts';
import type { WordPlan } from './gathering.ts';

export const wordPlan: WordPlan = async (index, typed, spelling) => {
  const found = await readQuestionIn(index, typed, spelling);
  if (!found) return { numbers: [], isLost: false, part: () => () => false };
  const { reader, entries, isLost } = found;
  return {
    numbers: entries,
    isLost,
    part: ({ index: catalogue, positions }) => wordPart(catalogue, reader, (number) => positions.get(number)),
  };
};
