/** Which evidence of a text only says what failed: what takes in another error is judged by that error. */
import type { Letters } from '../text/letters.ts';
import type { EvidenceIndex, MessageEvidence } from './evidence-index.ts';
import { CLEAR_FROM } from './evidence-weights.ts';
import { reasonBehind } from './template.ts';

/** What of a text says what failed, and not why, as offsets. */
export type Halves = (text: string) => readonly [from: number, to: number][];

/**
 * Grams that stand in the first half of a line, or in a documented message that takes in what follows it. `candidates` has
 * the bits of each message, `places` the place of each gram.
 */
export function wrappedGrams(
  { messages }: EvidenceIndex,
  candidates: ReadonlyMap<number, number>,
  places: ReadonlyMap<string, number>,
  letters: Letters,
  unwrapped: string,
  halves: Halves,
): Set<string> {
  const isHalf = new Uint8Array(unwrapped.length);
  for (const [from, to] of halves(unwrapped)) isHalf.fill(1, from, to);
  const wrapped = new Set<string>();
  for (const [gram, place] of places) if (isHalf[letters.offsets[place] as number]) wrapped.add(gram);
  for (const [number, bits] of candidates) {
    const { grams, template, weight } = messages[number] as MessageEvidence;
    if (!template.wraps || bits < CLEAR_FROM * weight) continue;
    if (!/\p{L}{3}/u.test(reasonBehind(template, letters, unwrapped))) continue;
    for (const gram of grams) if (places.has(gram)) wrapped.add(gram);
  }
  return wrapped;
}
