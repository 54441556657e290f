/** Entries by how well they answer a question's units. */
import { allPlaces, bestPlace } from './place-worth.ts';
import type { Unit } from './question-units.ts';
import { BIT, PASSAGES, type TermSource } from './word-file.ts';
import {
  APART,
  BY_COVERAGE,
  BY_PASSAGE,
  BY_SUM,
  BY_WHOLE,
  FOR_ORDER,
  OF_PASSAGE,
  OTHER_PRODUCT,
} from './word-weights.ts';

/** An entry that has something of a question. */
export interface RankedEntry {
  position: number;
  /** 1 at most; where one entry is the best in every way, it has 1. */
  score: number;
  /** How much of the question stands in it, by weight, from 0 to 1; names of products count for nothing. */
  coverage: number;
  /** The mean of that and of what its best single sentence covers, which is its title or one in which people ask: it decides whether it answers. */
  answers: number;
  /** Numbers of the units that it has, and of those that are whole in its title or in a sentence in which people ask. */
  units: number[];
  treated: number[];
  /** What it has of each of `units`, as it writes it; nothing of what is only like it. */
  words: (readonly string[])[];
}

/** What an entry has of one unit. */
interface Had {
  best: number;
  sum: number;
  /** How surely it is there, in any place and in each passage. */
  factor: number;
  words: readonly string[];
  passages: number[];
}

/** Units by their numbers, of each entry by its position. */
function hadOf(units: readonly Unit[], source: TermSource): Map<number, Map<number, Had>> {
  const had = new Map<number, Map<number, Had>>();
  units.forEach((unit, at) => {
    for (const { factor, postings, words } of unit.readings)
      for (const [position, mask] of postings) {
        const ofEntry = had.get(position) ?? new Map<number, Had>();
        had.set(position, ofEntry);
        const one = ofEntry.get(at) ?? { best: 0, sum: 0, factor: 0, words: [], passages: Array(PASSAGES).fill(0) };
        ofEntry.set(at, one);
        one.best = Math.max(one.best, factor * bestPlace(mask));
        one.sum = Math.max(one.sum, factor * allPlaces(mask, source.lengthOf(position, BIT.title)));
        if (mask !== 1 << BIT.product && factor > one.factor)
          Object.assign(one, { factor, words: factor < APART ? [] : words });
        for (let passage = 0; passage < PASSAGES; passage++)
          if (mask & (1 << passage)) one.passages[passage] = Math.max(one.passages[passage] as number, factor);
      }
  });
  return had;
}

const tellingWeight = ({ weight, isProduct }: Unit): number => (isProduct ? 0 : weight);

/** Best first. Work grows with the postings of the units, and so with the words that are read of a question. */
export function rankEntries(units: readonly Unit[], source: TermSource): RankedEntry[] {
  const total = Math.max(
    Number.MIN_VALUE,
    units.reduce((sum, unit) => sum + tellingWeight(unit), 0),
  );
  const namesProduct = units.some(({ isProduct }) => isProduct);
  const ranked = [...hadOf(units, source)].map(([position, had]) => {
    let [best, sum, covered] = [0, 0, 0];
    const covers: number[] = Array(PASSAGES).fill(0);
    const words: number[] = Array(PASSAGES).fill(0);
    for (const [at, one] of had) {
      const unit = units[at] as Unit;
      const telling = tellingWeight(unit);
      best += one.best * (telling || FOR_ORDER * unit.weight);
      sum += one.sum * (telling || FOR_ORDER * unit.weight);
      covered += one.factor * telling;
      one.passages.forEach((factor, passage) => {
        covers[passage] = (covers[passage] as number) + (factor * telling) / total;
        words[passage] = (words[passage] as number) + factor * unit.words;
      });
    }
    const coverage = covered / total;
    const sentences = covers.map((share, passage) => {
      const whole = (words[passage] as number) / Math.max(1, source.lengthOf(position, passage));
      return share * (1 - BY_WHOLE + BY_WHOLE * Math.min(1, whole));
    });
    const isOther = namesProduct && !units.some(({ isProduct }, at) => isProduct && had.has(at));
    const left = isOther ? OTHER_PRODUCT : 1;
    const entry: RankedEntry = {
      position,
      score: 0,
      coverage,
      answers: left * ((1 - OF_PASSAGE) * coverage + OF_PASSAGE * Math.max(...covers)),
      units: [...had.keys()],
      words: [...had.values()].map(({ words }) => words),
      treated: [...had].flatMap(([at, { passages }]) => (Math.max(...passages) >= APART ? [at] : [])),
    };
    const byBest = left * best * (1 - BY_COVERAGE + BY_COVERAGE * coverage) * (1 + BY_PASSAGE * Math.max(...sentences));
    return { entry, byBest, bySum: left * sum };
  });
  const most = ranked.reduce((one, { byBest }) => Math.max(one, byBest), Number.MIN_VALUE);
  const mostSum = ranked.reduce((one, { bySum }) => Math.max(one, bySum), Number.MIN_VALUE);
  for (const { entry, byBest, bySum } of ranked)
    entry.score = ((1 - BY_SUM) * byBest) / most + (BY_SUM * bySum) / mostSum;
  return ranked.map(({ entry }) => entry).sort((a, b) => b.score - a.score || a.position - b.position);
}
