/** Finds codes in bytes, word by word; few words get as far as to become a string. */
import { isGenericCode, joinCodes } from '../text/codes.ts';
import { codesIn, type KnownCodes, lookOf } from '../text/codes-in.ts';
import { beginningOf, NO_VOCABULARY, type Vocabulary } from '../text/vocabulary.ts';
import { KINDS } from './kinds-of-bytes.ts';

/** Windows of a large text in which one code is of interest: more of the same tell nothing. */
const ENOUGH_OF_A_CODE = 3;
/** Bytes before a word in which the rest of its code may stand, and before a number that is called a code. */
const BEFORE = 40;
const BEFORE_NUMBER = 5;
export const LONGEST = 64;
/** How many codes without an entry are told. */
const MOST_UNKNOWN = 20;
const SLOTS = 1 << 16;
const [LETTER_E, LETTER_R, LETTER_S] = [101, 114, 115];

/** The slot of a word of kinds of characters. */
function slotOf(word: Uint8Array, at: number, size: number): number {
  let hash = size;
  for (let next = at; next < at + size; next++) hash = Math.imul(hash, 31) + (KINDS[word[next] as number] as number);
  return hash & (SLOTS - 1);
}

export interface CodeFinder {
  /** One for each look that a code, or the end of one, may have. */
  looks: Uint8Array;
  /** Whether the word of `size` bytes at `at`, which has such a look, completes a code that is new. */
  isNew(bytes: Uint8Array, at: number, size: number): boolean;
}

/** For each text, the function that comes back counts anew. */
export function codeFinder(codes: KnownCodes, vocabulary: Vocabulary = NO_VOCABULARY): () => CodeFinder {
  const { known, byBare } = codes;
  const looks = new Uint8Array(LONGEST << 14);
  const slots = new Uint8Array(SLOTS);
  const endings = new Set<string>();
  const expect = (word: string) => {
    const bytes = Uint8Array.from(word, (char) => char.charCodeAt(0));
    const kind = (at: number) => KINDS[bytes.at(at) as number] as number;
    if (bytes.length < LONGEST) looks[lookOf(bytes.length, kind(0), kind(-1))] = 1;
    slots[slotOf(bytes, 0, bytes.length)] = 1;
    endings.add(word);
  };
  for (const code of known) {
    const word = /[a-z0-9_]+$/.exec(code)?.[0];
    if (word && !isGenericCode(code, vocabulary)) expect(word);
  }
  for (const bare of byBare.keys()) expect(bare);
  // Codes that nobody claims are told by how they begin.
  const telling = vocabulary.families
    .filter(({ isVague }) => !isVague)
    .map(({ pattern }) => ({
      beginning: beginningOf(pattern).toLowerCase(),
      atStart: new RegExp(`^${pattern}(?![a-z0-9_])`, 'i'),
    }));
  for (const { beginning } of telling)
    for (let size = beginning.length; size < LONGEST; size++)
      for (let last = 0; last < 128; last++) looks[lookOf(size, beginning.charCodeAt(0), last)] = 1;

  return () => {
    const counts = new Map<string, number>();
    let unknown = 0;
    const isNew = (bytes: Uint8Array, at: number, size: number): boolean => {
      // One beginning may begin another: each family that begins so is asked.
      const families = telling.filter(({ beginning }) => beginsWith(bytes, at, beginning));
      if (families.length === 0 && slots[slotOf(bytes, at, size)] === 0) return false;
      const word = stringOf(bytes, at, at + size);
      const ahead = families.length > 0 ? stringOf(bytes, at, at + LONGEST) : '';
      const [whole] = families.flatMap(({ atStart }) => atStart.exec(ahead)?.[0] ?? []);
      const isUnknown = whole !== undefined && !known.has(whole);
      if (!isUnknown && !endings.has(word)) return false;
      if (!known.has(word) && (byBare.has(word) || /^\d+$/.test(word)) && !isCalledCode(bytes, at)) return false;
      const before = stringOf(bytes, Math.max(0, at - BEFORE), at + size);
      const written = codesIn(joinCodes(before, vocabulary), codes).filter((code) => code.endsWith(word));
      // A number that is only called a code is one where a line says nothing else: that is judged with the line.
      const found = isUnknown ? [whole] : written.length > 0 ? written : [byBare.get(word) ?? word];
      let isTelling = false;
      for (const code of found) {
        if (isGenericCode(code, vocabulary)) continue;
        const count = counts.get(code) ?? 0;
        if (isUnknown && count === 0 && ++unknown > MOST_UNKNOWN) continue;
        counts.set(code, count + 1);
        isTelling ||= count < ENOUGH_OF_A_CODE;
      }
      return isTelling;
    };
    return { looks, isNew };
  };
}

/** Whether a word begins with letters and digits, in any case. */
function beginsWith(bytes: Uint8Array, at: number, beginning: string): boolean {
  for (let next = 0; next < beginning.length; next++)
    if (KINDS[bytes[at + next] as number] !== beginning.charCodeAt(next)) return false;
  return true;
}

/** Of a few bytes, in lower case; what is not ASCII is no letter of a code. */
function stringOf(bytes: Uint8Array, from: number, to: number): string {
  return String.fromCharCode(...bytes.subarray(from, to)).toLowerCase();
}

/** Whether `code`, `codes`, `error` or the name of a family (`BELTS`, by its last letter) may stand before a number, and at most a few signs between. */
function isCalledCode(bytes: Uint8Array, at: number): boolean {
  let before = at - 1;
  while (before >= at - BEFORE_NUMBER && before >= 0 && (KINDS[bytes[before] as number] as number) <= 0) before--;
  const kind = KINDS[bytes[before] as number];
  return kind === LETTER_E || kind === LETTER_S || kind === LETTER_R;
}
