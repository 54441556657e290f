/** Counts entries of fragments that stand in one word, or in the end of one and the marks behind it: `enan`, `nant, `. */
import { MIN_LETTERS_INSIDE } from '../text/weights.ts';
import { EntryCount, type Tell } from './entry-count.ts';
import { NumberList } from './number-list.ts';
import { END, endOfRun, isPart } from './part-of-word.ts';
import { SplitList } from './split-list.ts';
import { LONG_WORD } from './suffix-rows.ts';

/** Of the marks behind a word. */
const MARKS = 3;
/** Places in a word with its marks: two to this power. */
const PLACES = 6;

export function countsInWords(entries: number, least: number, tell: Tell) {
  /** Words with their marks; from which place on the entries of each stand in `owners`; how many of its characters begin a fragment. */
  const words: string[] = [];
  const starts: number[] = [];
  const beginnings: number[] = [];
  const owners = new NumberList();
  const known = new EntryCount(entries);
  let word = '';
  /** Which rows the entries that come next are of: 1 where the word begins, 2 where its row is one of those inside of it, 0 of none yet. */
  let open = 0;
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
        open = wanted;
        starts.push(owners.size);
        words.push(word);
        const end = endOfRun(word, 0);
        beginnings.push(isStart && end <= LONG_WORD ? end : 1);
        known.start();
      }
      if (known.add(number)) owners.add(number);
    },
    end(): void {
      starts.push(owners.size);
      const list = new SplitList(beginnings.reduce((sum, count) => sum + count, 0));
      const { all } = list;
      let filled = 0;
      for (const [at, count] of beginnings.entries())
        for (let from = 0; from < count; from++) all[filled++] = (at << PLACES) | from;
      const countIn = (from: number, to: number): number => {
        known.start();
        for (let at = from; at < to; at++) {
          const of = (all[at] as number) >> PLACES;
          const end = starts[of + 1] as number;
          for (let owner = starts[of] as number; owner < end; owner++) known.add(owners.at(owner));
        }
        return known.count;
      };
      const goOn = (from: number, to: number, fragment: string): void => {
        const depth = fragment.length;
        const parts = list.split(from, to, (place) => {
          const of = words[place >> PLACES] as string;
          const at = (place & ((1 << PLACES) - 1)) + depth;
          return at < of.length ? of.charCodeAt(at) : 0;
        });
        for (const part of parts) {
          const more = fragment + String.fromCharCode(part.code);
          if (more.length >= MIN_LETTERS_INSIDE) {
            const count = countIn(part.from, part.to);
            if (count < least) continue;
            tell(more, count);
          }
          goOn(part.from, part.to, more);
        }
      };
      goOn(0, filled, '');
    },
  };
}
