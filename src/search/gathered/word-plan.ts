/** Questions in words over tables: what their words are found in is answered over the entries that were gathered. */
import { findQuestion } from '../lookups/find-question.ts';
import { wordPart } from '../words/word-search.ts';
import type { WordPlan } from './gathered-answer.ts';

export const wordPlan: WordPlan = async (index, typed, spelling) => {
  // Without it, nobody knows which words may be asked for.
  await index.filter('fields');
  const language = index.facts.language ?? '';
  let found = await findQuestion(index, language, typed);
  if (found?.isStrange) found = await findQuestion(index, language, typed, await spelling());
  if (!found) return { numbers: [], isLost: false, part: () => () => false };
  const { reader, entries, isLost } = found;
  return {
    numbers: entries,
    isLost,
    part: ({ index: catalogue, positions }) => wordPart(catalogue, reader, (number) => positions.get(number)),
  };
};
