/**
 * Which words can be in the index: a filter that may wrongly say yes, one time in 75, never no (Bloom, 1970). It comes in parts, so that a
 * word more changes one of them. A part is a text of base64 and read as it is: six bits a character.
 */
import { bitsOf, hashesOf, sextet } from './digest.ts';

/** Bits for each word. */
const BITS = 9;
/** Of them, so many are set: the number with the fewest errors. */
const SET = 6;
/** Characters of a part, at most. */
const PART = 20_000;

const partOf = (hash: number, parts: number) => (hash >>> 8) % parts;

/** The parts of a filter for these words, in any order. */
export function wordFilter(words: Iterable<string>): string[] {
  const all = [...words].map(hashesOf);
  // A power of two, so that a word more hardly ever changes all.
  const parts = 2 ** Math.max(0, Math.ceil(Math.log2((all.length * BITS) / 6 / PART)));
  const split = Array.from({ length: parts }, (): [number, number][] => []);
  for (const hashes of all) split[partOf(hashes[1], parts)]?.push(hashes);
  return split.map((hashes) => {
    const bits = new Uint8Array(Math.ceil((hashes.length * BITS) / 6));
    for (const each of hashes)
      for (const bit of bitsFor(each, 6 * bits.length)) bits[Math.floor(bit / 6)]! |= 1 << (bit % 6);
    return Array.from(bits, sextet).join('');
  });
}

/** Whether a word can be among those of {@link wordFilter}. */
export function isInFilter(parts: readonly string[], word: string): boolean {
  const hashes = hashesOf(word);
  const part = parts[partOf(hashes[1], parts.length)] ?? '';
  if (part === '') return false;
  return bitsFor(hashes, 6 * part.length).every(
    (bit) => (bitsOf(part.charCodeAt(Math.floor(bit / 6))) >>> (bit % 6)) & 1,
  );
}

/** Two hashes give as many places as are needed (Kirsch and Mitzenmacher, 2006). */
const bitsFor = ([a, b]: readonly [number, number], size: number): number[] =>
  Array.from({ length: SET }, (_, at) => (a + at * b) % size);
