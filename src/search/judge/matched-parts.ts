/** Which words of a message the evidence found in a text. */

import { lettersOf } from '../text/letters.ts';
import { codeGram, isCode } from './code-gram.ts';
import { MESSAGE_GRAM } from './evidence-weights.ts';

/** What parts a message: a hole, and a code, which is a gram as a whole. */
const PARTING = /(\{\w+\}|[\p{L}\p{N}]*\d{4}[\p{L}\p{N}]*)/u;
/** Words, the name of a hole is none. */
const WORD = /(?<!\{\w*)[\p{L}\p{N}]+/gu;

/**
 * With the grams `conveyor` and `stoppedb`, the stretches of `Conveyor {id} stopped because of heat` are `Conveyor` and
 * `stopped`; with `becauseo` as well, the second one goes on to `because`.
 *
 * Stretches of a message, between its holes, whose words stand in a text that has these grams of it, as ascending offsets.
 * A word is told by the gram that begins with it, and near the end of a part by the part's last one.
 */
export function matchedParts(message: string, grams: readonly string[]): [from: number, to: number][] {
  const matched: [number, number][] = [];
  let offset = 0;
  let last: [number, number] | undefined;
  for (const piece of message.split(PARTING)) {
    const end = lettersOf(piece).text.slice(-MESSAGE_GRAM);
    if (piece.startsWith('{')) last = undefined;
    for (const { index, 0: word } of piece.matchAll(WORD)) {
      const rest = lettersOf(piece.slice(index)).text;
      const to = offset + index + word.length;
      const gram = isCode(word) ? codeGram(rest) : rest.length < MESSAGE_GRAM ? end : rest.slice(0, MESSAGE_GRAM);
      if (!grams.includes(gram)) last = undefined;
      else if (last) last[1] = to;
      else matched.push((last = [offset + index, to]));
    }
    offset += piece.length;
  }
  return matched;
}
