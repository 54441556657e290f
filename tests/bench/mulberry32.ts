/** Numbers from 0 to 1 that look random and are the same for the same seed. */
export type Random = () => number;

/** Tommy Ettinger's mulberry32: 32 bits of state, enough for test cases, the same on every machine. */
export function mulberry32(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** A whole number from 0 to `limit` - 1. */
export const below = (random: Random, limit: number): number => Math.floor(random() * limit);

/** One element. Throws when there is none. */
export function pick<T>(random: Random, list: readonly T[]): T {
  if (list.length === 0) throw new Error('Nothing to pick from: the list is empty.');
  return list[below(random, list.length)] as T;
}
