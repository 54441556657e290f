/**
 * Counts entries of fragments in which a word begins: `nant ha`, `? has`. Rows that begin with `ha` stand one behind another; of what
 * stands before them, those that end in ` `, `t `, `nt ` and so on are picked out, as long as enough entries are left.
 */
import { commonLength } from '../tables/pack-rows.ts';
import type { Tell } from './count-rows.ts';
import { EntryCount } from './entry-count.ts';
import { END, isPart, isSecondHalf } from './part-of-word.ts';
import { WAY } from './place-value.ts';
import { SplitList } from './split-list.ts';

export function countsAcross(entries: number, least: number, tell: Tell) {
  /** Of the rows that begin with the same character, by row: key, what it has in common with the one before, entry, way. */
  let keys: string[] = [];
  let [shared, owners, ways] = [new Uint8Array(1 << 12), new Int32Array(1 << 12), new Uint16Array(WAY << 12)];
  let before = '';
  let list = new SplitList(new Int32Array(0));
  const known = new EntryCount(entries);

  const countIn = (rows: Int32Array, from: number, to: number): number => {
    if (to - from < least) return 0;
    known.start();
    for (let at = from; at < to; at++) known.add(owners[rows[at] as number] as number);
    return known.count;
  };

  /** Rows that begin with so many characters of the first one of them, which those around do not. */
  const begun = (from: number, to: number, length: number) => {
    if (to - from < least) return;
    for (let at = from; at < to; at++) list.all[at] = at;
    if (countIn(list.all, from, to) < least) return;
    const key = keys[from] as string;
    let end = key.endsWith(END) ? key.length - 1 : key.length;
    for (let at = from + 1; at < to; at++) end = Math.min(end, shared[at] as number);
    goBack(from, to, '', key, length, end);
    if (end === key.length) return;
    for (let at = from, start = from; at < to; ) {
      at++;
      if (at < to && (shared[at] as number) > end) continue;
      begun(start, at, end + 1);
      start = at;
    }
  };

  /** Of these rows, `way` stands before `key`, as far as that goes: from `shortest` to `longest` characters of it. */
  const goBack = (from: number, to: number, way: string, key: string, shortest: number, longest: number): void => {
    const depth = way.length;
    if (depth === WAY) return;
    const isInWord = depth > 0 && isPart(way.charCodeAt(0));
    for (const part of list.split(from, to, (row) => ways[row * WAY + depth] as number)) {
      // A fragment begins in the word before, or in what stands behind that.
      if (isPart(part.code) ? depth === 0 : isInWord) continue;
      const count = countIn(list.all, part.from, part.to);
      if (count < least) continue;
      const longer = String.fromCharCode(part.code) + way;
      // What begins with a space and a word are rows: no need to count them here.
      if (longer !== ' ')
        for (let end = shortest; end <= longest; end++)
          if (!isSecondHalf(key.charCodeAt(end))) tell(longer + key.slice(0, end), count);
      goBack(part.from, part.to, longer, key, shortest, longest);
    }
  };

  const flush = () => {
    if (list.all.length < keys.length) list = new SplitList(new Int32Array(2 * keys.length));
    begun(0, keys.length, 1);
    keys = [];
    before = '';
  };

  return {
    /** In the order of the keys. `way`: the last characters before, in their order. */
    add(key: string, number: number, way: string) {
      if (key.charCodeAt(0) !== before.charCodeAt(0)) flush();
      const row = keys.length;
      if (row === shared.length) [shared, owners, ways] = [longer(shared), longer(owners), longer(ways)];
      shared[row] = commonLength(key, before);
      owners[row] = number;
      for (let back = 0; back < WAY; back++)
        ways[row * WAY + back] = back < way.length ? way.charCodeAt(way.length - 1 - back) : 0;
      keys.push(key);
      before = key;
    },
    end: flush,
  };
}

function longer<T extends Uint8Array | Uint16Array | Int32Array>(list: T): T {
  const more = new (list.constructor as new (size: number) => T)(2 * list.length);
  more.set(list);
  return more;
}
