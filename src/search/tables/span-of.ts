/**
 * Which parts of a table hold what begins with a prefix. Parts (shards, or groups of shards) are known by their borders: each is a
 * text behind all keys of the part before and not behind the first of its own.
 *
 * A row with very many values stands in several shards. The border of those that go on with it is its key, marked as cut, where the
 * key goes on behind what is known of it; else the key with {@link BEHIND}.
 */
import type { Row } from './table.ts';

/** Before every character of a key: `key` is before `key` with this, which is before all that goes on. */
export const BEHIND = '\u0001';

/** From which part to before which one. */
export type Span = [from: number, to: number];

/** `isWhole`: only what is the prefix and no longer, of a table that keeps keys whole. */
export function spanOf(borders: readonly Row[], prefix: string, isWhole?: boolean): Span {
  let from = firstWhere(borders.length, (at) => (borders[at] as Row).key > prefix) - 1;
  // Of a cut key nobody knows whether the prefix goes on as it does: all parts of its row belong to the range.
  while (from > 0 && borders[from]?.isCut && prefix.startsWith((borders[from] as Row).key)) from--;
  from = Math.max(0, from);
  let to = from + 1;
  while (to < borders.length && (borders[to] as Row).key <= prefix) to++;
  while (borders[to]?.key.startsWith(isWhole ? prefix + BEHIND : prefix)) to++;
  return [from, Math.min(to, borders.length)];
}

/** The rows of a sorted list that belong to the range of a prefix. */
export function rowsOf(rows: readonly Row[], prefix: string): Row[] {
  let at = firstWhere(rows.length, (place) => (rows[place] as Row).key >= prefix);
  // The only cut key that the prefix may go on behind is the one before: nothing else begins with what a cut key is.
  const before = rows[at - 1];
  const found: Row[] = before?.isCut && prefix.startsWith(before.key) ? [before] : [];
  for (; rows[at]?.key.startsWith(prefix); at++) found.push(rows[at] as Row);
  return found;
}

/** The first number below `count` for which something holds that holds for all behind it; `count` where it holds for none. */
function firstWhere(count: number, holds: (at: number) => boolean): number {
  let [low, high] = [0, count];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
