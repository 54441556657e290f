import type { GatheredAnswer } from './gathered-answer.ts';

/** Numbers of the entries that an answer shows first, so many at most. */
export function shownFirst({ answer, gathered }: Pick<GatheredAnswer, 'answer' | 'gathered'>, most: number): number[] {
  const shown = new Set(answer.results.slice(0, most).map(({ id }) => id));
  return [...gathered.positions].flatMap(([number, position]) =>
    shown.has(gathered.index.entries[position]?.id ?? '') ? number : [],
  );
}
