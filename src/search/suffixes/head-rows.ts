/**
 * Heads: what fragments find whose rows are in too many shards to be read. Made in a second pass over the sorted rows of a table, when the
 * borders of its shards are known: as few fragments are so frequent, little is kept in memory.
 */
import type { Row } from '../tables/table.ts';
import { lettersAndDigits } from '../text/normalise.ts';
import { MIN_LETTERS, MIN_LETTERS_INSIDE } from '../text/weights.ts';
import type { FragmentForm } from './fragment-form.ts';
import { type HeadOf, headKey, MAX_HEAD, packHead } from './head-value.ts';
import { FIRST, type Hit, inOrder, MOST_LISTED } from './hits.ts';
import { isSecondHalf } from './part-of-word.ts';
import { type PlaceValue, unpackPlace } from './place-value.ts';
import { END } from './suffix-key.ts';
import { worthOf } from './worth-of.ts';

/** What is gathered for one fragment: the best worth of each entry. */
interface Gathered {
  form: FragmentForm;
  entries: Map<number, number>;
}

/** Whether the rows that begin with a prefix are in more shards than are read. */
export type IsWide = (prefix: string) => boolean;

/** Rows of `heads` for the sorted rows of a table. Fragments of too few letters have none. */
export function* headRows(of: HeadOf, rows: Iterable<Row>, isWide: IsWide): Generator<[key: string, value: string]> {
  // Each begins with the one before it.
  const open: { prefix: string; gathered: Gathered[] }[] = [];
  function* closed(isOpen: (prefix: string) => boolean): Generator<[string, string]> {
    for (let last = open.at(-1); last && !isOpen(last.prefix); last = open.at(-1)) {
      open.pop();
      for (const { form, entries } of last.gathered)
        if (entries.size > 0) yield [headKey(of, form.isApart, form.body), headValue(entries)];
    }
  }
  for (const { key, values } of rows) {
    yield* closed((prefix) => key.startsWith(prefix));
    for (let length = (open.at(-1)?.prefix.length ?? 0) + 1; length <= Math.min(key.length, MAX_HEAD); length++) {
      const prefix = key.slice(0, length);
      if (prefix.endsWith(END) || !isWide(prefix)) break;
      open.push({ prefix, gathered: isSecondHalf(key.charCodeAt(length)) ? [] : gatheredOf(prefix) });
    }
    if (open.length === 0) continue;
    const places = values.map(unpackPlace);
    for (const { prefix, gathered } of open)
      for (const one of gathered) for (const place of places) gather(one, place, key[prefix.length]);
  }
  yield* closed(() => false);
}

function gatheredOf(prefix: string): Gathered[] {
  const letters = lettersAndDigits(prefix);
  if (letters < MIN_LETTERS) return [];
  const form = { body: prefix, bare: prefix.trim(), onlyBeginnings: letters < MIN_LETTERS_INSIDE };
  return [false, true].map((isApart) => ({ form: { ...form, isApart }, entries: new Map() }));
}

function gather({ form, entries }: Gathered, place: PlaceValue, next: string | undefined): void {
  const worth = worthOf(place, form, next);
  if (worth !== undefined && worth > (entries.get(place.number) ?? -1)) entries.set(place.number, worth);
}

function headValue(entries: ReadonlyMap<number, number>): string {
  const most = entries.size > MOST_LISTED ? FIRST : MOST_LISTED;
  return packHead(entries.size, best(entries, most));
}

/** The first entries in order. What is worse than the last of many is passed over, so that only few are sorted. */
function best(entries: ReadonlyMap<number, number>, most: number): Hit[] {
  let kept: Hit[] = [];
  let least = -1;
  for (const [number, worth] of entries) {
    if (worth < least) continue;
    kept.push({ number, worth, isSure: true });
    if (kept.length < 8 * most) continue;
    kept = kept.sort(inOrder).slice(0, most);
    least = kept.at(-1)?.worth ?? -1;
  }
  return kept.sort(inOrder).slice(0, most);
}
