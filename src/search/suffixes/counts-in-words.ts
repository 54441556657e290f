/** Counts entries of fragments that stand in one word, or in the end of one and the marks behind it: `enan`, `nant, `. */
import { MIN_LETTERS_INSIDE } from '../text/weights.ts';
import { EntryCount, type Tell } from './entry-count.ts';
import { NumberList } from './number-list.ts';
import { END, endOfRun, isPart } from './part-of-word.ts';
import { SplitList } from './split-list.ts';
import { LONG_WORD } from './suffix-rows.ts';
import { UnitList } from './unit-list.ts';

/** Of the marks behind a word. */
const MARKS = 3;
/** Places in a word with its marks: two to this power. */
const PLACES = 6;
/** Fragments that begin alike are counted together, of as many places as take some 40 MB: all of 100,000 entries take some 300. */
const AT_ONCE = 1 << 22;

export function countsInWords(entries: number, least: number, tell: Tell, atOnce = AT_ONCE) {
  /**
   * Words with their marks, as numbers, since texts would be millions of objects: units one behind another; of each word where these begin,
   * how many they are, and how many of them begin a fragment; from which place on its entries stand in `owners`.
   */
  const units = new UnitList();
  const froms = new NumberList();
  const lengths = new NumberList();
  const beginnings = new NumberList();
  const starts = new NumberList();
  const owners = new NumberList();
  const known = new EntryCount(entries);
  let word = '';
  /** Which rows the entries that come next are of: 1 where the word begins, 2 where its row is one of those inside of it, 0 of none yet. */
  let open = 0;

  const unitAt = (place: number, depth: number): number => {
    const of = place >> PLACES;
    const at = (place & ((1 << PLACES) - 1)) + depth;
    return at < lengths.at(of) ? units.at(froms.at(of) + at) : 0;
  };
  const eachPlace = (hear: (place: number, unit: number) => void): void => {
    for (let of = 0; of < beginnings.size; of++) {
      const [from, count] = [froms.at(of), beginnings.at(of)];
      for (let at = 0; at < count; at++) hear((of << PLACES) | at, units.at(from + at));
    }
  };
  return {
    /** The next row, whose key begins with so many characters of the one before. */
    row(key: string, shared: number): void {
      if (shared > word.length) return;
      let end = endOfRun(key, 0);
      for (const most = end + MARKS; end < most && end < key.length && !isPart(key.charCodeAt(end)); end++)
        if (key[end] === END) break;
      if (end === word.length && shared >= end) return;
      word = key.slice(0, end);
      open = 0;
    },
    /** An entry that has it. */
    add(number: number, isStart: boolean): void {
      const wanted = isStart ? 1 : 2;
      if (open !== wanted) {
        froms.add(open === 0 ? units.size : froms.at(froms.size - 1));
        if (open === 0)
          for (let at = 0; at < word.length; at += 2) units.addTwo(word.charCodeAt(at), word.charCodeAt(at + 1) || 0);
        open = wanted;
        starts.add(owners.size);
        lengths.add(word.length);
        const end = endOfRun(word, 0);
        beginnings.add(isStart && end <= LONG_WORD ? end : 1);
        known.start();
      }
      if (known.add(number)) owners.add(number);
    },
    end(): void {
      starts.add(owners.size);
      const { batchOf, sizes } = batches(eachPlace, atOnce);
      const list = new SplitList(Math.max(0, ...sizes));
      const { all } = list;
      const countIn = (from: number, to: number): number => {
        known.start();
        for (let at = from; at < to; at++) {
          const of = (all[at] as number) >> PLACES;
          const end = starts.at(of + 1);
          for (let owner = starts.at(of); owner < end; owner++) known.add(owners.at(owner));
        }
        return known.count;
      };
      const goOn = (from: number, to: number, fragment: string): void => {
        const depth = fragment.length;
        for (const part of list.split(from, to, (place) => unitAt(place, depth))) {
          const more = fragment + String.fromCharCode(part.code);
          if (more.length >= MIN_LETTERS_INSIDE) {
            const count = countIn(part.from, part.to);
            if (count < least) continue;
            tell(more, count);
          }
          goOn(part.from, part.to, more);
        }
      };
      for (let batch = 0; batch < sizes.length; batch++) {
        let filled = 0;
        eachPlace((place, unit) => {
          if (batchOf[unit] === batch) all[filled++] = place;
        });
        goOn(0, filled, '');
      }
    },
  };
}

/** Divides places by their first units into batches of `atOnce` at most, or of one unit. */
function batches(
  eachPlace: (hear: (place: number, unit: number) => void) => void,
  atOnce: number,
): { batchOf: Uint16Array; sizes: number[] } {
  const counts = new Int32Array(1 << 16);
  eachPlace((_, unit) => {
    counts[unit] = (counts[unit] as number) + 1;
  });
  const batchOf = new Uint16Array(1 << 16);
  const sizes: number[] = [];
  for (const [unit, count] of counts.entries()) {
    if (count === 0) continue;
    const last = sizes.length - 1;
    if (last >= 0 && (sizes[last] as number) + count <= atOnce) sizes[last] = (sizes[last] as number) + count;
    else sizes.push(count);
    batchOf[unit] = sizes.length - 1;
  }
  return { batchOf, sizes };
}
