import type { GatheredAnswer } from './gathered-answer.ts';

/** The last of all steps of an answer: the whole one, or what says what is lost. */
export async function lastOf(steps: AsyncIterable<GatheredAnswer>): Promise<GatheredAnswer> {
  let last: GatheredAnswer | undefined;
  for await (const step of steps) last = step;
  return last as GatheredAnswer;
}
