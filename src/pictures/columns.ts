/**
 * Columns of a picture. The engine reads the menu of a portal and the error beside it as one line where they stand at about the same height, and
 * parts a word of the menu over two of them; a gap that goes down the whole picture tells them apart.
 */
import type { ReadWord } from './protocol.ts';

/** A gap between columns is so many times as wide as a word is high, at least. */
const WIDE = 2.5;
/** Lines on either side, at least. */
const LEAST_LINES = 3;
/** Where so large a part of the lines that have words on both sides stand at one height, they are rows of a table. */
const ROWS = 0.7;
/** Two words stand at one height when their middles differ by less than this part of the lower one's height. */
const LEVEL = 0.25;

const right = ({ left, width }: ReadWord): number => left + width;
const middle = ({ top, height }: ReadWord): number => top + height / 2;

/** The text of lines of words, each column by itself, the one that says more first; undefined where there is one column, or a table. */
export function textInColumns(lines: readonly (readonly ReadWord[])[]): string | undefined {
  const words = lines.flat();
  const heights = words.map(({ height }) => height).sort((a, b) => a - b);
  const gap = gapIn(words, WIDE * (heights[heights.length >> 1] ?? 0));
  if (gap === undefined) return undefined;
  const sides = lines.map(
    (line) => [line.filter((word) => right(word) <= gap), line.filter(({ left }) => left >= gap)] as const,
  );
  const columns = [0, 1].map((side) => sides.map((both) => both[side] ?? []).filter(({ length }) => length > 0));
  if (columns.some(({ length }) => length < LEAST_LINES) || isTable(sides)) return undefined;
  const texts = columns.map((column) => column.map((line) => line.map(({ text }) => text).join(' ')).join('\n'));
  return texts.sort((a, b) => b.length - a.length).join('\n\n');
}

/** Where the widest gap is that no word stands in, if it is wide enough. */
function gapIn(words: readonly ReadWord[], least: number): number | undefined {
  let [reached, widest, at] = [Number.POSITIVE_INFINITY, least, undefined as number | undefined];
  for (const word of [...words].sort((a, b) => a.left - b.left)) {
    if (word.left - reached > widest) [widest, at] = [word.left - reached, (word.left + reached) / 2];
    reached = Math.max(right(word), reached === Number.POSITIVE_INFINITY ? 0 : reached);
  }
  return at;
}

/** Whether what stands on one line of both columns stands at one height, most of the time. */
function isTable(sides: readonly (readonly [readonly ReadWord[], readonly ReadWord[]])[]): boolean {
  const both = sides.flatMap(([[left], [other]]) => (left && other ? [[left, other] as const] : []));
  const level = both.filter(
    ([one, other]) => Math.abs(middle(one) - middle(other)) < LEVEL * Math.min(one.height, other.height),
  );
  return both.length >= LEAST_LINES && level.length >= ROWS * both.length;
}
