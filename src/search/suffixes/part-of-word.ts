/**
 * What words are made of, by UTF-16 unit, as the plain search sees it: it looks at one unit on each side of a match.
 */

import { isAsciiWord } from '../text/ascii-word.ts';

const WORD = /[\p{L}\p{N}]/u;

/** Stands where a text or a word ends; no normalised text holds it, as it becomes a straight quote there. */
export const END = '`';

/** Whether a unit is a letter or digit of the basic plane: what a word's edge is told by. */
export function isLetter(unit: number): boolean {
  if (unit < 128) return isAsciiWord(unit);
  return WORD.test(String.fromCharCode(unit));
}

/** Whether a unit belongs to a run that is looked up as one: letters of the other planes come in two units. */
export const isPart = (unit: number): boolean => isLetter(unit) || (unit >= 0xd800 && unit < 0xe000);

/** Whether a unit is the second half of a character: no text that is typed begins with it. */
export const isSecondHalf = (unit: number): boolean => unit >= 0xdc00 && unit < 0xe000;

/** Where the run ends that begins at an offset. */
export function endOfRun(text: string, from: number): number {
  let at = from;
  while (at < text.length && isPart(text.charCodeAt(at))) at++;
  return at;
}
