/**
 * Counts entries of fragments in which a word begins: `nant ha`, `? has`. Rows that begin with `ha` stand one behind another; of what
 * stands before them, those that end in ` `, `t `, `nt ` and so on are picked out, as long as enough entries are left.
 */
import type { Tell } from './count-rows.ts';
import { EntryCount } from './entry-count.ts';
import { longer } from './longer.ts';
import { END, isPart, isSecondHalf } from './part-of-word.ts';
import { WAY } from './place-value.ts';
import { SplitList } from './split-list.ts';

export function countsAcross(entries: number, least: number, tell: Tell) {
  /** Of all places whose rows begin with the same character: key, what it has in common with the one before, entry, the characters before. */
  let keys: string[] = [];
  let [shared, owners, ways] = [new Uint8Array(1 << 12), new Int32Array(1 << 12), new Uint16Array(WAY << 12)];
  let [key, before, common] = ['', '', 0];
  let list = new SplitList(0);
  const known = new EntryCount(entries);

  /** Places whose keys begin with so many characters of the first one of them, which those around do not. */
  const begun = (from: number, to: number, length: number): void => {
    if (to - from < least) return;
    known.start();
    for (let at = from; at < to; at++) known.add(owners[at] as number);
    if (known.count < least) return;
    const first = keys[from] as string;
    let end = first.endsWith(END) ? first.length - 1 : first.length;
    for (let at = from + 1; at < to && end > length; at++) end = Math.min(end, shared[at] as number);
    for (let at = from; at < to; at++) list.all[at] = at;
    goBack(from, to, '', first, length, end);
    if (end === first.length) return;
    let start = from;
    for (let at = from + 1; at <= to; at++) {
      if (at < to && (shared[at] as number) > end) continue;
      begun(start, at, end + 1);
      start = at;
    }
  };

  /** Of these places, `way` stands before `first`, of which `shortest` to `longest` characters follow. */
  const goBack = (from: number, to: number, way: string, first: string, shortest: number, longest: number): void => {
    const depth = way.length;
    if (depth === WAY) return;
    const isInWord = depth > 0 && isPart(way.charCodeAt(0));
    for (const part of list.split(from, to, (place) => ways[place * WAY + depth] as number)) {
      // A fragment begins in the word before, or in what stands behind that.
      if (part.to - part.from < least || (isPart(part.code) ? depth === 0 : isInWord)) continue;
      known.start();
      for (let at = part.from; at < part.to; at++) known.add(owners[list.all[at] as number] as number);
      const { count } = known;
      if (count < least) continue;
      const more = String.fromCharCode(part.code) + way;
      // What begins with a space and a word is counted among the rows.
      if (more !== ' ')
        for (let end = shortest; end <= longest; end++)
          if (!isSecondHalf(first.charCodeAt(end))) tell(more + first.slice(0, end), count);
      goBack(part.from, part.to, more, first, shortest, longest);
    }
  };

  const flush = (): void => {
    if (list.all.length < keys.length) list = new SplitList(2 * keys.length);
    begun(0, keys.length, 1);
    keys = [];
  };

  return {
    /** The next row, whose key begins with so many characters of the one before. */
    row(next: string, shared: number): void {
      if (shared === 0) flush();
      // Of rows between them no place may have come.
      common = key === before ? shared : Math.min(common, shared);
      key = next;
    },
    /** A place of it; the characters before stand in the value from an offset on. */
    add(number: number, value: string, wayFrom: number): void {
      const place = keys.length;
      if (place === shared.length) [shared, owners, ways] = [longer(shared), longer(owners), longer(ways)];
      shared[place] = key === before ? key.length : common;
      owners[place] = number;
      for (let back = 0, at = value.length - 1; back < WAY; back++, at--)
        ways[place * WAY + back] = at >= wayFrom ? value.charCodeAt(at) : 0;
      keys.push(key);
      before = key;
    },
    end: flush,
  };
}
