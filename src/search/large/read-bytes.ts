/**
 * In the bytes of `Conv\neyor 7`, eight letters follow each other, whatever is between them: with the eighth, the rolling hash is
 * that of the gram `conveyor`, the filter lets it pass, and its letters are compared. `7` is a word of one character.
 *
 * The rule: which grams and codes stand in a stretch of UTF-8: one pass over its bytes, without a string of any word.
 */

import { gramSlots, rolled, slotOf } from '../index/gram-slots.ts';
import { MESSAGE_GRAM } from '../judge/evidence-weights.ts';
import { lookOf } from '../text/codes-in.ts';
import { lettersOf } from '../text/letters.ts';
import { type CodeFinder, LONGEST } from './code-finder.ts';
import { BREAK, ESCAPE, escapeLength, KINDS, UNDERSCORE, WIDE, wideCharacter } from './kinds-of-bytes.ts';

/** One in two to this power passes the filter that is no gram; two to the other are its slots at most. */
const SPARSE_BITS = 6;
const MAX_FILTER_BITS = 22;

/** A filter for grams, and what tells them apart behind it. */
export interface GramFinder {
  bits: number;
  /** One bit a slot. */
  filter: Uint32Array;
  /** Numbers of the grams with a hash. */
  byHash: ReadonlyMap<number, readonly number[]>;
  grams: readonly string[];
  byGram: ReadonlyMap<string, number>;
}

const hashOf = (gram: string): number => {
  let hash = 0;
  for (let at = 0; at < gram.length; at++) hash = rolled(hash, gram.charCodeAt(at), MESSAGE_GRAM);
  return hash;
};

export function gramFinder(grams: readonly string[]): GramFinder {
  const bits = Math.min(MAX_FILTER_BITS, Math.ceil(Math.log2(grams.length + 1)) + SPARSE_BITS);
  const filter = new Uint32Array(1 << (bits - 5));
  const byHash = new Map<number, number[]>();
  for (const [number, gram] of grams.entries()) {
    const hash = hashOf(gram);
    const slot = slotOf(hash, bits);
    filter[slot >>> 5] = (filter[slot >>> 5] as number) | (1 << slot);
    byHash.set(hash, [...(byHash.get(hash) ?? []), number]);
  }
  return { bits, filter, byHash, grams, byGram: new Map(grams.map((gram, number) => [gram, number])) };
}

/** Reads stretch after stretch: a gram may begin in one and end in the next. */
export interface BytesReader {
  /** Reads the bytes from `from` to `to`; returns whether a code that is new stands there. */
  read(bytes: Uint8Array, from: number, to: number): boolean;
  /** The grams of the stretch that was read last, each once. */
  grams: number[];
  /** The line that comes next, from 1. */
  line: number;
}

export function readerOf(finder: GramFinder, codes: CodeFinder, decode: (bytes: Uint8Array) => string): BytesReader {
  const { bits, filter, byHash } = finder;
  let letters = new Uint16Array(8192);
  /** The stretch in which a gram was seen last. */
  const seen = new Uint32Array(finder.grams.length);
  let stretch = 0;
  let tail = 0;

  /** Whether a word may be a code, at a glance. */
  const isLike = (size: number, first: number, last: number): boolean =>
    size < LONGEST && codes.looks[lookOf(size, first, last)] === 1;
  const add = (number: number): void => {
    if (seen[number] !== stretch) reader.grams.push(number);
    seen[number] = stretch;
  };
  /** Behind the filter: whether the letters before `count` are a gram. */
  const meet = (hash: number, count: number): void => {
    for (const number of byHash.get(hash) ?? []) {
      const gram = finder.grams[number] as string;
      let at = count < MESSAGE_GRAM ? -1 : MESSAGE_GRAM - 1;
      while (at >= 0 && gram.charCodeAt(at) === letters[count - MESSAGE_GRAM + at]) at--;
      if (at === -1 && count >= MESSAGE_GRAM) add(number);
    }
  };

  const reader: BytesReader = {
    line: 1,
    grams: [],
    read(bytes, from, to) {
      stretch++;
      reader.grams = [];
      if (letters.length < to - from + MESSAGE_GRAM) {
        const more = new Uint16Array(to - from + MESSAGE_GRAM);
        more.set(letters.subarray(0, tail));
        letters = more;
      }
      const into = letters;
      let count = tail;
      let hash = 0;
      for (let at = 0; at < count; at++) hash = rolled(hash, into[at] as number, MESSAGE_GRAM);
      let hasCode = false;
      let isPlain = true;
      let breaks = 0;
      /** Of the word that is being read: its length, and its first and last character. */
      let size = 0;
      let first = 0;
      let last = 0;
      for (let at = from; at < to; at++) {
        const kind = KINDS[bytes[at] as number] as number;
        if (kind > 0) {
          into[count++] = kind;
          hash = rolled(hash, kind, MESSAGE_GRAM);
          const slot = slotOf(hash, bits);
          if (((filter[slot >>> 5] as number) >>> slot) & 1) meet(hash, count);
          if (size++ === 0) first = kind;
          last = kind;
          continue;
        }
        if (kind === UNDERSCORE) {
          if (size++ === 0) first = UNDERSCORE;
          last = UNDERSCORE;
          continue;
        }
        if (size > 0 && isLike(size, first, last) && codes.isNew(bytes, at - size, size)) hasCode = true;
        size = 0;
        if (kind === 0) continue;
        if (kind === BREAK) breaks++;
        else if (kind === ESCAPE) at += escapeLength(bytes, at, to) - 1;
        else if (kind === WIDE) {
          const [length, letter] = wideCharacter(bytes, at, to);
          at += length - 1;
          if (letter < 0) isPlain = false;
          if (letter <= 0) continue;
          into[count++] = letter;
          hash = rolled(hash, letter, MESSAGE_GRAM);
          const slot = slotOf(hash, bits);
          if (((filter[slot >>> 5] as number) >>> slot) & 1) meet(hash, count);
        }
      }
      if (size > 0 && isLike(size, first, last) && codes.isNew(bytes, to - size, size)) hasCode = true;
      reader.line += breaks;
      tail = Math.min(count, MESSAGE_GRAM - 1);
      into.copyWithin(0, count - tail, count);
      // Other alphabets, and what is composed of several characters, are read as the judge reads them.
      if (!isPlain) {
        const { text } = lettersOf(decode(bytes.subarray(from, to)));
        const slots = gramSlots(text, MESSAGE_GRAM, bits);
        for (let at = 0; at < slots.length; at++) {
          const slot = slots[at] as number;
          if ((((filter[slot >>> 5] as number) >>> slot) & 1) === 0) continue;
          const number = finder.byGram.get(text.slice(at, at + MESSAGE_GRAM));
          if (number !== undefined) add(number);
        }
      }
      return hasCode;
    },
  };
  return reader;
}
