/**
 * Heads: what fragments find whose rows are in too many shards to be read. Made while the sorted rows of a table go by: only of the
 * fragments that turn out so frequent, entries are gathered, and what went by of them before is still at hand.
 */
import { commonLength } from '../tables/pack-rows.ts';
import type { Derived, TableName, WrittenRow } from '../tables/table.ts';
import { lettersAndDigits } from '../text/normalise.ts';
import { MIN_LETTERS, MIN_LETTERS_INSIDE } from '../text/weights.ts';
import { MOST_FIELD_SHARDS, MOST_TEXT_SHARDS } from './find-fragment.ts';
import type { FragmentForm } from './fragment-form.ts';
import { headKey, MAX_HEAD, packHead } from './head-value.ts';
import { FIRST, firstOf, MOST_LISTED } from './hits.ts';
import { END, isSecondHalf } from './part-of-word.ts';
import { type PlaceValue, unpackPlace } from './place-value.ts';
import { shardBytesOf } from './shard-bytes.ts';
import { worthOf } from './worth-of.ts';

/** What is gathered for one fragment: the best worth of each entry. */
interface Gathered {
  form: FragmentForm;
  entries: Map<number, number>;
}

export const fieldHeads: Derived = headsOf('heads', 'fields', MOST_FIELD_SHARDS);
export const textHeads: Derived = headsOf('textHeads', 'texts', MOST_TEXT_SHARDS);

function headsOf(name: TableName, of: TableName, most: number): Derived {
  return {
    name,
    from: of,
    shardBytes: (entries) => shardBytesOf('heads', entries),
    isDistinguishing: false,
    start: (_, give) => headsInRows(most, give),
  };
}

function headsInRows(most: number, give: Parameters<Derived['start']>[1]): ReturnType<Derived['start']> {
  let before = '';
  // For each length of the beginning of a key: which row had it first, and in which shard.
  const firstRow = new Float64Array(MAX_HEAD + 1);
  const firstShard = new Float64Array(MAX_HEAD + 1);
  /** By length, of the beginnings that are known to be in too many shards. */
  const wide: Gathered[][] = [];
  /** Rows that longer beginnings may need, should they turn out to be wide. */
  let kept: WrittenRow[] = [];
  let passed = 0;

  const close = (length: number) => {
    if (wide.length <= length) return;
    for (const all of wide.splice(length))
      for (const { form, entries } of all) give(headKey(form.isApart, form.body), [headValue(entries)]);
  };
  return {
    row(row) {
      const { key } = row;
      const longest = Math.min(key.length, MAX_HEAD);
      const common = Math.min(longest, commonLength(key, before));
      close(common);
      for (let length = common + 1; length <= longest; length++) {
        firstRow[length] = passed + kept.length;
        firstShard[length] = row.shards[0];
      }
      before = key.slice(0, longest);
      kept.push(row);
      gatherRow(wide, row);
      // A reader may look into one shard more than those in which the rows stand.
      while (wide.length < longest && row.shards[1] - (firstShard[wide.length + 1] as number) + 1 >= most) {
        const length = wide.length + 1;
        const gathered = gatheredOf(key.slice(0, length), isSecondHalf(key.charCodeAt(length)));
        for (const one of kept.slice((firstRow[length] as number) - passed)) gatherRow([gathered], one, length);
        wide.push(gathered);
      }
      const needed = wide.length < longest ? (firstRow[wide.length + 1] as number) : passed + kept.length;
      if (needed - passed > 1000 && (needed - passed) * 2 > kept.length) {
        kept = kept.slice(needed - passed);
        passed = needed;
      }
    },
    end() {
      close(0);
    },
  };
}

/** With and without a space before it. Nothing for what is too short, ends a text, or cuts a character. */
function gatheredOf(prefix: string, isCutting: boolean): Gathered[] {
  const letters = lettersAndDigits(prefix);
  if (letters < MIN_LETTERS || isCutting || prefix.endsWith(END)) return [];
  const form = { body: prefix, bare: prefix.trim(), onlyBeginnings: letters < MIN_LETTERS_INSIDE };
  return [false, true].map((isApart) => ({ form: { ...form, isApart }, entries: new Map() }));
}

/** Adds a row to what is gathered for beginnings of it, the first of which has so many characters. */
function gatherRow(wide: readonly Gathered[][], { key, values }: WrittenRow, first = 1): void {
  let places: PlaceValue[] | undefined;
  for (let at = 0; at < wide.length; at++)
    for (const one of wide[at] ?? []) {
      places ??= values.map(unpackPlace);
      for (const place of places) gather(one, place, key[first + at]);
    }
}

function gather({ form, entries }: Gathered, place: PlaceValue, next: string | undefined): void {
  const worth = worthOf(place, form, next);
  if (worth !== undefined && worth > (entries.get(place.number) ?? -1)) entries.set(place.number, worth);
}

function headValue(entries: ReadonlyMap<number, number>): string {
  const most = entries.size > MOST_LISTED ? FIRST : MOST_LISTED;
  return packHead(entries.size, firstOf(entries, most));
}
