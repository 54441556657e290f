/** Which words of a message the evidence found in a text. */
import { lettersOf } from './letters.ts';

const HOLE = /(\{[A-Za-z][A-Za-z0-9]*\})/;
const WORD = /[\p{L}\p{N}]+/gu;

/**
 * Stretches of a message, between its holes, whose words stand in a text that has these grams: a word counts when a gram
 * that was found begins with it or when found grams cover it. Ascending offsets, what stands between two words included.
 */
export function matchedParts(message: string, grams: readonly string[]): [from: number, to: number][] {
  const matched: [number, number][] = [];
  let offset = 0;
  for (const [place, piece] of message.split(HOLE).entries()) {
    // At odd places stand the holes.
    if (place % 2 === 0) for (const [from, to] of wordsFound(piece, grams)) matched.push([offset + from, offset + to]);
    offset += piece.length;
  }
  return matched;
}

function wordsFound(piece: string, grams: readonly string[]): [number, number][] {
  const { text, offsets } = lettersOf(piece);
  const begun = new Set<number>();
  const covered = new Set<number>();
  for (const gram of grams) {
    for (let at = text.indexOf(gram); at !== -1; at = text.indexOf(gram, at + 1)) {
      begun.add(offsets[at] as number);
      for (let letter = at; letter < at + gram.length; letter++) covered.add(offsets[letter] as number);
    }
  }
  const words: [number, number][] = [];
  let wasFound = false;
  for (const { index, 0: word } of piece.matchAll(WORD)) {
    const isFound = begun.has(index) || [...word].every((_, at) => covered.has(index + at));
    const last = words.at(-1);
    if (isFound && wasFound && last) last[1] = index + word.length;
    else if (isFound) words.push([index, index + word.length]);
    wasFound = isFound;
  }
  return words;
}
