/**
 * Whether `conveyor` is among ten thousand grams: its hash leads to one slot of a million, and the bit there is nearly always 0
 * where it is not. So most places of a text are passed over without looking anything up.
 *
 * Filters for stretches of characters, grams: a gram falls into one of many slots, and a bit says whether any gram of a
 * kind fell into a slot. A filter may wrongly let a gram pass, but never holds one back that is there (Bloom, 1970, with
 * one hash). The hash rolls: with each character, the one that leaves the gram is shifted out of it.
 */

/** Odd, with its bits well spread: 2³² divided by the golden ratio (Knuth). */
const SPREAD = 0x9e3779b1;

/** Characters of a gram that the hash can roll over: what shifts them out divides its 32 bits. */
type GramLength = 4 | 8;

/** The hash after one more character. */
export const rolled = (hash: number, code: number, length: GramLength) =>
  ((hash << (32 / length)) + Math.imul(code, SPREAD)) | 0;
/** The slot of a hash, of 2 to the `bits`. */
export const slotOf = (hash: number, bits: number) => Math.imul(hash, SPREAD) >>> (32 - bits);

/** The slot of each gram of a text, in order; there are 2 to the `bits` slots. */
export function gramSlots(text: string, length: GramLength, bits: number): Uint32Array {
  const slots = new Uint32Array(Math.max(0, text.length - length + 1));
  let hash = 0;
  for (let at = 0; at < text.length; at++) {
    hash = rolled(hash, text.charCodeAt(at), length);
    if (at >= length - 1) slots[at - length + 1] = slotOf(hash, bits);
  }
  return slots;
}

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
