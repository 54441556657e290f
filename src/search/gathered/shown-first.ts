import type { GatheredAnswer } from './gathered-answer.ts';

/** Entries of a fragment that are loaded for the first answer: as many as a list shows at first. */
export const FIRST = 10;
/** Entries that the words of a text find, and those that it may be about as an error beside them: in the first answer. */
export const BY_WORDS = 6;
export const BESIDE_WORDS = 4;
/** Entries that "Show more results" loads. */
export const MORE = 50;

/** Numbers of the entries that an answer shows first. */
export function shownFirst({ answer, gathered }: Pick<GatheredAnswer, 'answer' | 'gathered'>): number[] {
  const shown = new Set(answer.results.slice(0, FIRST).map(({ id }) => id));
  return [...gathered.positions].flatMap(([number, position]) =>
    shown.has(gathered.index.entries[position]?.id ?? '') ? number : [],
  );
}
