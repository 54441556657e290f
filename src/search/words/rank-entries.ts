/** Entries by how well they answer a question's units. */
import type { Unit } from './question-units.ts';
import type { Question } from './read-question.ts';
import { BIT, PASSAGES, type TermSource } from './word-file.ts';
import {
  BY_COVERAGE,
  BY_PASSAGE,
  BY_WHOLE,
  FOR_ORDER,
  FURTHER_PLACE,
  OF_PASSAGE,
  OTHER_PRODUCT,
  PLACE_WEIGHTS,
} from './word-weights.ts';

/** An entry that has something of a question. */
export interface RankedEntry {
  position: number;
  score: number;
  /** How much of the question stands in it, by weight, from 0 to 1; names of products count for nothing. */
  coverage: number;
  /** The same of its best single sentence: title, or one of those in which people ask. */
  passage: number;
  /** Both, as they decide whether it is a result. */
  answers: number;
  /** Numbers of the units that it has. */
  units: number[];
}

const WEIGHTS: readonly number[] = Array.from({ length: BIT.product + 1 }, (_, bit) =>
  bit === BIT.title
    ? PLACE_WEIGHTS.title
    : bit < PASSAGES
      ? PLACE_WEIGHTS.asked
      : bit === BIT.summary
        ? PLACE_WEIGHTS.summary
        : bit === BIT.heading
          ? PLACE_WEIGHTS.heading
          : bit === BIT.message
            ? PLACE_WEIGHTS.message
            : PLACE_WEIGHTS.product,
);

/** What a word is worth that stands in these places. */
function worthOf(mask: number): number {
  let best = 0;
  let all = 0;
  WEIGHTS.forEach((weight, bit) => {
    if (!(mask & (1 << bit))) return;
    best = Math.max(best, weight);
    all += weight;
  });
  return best + FURTHER_PLACE * (all - best);
}

/** What an entry has of one unit. */
interface Had {
  worth: number;
  factor: number;
  passages: number[];
}

export function rankEntries({ units }: Question, source: TermSource): RankedEntry[] {
  const had = new Map<number, Map<number, Had>>();
  units.forEach((unit, at) => {
    for (const { factor, postings } of unit.readings)
      for (const [position, mask] of postings) {
        const ofEntry = had.get(position) ?? new Map<number, Had>();
        had.set(position, ofEntry);
        const one = ofEntry.get(at) ?? { worth: 0, factor: 0, passages: Array(PASSAGES).fill(0) };
        ofEntry.set(at, one);
        one.worth = Math.max(one.worth, factor * worthOf(mask));
        if (mask !== 1 << BIT.product) one.factor = Math.max(one.factor, factor);
        for (let passage = 0; passage < PASSAGES; passage++)
          if (mask & (1 << passage)) one.passages[passage] = Math.max(one.passages[passage] as number, factor);
      }
  });
  const weight = ({ weight: all, isProduct }: Unit) => (isProduct ? 0 : all);
  const total = units.reduce((sum, unit) => sum + weight(unit), 0);
  const named = units.some(({ isProduct }) => isProduct);
  const ranked: RankedEntry[] = [];
  for (const [position, ofEntry] of had) {
    let score = 0;
    let covered = 0;
    const passages: number[] = Array(PASSAGES).fill(0);
    const words: number[] = Array(PASSAGES).fill(0);
    for (const [at, { worth, factor, passages: of }] of ofEntry) {
      const unit = units[at] as Unit;
      const telling = weight(unit);
      score += worth * (telling || FOR_ORDER * unit.weight);
      covered += telling * factor;
      of.forEach((one, passage) => {
        passages[passage] = (passages[passage] as number) + one * telling;
        words[passage] = (words[passage] as number) + one * unit.words;
      });
    }
    const coverage = total > 0 ? covered / total : 0;
    const passage = total > 0 ? Math.max(...passages) / total : 0;
    score *= 1 - BY_COVERAGE + BY_COVERAGE * coverage;
    const sentence = passages.map((covers, at) => {
      const whole = Math.min(1, (words[at] as number) / Math.max(1, source.lengthOf(position, at)));
      return (covers / Math.max(total, 1e-9)) * (1 - BY_WHOLE + BY_WHOLE * whole);
    });
    score *= 1 + BY_PASSAGE * Math.max(...sentence);
    if (named && !units.some(({ isProduct }, at) => isProduct && ofEntry.has(at))) score *= OTHER_PRODUCT;
    const answers = (1 - OF_PASSAGE) * coverage + OF_PASSAGE * passage;
    ranked.push({ position, score, coverage, passage, answers, units: [...ofEntry.keys()] });
  }
  return ranked.sort((a, b) => b.score - a.score || a.position - b.position);
}
