import type { RowBytes } from './row-bytes.ts';

/** Bytes that are compared at once: with the number of the row in 24 bits they fill a number of 64, of which a typed array sorts millions a second. */
const AT_ONCE = 5;
/** So few rows are compared one with another. */
const FEW = 10;
/** Rows that can be sorted together. */
export const MOST_ROWS = 1 << 24;

/** The numbers of rows in the order of their bytes. */
export function sortRows({ bytes, starts, count }: RowBytes): Uint32Array {
  const keys = new BigUint64Array(count);
  const halves = new Uint32Array(keys.buffer);
  for (let at = 0; at < count; at++) halves[2 * at] = at;

  /** Writes bytes of the rows of a stretch, from a depth on, above their numbers. */
  const fill = (from: number, to: number, depth: number) => {
    for (let at = from; at < to; at++) {
      const row = (halves[2 * at] as number) & 0xffffff;
      const start = (starts[row] as number) + depth;
      const end = starts[row + 1] as number;
      let low = 0;
      let high = 0;
      if (end - start >= AT_ONCE) {
        high =
          ((bytes[start] as number) << 24) |
          ((bytes[start + 1] as number) << 16) |
          ((bytes[start + 2] as number) << 8) |
          (bytes[start + 3] as number);
        low = bytes[start + 4] as number;
      } else
        for (let place = start; place < end; place++) high |= (bytes[place] as number) << (24 - 8 * (place - start));
      halves[2 * at + 1] = high;
      halves[2 * at] = (low << 24) | row;
    }
  };
  const isBehind = (a: number, b: number, depth: number): boolean => {
    let [x, y] = [(starts[a] as number) + depth, (starts[b] as number) + depth];
    const [endX, endY] = [starts[a + 1] as number, starts[b + 1] as number];
    while (x < endX && y < endY && bytes[x] === bytes[y]) {
      x++;
      y++;
    }
    return y >= endY ? x < endX : x < endX && (bytes[x] as number) > (bytes[y] as number);
  };
  const sortFew = (from: number, to: number, depth: number) => {
    for (let at = from + 1; at < to; at++) {
      const row = (halves[2 * at] as number) & 0xffffff;
      let place = at;
      for (; place > from; place--) {
        const before = (halves[2 * place - 2] as number) & 0xffffff;
        if (!isBehind(before, row, depth)) break;
        halves[2 * place] = before;
      }
      halves[2 * place] = row;
    }
  };
  const sort = (from: number, to: number, depth: number) => {
    if (to - from <= FEW) return sortFew(from, to, depth);
    fill(from, to, depth);
    keys.subarray(from, to).sort();
    for (let at = from; at < to; ) {
      const high = halves[2 * at + 1];
      const low = (halves[2 * at] as number) >>> 24;
      let end = at + 1;
      while (end < to && halves[2 * end + 1] === high && (halves[2 * end] as number) >>> 24 === low) end++;
      // Where the bytes have ended, the rows are equal.
      if (end - at > 1 && !(low === 0 && isOver((halves[2 * at] as number) & 0xffffff, depth)))
        sort(at, end, depth + AT_ONCE);
      at = end;
    }
  };
  const isOver = (row: number, depth: number) =>
    (starts[row] as number) + depth + AT_ONCE > (starts[row + 1] as number);
  sort(0, count, 0);
  const order = new Uint32Array(count);
  for (let at = 0; at < count; at++) order[at] = (halves[2 * at] as number) & 0xffffff;
  return order;
}
