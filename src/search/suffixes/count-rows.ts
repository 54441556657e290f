/**
 * Numbers of entries: how many have a fragment that very many have, exactly. Rows of own text say only what begins a word; what stands
 * inside of words is in other tables, and nobody can add up what both count. So fragments are counted while the rows go by, each by the
 * entries at whose places it stands:
 *
 *     `enan`, `nant `           in the words that have them, with the marks that follow        -> `counts-in-words.ts`
 *     `nant ha`, `? has`        before the beginning of a word, by what is known to stand there -> `counts-across.ts`
 *
 * What begins with a space and goes on with a word is all among the rows, and is counted there.
 */
import { commonLength } from '../tables/pack-rows.ts';
import type { Derived } from '../tables/table.ts';
import { lettersAndDigits } from '../text/normalise.ts';
import { MIN_LETTERS_INSIDE } from '../text/weights.ts';
import { countsAcross } from './counts-across.ts';
import { countsInWords } from './counts-in-words.ts';
import type { Tell } from './entry-count.ts';
import { headKey, MAX_HEAD } from './head-value.ts';
import { MOST_LISTED } from './hits.ts';
import { isSecondHalf } from './part-of-word.ts';
import { endOfPlace, isInWord, isOfText, numberOf, packNumber } from './place-value.ts';
import { shardBytesOf } from './shard-bytes.ts';

/** Of so many entries, one: what fewer have is not counted on a very large site, whose fragments would be too many. */
const SHARE = 500;
export const COUNTED_FROM = MOST_LISTED + 1;

export const counts: Derived = countsFrom(COUNTED_FROM);

/** Of fragments that so many entries have, at least. */
export function countsFrom(least: number): Derived {
  return {
    name: 'counts',
    from: 'texts',
    shardBytes: (entries) => shardBytesOf('counts', entries),
    isDistinguishing: false,
    isApart: true,
    start: ({ entries }, give) => countsInRows(entries, Math.max(least, Math.ceil(entries / SHARE)), give),
  };
}

function countsInRows(
  entries: number,
  least: number,
  give: Parameters<Derived['start']>[1],
): ReturnType<Derived['start']> {
  const tell: Tell = (fragment, count) => {
    if (fragment.length <= MAX_HEAD && !isSecondHalf(fragment.charCodeAt(0)) && hasLetters(fragment))
      give(headKey(false, fragment), [packNumber(count)]);
  };
  const inWords = countsInWords(entries, least, tell);
  const across = countsAcross(entries, least, tell);
  let before = '';
  return {
    row({ key, values }) {
      const shared = commonLength(key, before);
      before = key;
      inWords.row(key, shared);
      across.row(key, shared);
      for (const value of values) {
        if (!isOfText(value)) continue;
        const number = numberOf(value);
        const isStart = !isInWord(value);
        inWords.add(number, isStart);
        if (isStart) across.add(number, value, endOfPlace(value));
      }
    },
    end() {
      // Which then holds nothing, while all words are looked through.
      across.end();
      inWords.end();
    },
  };
}

const hasLetters = (fragment: string): boolean => lettersAndDigits(fragment) >= MIN_LETTERS_INSIDE;
