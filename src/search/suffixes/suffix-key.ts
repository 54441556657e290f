import { isSecondHalf } from './part-of-word.ts';

/** Units of a key: fragments are rarely longer, and what is behind them is read in the text. */
export const MAX_KEY = 40;
/** Stands where a text or a word ends; no normalised text holds it, as it becomes a straight quote there. */
export const END = '`';

/** The key of a suffix, or the beginning of a fragment that a key can hold: no character is cut in two. */
export function keyOf(text: string, from = 0): string {
  const to = from + MAX_KEY;
  return text.slice(from, to < text.length && isSecondHalf(text.charCodeAt(to)) ? to - 1 : to);
}
