/** A filter of grams: what a paste is read with. Apart from the slots, which the first results need, too. */
import { type GramLength, gramSlots, rolled, slotOf } from './gram-slots.ts';

/** Some grams, as one bit for each slot. */
export interface GramFilter {
  length: GramLength;
  bits: number;
  slots: Uint32Array;
}

/** Two to this power are the slots for each gram of a filter: one in so many passes that is not among them. */
const SPARSE_BITS = 4;

/** A filter that these grams pass. */
export function gramFilter(grams: ReadonlyMap<string, unknown>, length: GramLength): GramFilter {
  const bits = Math.ceil(Math.log2(grams.size + 1)) + SPARSE_BITS;
  const slots = new Uint32Array(1 << Math.max(0, bits - 5));
  for (const gram of grams.keys()) {
    const [slot = 0] = gramSlots(gram, length, bits);
    slots[slot >>> 5] = (slots[slot >>> 5] as number) | (1 << slot);
  }
  return { length, bits, slots };
}

/** Where in a text the grams begin that pass a filter, ascending. */
export function passing({ length, bits, slots }: GramFilter, text: string): number[] {
  const places: number[] = [];
  let hash = 0;
  for (let at = 0; at < text.length; at++) {
    hash = rolled(hash, text.charCodeAt(at), length);
    const slot = slotOf(hash, bits);
    if (at >= length - 1 && ((slots[slot >>> 5] as number) >>> slot) & 1) places.push(at - length + 1);
  }
  return places;
}
