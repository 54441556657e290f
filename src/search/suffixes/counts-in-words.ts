/** Counts entries of fragments that stand in one word, or in the end of one and the marks behind it: `enan`, `nant, `. */
import type { Tell } from './count-rows.ts';
import { EntryCount } from './entry-count.ts';
import { END, endOfRun, isPart } from './part-of-word.ts';
import { SplitList } from './split-list.ts';
import { LONG_WORD } from './suffix-rows.ts';

/** Of the marks behind a word. */
const MARKS = 3;
/** Places in a word with its marks: two to this power. */
const PLACES = 6;

export function countsInWords(entries: number, least: number, tell: Tell) {
  /** Words with their marks; of each, from which place on its entries stand in `owners`, and how many of its places begin a fragment. */
  const words: string[] = [];
  const starts: number[] = [];
  const begin: number[] = [];
  let owners = new Int32Array(1 << 12);
  let size = 0;
  const known = new EntryCount(entries);
  let [last, lastWord, lastWhole] = ['', '', false];

  /** The word at the beginning of a key, with what stands between it and the next one. */
  const wordOf = (key: string) => {
    if (key === last) return lastWord;
    last = key;
    let end = endOfRun(key, 0);
    for (const most = end + MARKS; end < most && end < key.length && !isPart(key.charCodeAt(end)); end++)
      if (key[end] === END) break;
    return key.slice(0, end);
  };
  return {
    /** `isWhole`: the word begins here, and is none that has a row at each of its characters. */
    add(key: string, number: number, isStart: boolean) {
      const word = wordOf(key);
      if (word !== lastWord || isStart !== lastWhole) {
        [lastWord, lastWhole] = [word, isStart];
        starts.push(size);
        words.push(word);
        const end = endOfRun(word, 0);
        begin.push(isStart && end <= LONG_WORD ? end : 1);
        known.start();
      }
      if (!known.add(number)) return;
      if (size === owners.length) {
        const more = new Int32Array(2 * size);
        more.set(owners);
        owners = more;
      }
      owners[size++] = number;
    },
    end() {
      starts.push(size);
      const places = new Int32Array(begin.reduce((sum, count) => sum + count, 0));
      let filled = 0;
      for (const [word, count] of begin.entries())
        for (let at = 0; at < count; at++) places[filled++] = (word << PLACES) | at;
      const list = new SplitList(places);
      const countIn = (from: number, to: number): number => {
        known.start();
        for (let at = from; at < to; at++) {
          const word = (list.all[at] as number) >> PLACES;
          const end = starts[word + 1] as number;
          for (let owner = starts[word] as number; owner < end; owner++) known.add(owners[owner] as number);
        }
        return known.count;
      };
      const goOn = (from: number, to: number, fragment: string): void => {
        const depth = fragment.length;
        const parts = list.split(from, to, (place) => {
          const word = words[place >> PLACES] as string;
          const at = (place & ((1 << PLACES) - 1)) + depth;
          return at < word.length ? word.charCodeAt(at) : 0;
        });
        for (const part of parts) {
          const count = countIn(part.from, part.to);
          if (count < least) continue;
          const longer = fragment + String.fromCharCode(part.code);
          tell(longer, count);
          goOn(part.from, part.to, longer);
        }
      };
      goOn(0, places.length, '');
    },
  };
}
