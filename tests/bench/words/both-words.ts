import type { Content } from '../../../src/checks/content-files.ts';
import { idsOf } from './ids-of.ts';
import { miniRanking } from './mini-words.ts';
import { finderOf } from './own-words.ts';
import type { WordEngine } from './word-engine.ts';

/** Both added, each as a share of its best; what is an answer at all is decided by this site's own reading. */
export function bothWords(content: Content): WordEngine {
  const ids = idsOf(content);
  const rank = miniRanking(content, true);
  const find = finderOf(content);
  return {
    name: 'both added',
    query(question) {
      const { answers } = find(question);
      const others = rank(question);
      const best = others[0]?.score ?? 1;
      const other = new Map(others.map(({ id, score }) => [id, score / best]));
      const own = new Map(
        answers.map(({ position, score }) => [ids[position] as string, score / (answers[0]?.score ?? 1)]),
      );
      const sum = (id: string) => (own.get(id) ?? 0) + (other.get(id) ?? 0);
      return [...own.keys()].sort((a, b) => sum(b) - sum(a));
    },
  };
}
