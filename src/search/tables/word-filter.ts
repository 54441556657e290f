/**
 * Which words can be in the index: a filter that may wrongly say yes, one time in 75, never no (Bloom, 1970). It comes in parts, so that a
 * word more changes one of them. A part is a text of base64 and read as it is: six bits a character.
 */
import { bitsOf, hashesOf, sextet } from './digest.ts';
import { isSeam } from './pieces.ts';

/** Bits for each word. */
const BITS = 9;
/** Of them, so many are set: the number with the fewest errors. */
const SET = 6;
/** The same of a seam, of which one in four is wrongly admitted. */
const SEAM_BITS = 3;
const SEAM_SET = 2;
/** Characters of a part, at most. */
const PART = 20_000;

const bitsFor = (word: string): number => (isSeam(word) ? SEAM_BITS : BITS);
const setBy = (word: string): number => (isSeam(word) ? SEAM_SET : SET);
const partOf = (hash: number, parts: number) => (hash >>> 8) % parts;

/** The parts of a filter for these words, in any order. */
export function wordFilter(words: Iterable<string>): string[] {
  const all = [...words];
  // A power of two, so that a word more hardly ever changes all.
  const bitsOfAll = all.reduce((sum, word) => sum + bitsFor(word), 0);
  const parts = 2 ** Math.max(0, Math.ceil(Math.log2(bitsOfAll / 6 / PART)));
  const sizes = new Uint32Array(parts);
  // Hashed twice, as the hashes of all words would take more memory than the words.
  for (const word of all) sizes[partOf(hashesOf(word)[1], parts)]! += bitsFor(word);
  const split = Array.from(sizes, (size) => new Uint8Array(Math.ceil(size / 6)));
  for (const word of all) {
    const hashes = hashesOf(word);
    const bits = split[partOf(hashes[1], parts)] as Uint8Array;
    for (let at = 0; at < setBy(word); at++) {
      const bit = bitFor(hashes, at, 6 * bits.length);
      bits[Math.floor(bit / 6)]! |= 1 << (bit % 6);
    }
  }
  return split.map((bits) => Array.from(bits, sextet).join(''));
}

/** Whether a word can be among those of {@link wordFilter}. */
export function isInFilter(parts: readonly string[], word: string): boolean {
  const hashes = hashesOf(word);
  const part = parts[partOf(hashes[1], parts.length)] ?? '';
  if (part === '') return false;
  for (let at = 0; at < setBy(word); at++) {
    const bit = bitFor(hashes, at, 6 * part.length);
    if (!((bitsOf(part.charCodeAt(Math.floor(bit / 6))) >>> (bit % 6)) & 1)) return false;
  }
  return true;
}

/** Two hashes give as many places as are needed (Kirsch and Mitzenmacher, 2006). */
const bitFor = ([a, b]: readonly [number, number], at: number, size: number): number => (a + at * b) % size;
