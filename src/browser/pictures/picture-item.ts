/** One of the pictures that were given: how it stands, and what was read. */
import type { PICTURE_WORDS as WORDS } from '#words/pictures.ts';
import type { ReadWord } from '../../pictures/protocol.ts';

export interface PictureItem {
  name: string;
  file: File;
  state: keyof typeof WORDS.states;
  /** What is drawn of it, and of each word that was read unsurely. */
  canvas?: HTMLCanvasElement;
  pieces?: HTMLCanvasElement[];
  /** The text that was read, or what the reader has made of it. */
  text: string;
  words: ReadWord[];
  unsure: ReadWord[];
  notes: string[];
  /** What its text has taken the place of. */
  before?: string;
  /** Why it was not read. */
  failure?: keyof typeof WORDS.failures;
}

/** Below so many percent a word is marked; so many at most. */
const UNSURE = 75;
const MOST_MARKED = 8;

/** What a word has that may tell something. */
const LETTERS = /[\p{L}\p{N}]{3}/u;
/** What no search needs: ids, times, figures, addresses. */
const OF_NO_ACCOUNT = /[\da-f]{4}-[\da-f]{4}|^[\d\W]+$|:\/\/|@/i;

/** Words to look at again: what was read unsurely and may lead somewhere, the least sure first chosen, in the order of the text. */
export function unsureWords(words: readonly ReadWord[]): ReadWord[] {
  const unsure = words.filter(({ sure, text }) => sure < UNSURE && LETTERS.test(text) && !OF_NO_ACCOUNT.test(text));
  const chosen = new Set([...unsure].sort((a, b) => a.sure - b.sure).slice(0, MOST_MARKED));
  return unsure.filter((word) => chosen.has(word));
}

/**
 * Where a word of what was read stands in a text: by itself rather than within another word, and the same one where it stands there several
 * times. Undefined where it is gone.
 */
export function placeOf(word: ReadWord, words: readonly ReadWord[], text: string): number | undefined {
  const before = words.slice(0, words.indexOf(word)).filter((other) => other.text === word.text).length;
  const places: number[] = [];
  for (let at = text.indexOf(word.text); at >= 0; at = text.indexOf(word.text, at + 1)) places.push(at);
  const alone = places.filter((at) => !/\S/.test((text[at - 1] ?? '') + (text[at + word.text.length] ?? '')));
  const found = alone.length > 0 ? alone : places;
  return found[Math.min(before, found.length - 1)];
}

/** Unsure words that the reader has not changed yet. */
export const stillThere = ({ unsure, words }: PictureItem, text: string): ReadWord[] =>
  unsure.filter((word) => placeOf(word, words, text) !== undefined);

/** So large a part of its longer words stands in a text that is still the picture's own. */
const OWN = 0.2;

/** Whether a text is what was read of a picture, mended or not. */
export function isTextOf({ words }: PictureItem, text: string): boolean {
  const longer = words.filter(({ text: read }) => LETTERS.test(read));
  return longer.filter((word) => text.includes(word.text)).length >= OWN * longer.length;
}
