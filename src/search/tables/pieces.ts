/**
 * What is asked of the filter. Of a text in the index: each of its words whole, and each stretch of four letters or digits in them. Of
 * what was typed: the words that are whole in it, and of the words at its edges, which may go on, the stretches of four.
 *
 * Of `bject was not fou`, which may stand in `Object was not found`, `was`, `not`, `~bjec` and `~ject` are asked for: a stretch is no word,
 * else every name of four letters would be one that the site knows.
 */
import { isAsciiWord } from '../text/ascii-word.ts';
import { normalise } from '../text/normalise.ts';
import { folded } from '../words/words-in.ts';

const WORD = /[\p{L}\p{N}]+/gu;
const WORD_HERE = /[\p{L}\p{N}]+/uy;
const STRETCH = 4;
/** Before a stretch, and before a seam. */
const IN_A_WORD = '~';
const SEAM = '_';
/** Characters of a seam before its space, and behind it. */
const BEFORE = 3;
const BEHIND = 3;

/** Adds the words of a text: also without accents, as questions have them. */
export const addWords = (text: string, words: Set<string>): void => addWordsOf(normalise(text), words);

/** The same of a text that is normalised. */
export function addWordsOf(normalised: string, words: Set<string>): void {
  for (let at = 0; at < normalised.length; at++) {
    const end = endOfWord(normalised, at);
    if (end === at) continue;
    const word = normalised.slice(at, end);
    if (!words.has(word)) words.add(word).add(folded(word));
    at = end;
  }
}

/** Where the word ends that begins at an offset; there, where none does. Most are ASCII, which needs no expression. */
function endOfWord(text: string, from: number): number {
  let at = from;
  while (isAsciiWord(text.charCodeAt(at))) at++;
  if (!(text.charCodeAt(at) > 127)) return at;
  WORD_HERE.lastIndex = from;
  return WORD_HERE.test(text) ? WORD_HERE.lastIndex : at;
}

/** Adds the seams of a text that is normalised. */
export function addSeams(normalised: string, words: Set<string>): void {
  for (const seam of seamsIn(` ${normalised.trim()} `)) words.add(seam);
}

/**
 * Where a word of a text ends and another one begins: `was not` has `_was not`. Nearly all words of own texts stand in some code, message or
 * title, too, but not one behind the other: so a normalised fragment that stands in none of them is mostly known by its seams.
 */
export function seamsIn(normalised: string): string[] {
  const seams: string[] = [];
  for (let at = normalised.indexOf(' ', BEFORE); at >= 0; at = normalised.indexOf(' ', at + 1))
    if (at + BEHIND < normalised.length) seams.push(SEAM + normalised.slice(at - BEFORE, at + 1 + BEHIND));
  return seams;
}

/** Whether a piece is a seam: wrongly admitting one costs little, as a fragment has several. */
export const isSeam = (piece: string): boolean => piece.startsWith(SEAM);

/** What the filter is to know of words. */
export function piecesOf(words: Iterable<string>): Set<string> {
  const pieces = new Set<string>();
  for (const word of words) {
    pieces.add(word);
    if (isSeam(word)) continue;
    for (const stretch of stretchesOf(word)) pieces.add(stretch);
  }
  return pieces;
}

/** What must be in the filter if a normalised fragment stands in any text of the index. */
export function askedPieces(fragment: string): string[] {
  const pieces = new Set<string>();
  for (const { 0: word, index } of fragment.matchAll(WORD)) {
    const isWhole = index > 0 && index + word.length < fragment.length;
    for (const piece of isWhole ? [word] : stretchesOf(word)) pieces.add(piece);
  }
  return [...pieces];
}

const stretchesOf = (word: string): string[] =>
  Array.from({ length: Math.max(0, word.length - STRETCH + 1) }, (_, at) => IN_A_WORD + word.slice(at, at + STRETCH));
