/** A filter in front of a table of grams: most stretches of a text need not be looked up. */
import { type GramLength, gramSlots, rolled, slotOf } from './gram-slots.ts';

/** Two to this power are the slots for each gram of a filter: one in so many passes that is not among them. */
const SPARSE_BITS = 5;

/** Where in a text grams may begin, ascending: at all places where one of a table does, and at few others. */
export type GramFilter = (text: string) => number[];

export function gramFilter(grams: ReadonlyMap<string, unknown>, length: GramLength): GramFilter {
  const bits = Math.ceil(Math.log2(grams.size + 1)) + SPARSE_BITS;
  const filled = new Uint32Array(1 << (bits - 5));
  for (const gram of grams.keys()) {
    const [slot = 0] = gramSlots(gram, length, bits);
    filled[slot >>> 5] = (filled[slot >>> 5] as number) | (1 << slot);
  }
  return (text) => {
    const places: number[] = [];
    let hash = 0;
    for (let at = 0; at < text.length; at++) {
      hash = rolled(hash, text.charCodeAt(at), length);
      const slot = slotOf(hash, bits);
      if (at >= length - 1 && ((filled[slot >>> 5] as number) >>> slot) & 1) places.push(at - length + 1);
    }
    return places;
  };
}
