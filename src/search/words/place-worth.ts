/** What a word is worth by where in an entry it stands, in two ways: the two together rank better than either. */
import { BIT, PASSAGES } from './word-file.ts';
import { OF_PRODUCT, PLACE_WEIGHTS, REPEATED, SATURATION, SHORT_TITLE, USUAL_TITLE } from './word-weights.ts';

const has = (mask: number, bit: number): number => (mask & (1 << bit) ? 1 : 0);

const WORTHS: readonly number[] = Array.from({ length: BIT.product + 1 }, (_, bit) => {
  if (bit === BIT.title) return PLACE_WEIGHTS.title.best;
  if (bit < PASSAGES) return PLACE_WEIGHTS.asked.best;
  if (bit === BIT.summary) return PLACE_WEIGHTS.summary.best;
  return bit === BIT.product ? OF_PRODUCT : PLACE_WEIGHTS.rest.best;
});

/** By its best place: an entry in which each word of a question stands once, in the right place, leads one that repeats one of them. */
export function bestPlace(mask: number): number {
  let best = 0;
  WORTHS.forEach((worth, bit) => {
    if (has(mask, bit)) best = Math.max(best, worth);
  });
  return best;
}

/**
 * By all its places, as BM25F has it: they add up, each further sentence says less than the one before, and a short title
 * says more. `length` is how many words the title has.
 */
export function allPlaces(mask: number, length: number): number {
  let asked = 0;
  for (let bit = BIT.asked; bit < PASSAGES; bit++) asked += has(mask, bit);
  const often = (times: number, share: number) =>
    times > 0 ? REPEATED + (times * (SATURATION + 1)) / (times + SATURATION * share) : 0;
  const { title, summary, rest } = PLACE_WEIGHTS;
  return (
    title.sum * often(has(mask, BIT.title), 1 - SHORT_TITLE + (SHORT_TITLE * length) / USUAL_TITLE) +
    PLACE_WEIGHTS.asked.sum * often(asked, 1) +
    summary.sum * often(has(mask, BIT.summary), 1) +
    rest.sum * (often(has(mask, BIT.heading), 1) + often(has(mask, BIT.message), 1)) +
    OF_PRODUCT * has(mask, BIT.product)
  );
}
