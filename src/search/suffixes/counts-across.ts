/**
 * Counts entries of fragments in which a word begins: `nant ha`, `? has`. Rows that begin with `ha` stand one behind another; of what
 * stands before them, those that end in ` `, `t `, `nt ` and so on are picked out, as long as enough entries are left.
 */
import { commonLength } from '../tables/pack-rows.ts';
import { EntryCount, type Tell } from './entry-count.ts';
import { NumberList } from './number-list.ts';
import { END, isPart, isSecondHalf } from './part-of-word.ts';
import { WAY } from './place-value.ts';
import { SplitList } from './split-list.ts';
import { UnitList } from './unit-list.ts';

const SPACE = 32;
/** Lists grow by a quarter: of a very large site, twice as much would be hundreds of megabytes. */
const roomFor = (size: number): number => Math.ceil(1.25 * size);

export function countsAcross(entries: number, least: number, tell: Tell) {
  /** Of all places whose rows begin with the same character: entry, the characters before. */
  let [owners, ways] = [new NumberList(), new UnitList()];
  /** Of those whose rows begin with the same two, the last of all: key, what it has in common with the one before. */
  let keys: string[] = [];
  let shared = new NumberList();
  let [key, before, common] = ['', '', 0];
  /** Places, and what each has in common with the one before; and those of which something is looked up. */
  let [order, list, same] = [new SplitList(0), new SplitList(0), new Uint8Array(0)];
  const known = new EntryCount(entries);

  /** Goes on with the places of a stretch of `order`, whose keys are in order: `way` stands before all of them. */
  const goOn = (from: number, to: number, way: string): void => {
    const first = owners.size - keys.length;
    for (let at = from + 1; at < to; at++) {
      const [one, other] = [(order.all[at - 1] as number) - first, (order.all[at] as number) - first];
      // Of neighbours it is known already.
      same[at] = other === one + 1 ? shared.at(other) : commonLength(keys[one] as string, keys[other] as string);
    }
    begun(from, to, 2, way);
  };

  /** Places whose keys begin with so many characters of the first one of them, which those around do not. */
  const begun = (from: number, to: number, length: number, way: string): void => {
    const { all } = order;
    const found = countIn(all, from, to);
    if (found < least) return;
    const first = keys[(all[from] as number) - (owners.size - keys.length)] as string;
    let end = first.endsWith(END) ? first.length - 1 : first.length;
    if (end < length) return;
    for (let at = from + 1; at < to && end > length; at++) end = Math.min(end, same[at] as number);
    tellAll(way, first, length, end, found);
    list.all.set(all.subarray(from, to));
    goBack(0, to - from, way, first, length, end);
    if (end === first.length) return;
    let start = from;
    for (let at = from + 1; at <= to; at++) {
      if (at < to && (same[at] as number) > end) continue;
      begun(start, at, end + 1, way);
      start = at;
    }
  };

  /** Of these places, of which `way` is before `first`, with `shortest` to `longest` characters of that: those before which more is alike. */
  const goBack = (from: number, to: number, way: string, first: string, shortest: number, longest: number): void => {
    const depth = way.length;
    if (depth === WAY) return;
    const isInWord = isPart(way.charCodeAt(0));
    for (const part of list.split(from, to, (place) => ways.at(place * WAY + depth))) {
      // A fragment begins in the word before, or in what stands behind that.
      if (isInWord && !isPart(part.code)) continue;
      const found = countIn(list.all, part.from, part.to);
      if (found < least) continue;
      const more = String.fromCharCode(part.code) + way;
      tellAll(more, first, shortest, longest, found);
      goBack(part.from, part.to, more, first, shortest, longest);
    }
  };

  const tellAll = (way: string, first: string, shortest: number, longest: number, found: number): void => {
    for (let end = shortest; end <= longest; end++)
      if (!isSecondHalf(first.charCodeAt(end))) tell(way + first.slice(0, end), found);
  };

  /** How many entries have these places; 0 where they are too few. */
  const countIn = (places: Int32Array, from: number, to: number): number => {
    if (to - from < least) return 0;
    known.start();
    for (let at = from; at < to; at++) known.add(owners.at(places[at] as number));
    return known.count;
  };

  /** Hears of the stretches of places, from one on, before which the same mark stands, and with a space what stands before that. */
  const eachWay = (first: number, hear: (from: number, to: number, way: string) => void): void => {
    const size = owners.size - first;
    if (order.all.length < size) {
      order = new SplitList(roomFor(size));
      [list, same] = [new SplitList(order.all.length, order), new Uint8Array(order.all.length)];
    }
    for (let at = 0; at < size; at++) order.all[at] = first + at;
    // What begins with a space and a word is counted among the rows: behind a space stands one character more, at least.
    for (const part of order.split(0, size, (place) => ways.at(place * WAY))) {
      if (part.to - part.from < least || isPart(part.code)) continue;
      if (part.code !== SPACE) hear(part.from, part.to, String.fromCharCode(part.code));
      else
        for (const more of order.split(part.from, part.to, (place) => ways.at(place * WAY + 1)))
          if (more.to - more.from >= least) hear(more.from, more.to, `${String.fromCharCode(more.code)} `);
    }
  };

  /** What has two characters of rows, or more. Keys are kept so long: of a very large site, those of one character are too many. */
  const flushKeys = (): void => {
    if (keys.length >= least) eachWay(owners.size - keys.length, goOn);
    keys = [];
    shared.size = 0;
  };

  const flush = (): void => {
    flushKeys();
    const first = before.slice(0, 1);
    if (owners.size >= least)
      eachWay(0, (from, to, way) => {
        const found = countIn(order.all, from, to);
        if (found < least) return;
        if (!isSecondHalf(before.charCodeAt(1))) tell(way + first, found);
        list.all.set(order.all.subarray(from, to));
        goBack(0, to - from, way, before, 1, 1);
      });
    owners.size = 0;
    ways.clear();
  };

  return {
    /** The next row, whose key begins with so many characters of the one before. */
    row(next: string, shared: number): void {
      if (shared === 0) flush();
      else if (shared === 1) flushKeys();
      // Of rows between them no place may have come.
      common = key === before ? shared : Math.min(common, shared);
      key = next;
    },
    /** A place of it; the characters before stand in the value from an offset on. */
    add(number: number, value: string, wayFrom: number): void {
      shared.add(key === before ? key.length : common);
      owners.add(number);
      for (let back = 1; back <= WAY; back += 2) {
        const at = value.length - back;
        ways.addTwo(at >= wayFrom ? value.charCodeAt(at) : 0, at > wayFrom ? value.charCodeAt(at - 1) : 0);
      }
      keys.push(key);
      before = key;
    },
    /** Once. */
    end(): void {
      flush();
      [owners, ways, shared, same] = [new NumberList(), new UnitList(), new NumberList(), new Uint8Array(0)];
      [order, list] = [new SplitList(0), new SplitList(0)];
    },
  };
}
