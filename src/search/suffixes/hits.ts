/** What is found in tables, by entry: the best of its places, and in which order entries come. */
import type { Row } from '../tables/table.ts';
import type { FragmentForm } from './fragment-form.ts';
import { type PlaceValue, unpackPlace } from './place-value.ts';
import { worthOf } from './worth-of.ts';

export interface Hit {
  number: number;
  /** See `worthOf`. */
  worth: number;
  /** Whether the fragment certainly stands at the place that the worth is of; otherwise the entry's text decides. */
  isSure: boolean;
}

export interface FragmentHits {
  /** Best first: all where at most {@link MOST_LISTED} entries surely have it, else the first {@link FIRST}, with what may stand between them. */
  hits: Hit[];
  /** How many entries there are, exactly where all are sure. Undefined where only the first of many are known, or `isPartial`. */
  count: number | undefined;
  /** So many have it at least: what a reader is told where there is no `count`. */
  least: number;
  /** Entries may be missing: what would tell is in too many shards, or of more entries than are listed each text would have to be read. */
  isPartial: boolean;
  /** Entries may be missing, as a shard could not be read. */
  isLost: boolean;
}

/** So many entries are all told; of more, only the first. */
export const MOST_LISTED = 200;
/** So many that may have a fragment are all told where no more than {@link MOST_LISTED} surely have it: their texts decide. */
const MOST_OPEN = 2 * MOST_LISTED;
export const FIRST = 50;

export type Found = Map<number, Hit>;

/** Keeps the better of two, and of equals the certain one. */
export function addHit(found: Found, hit: Hit): void {
  const other = found.get(hit.number);
  if (other && (other.worth === hit.worth ? other.isSure : other.worth > hit.worth)) return;
  found.set(hit.number, hit);
}

/** How a place of a row is read otherwise than it says, or undefined where it is none. */
export type Reread = (place: PlaceValue) => { place: PlaceValue; isSure: boolean } | undefined;

/** Adds what stands in rows whose keys begin with `looked`, the fragment's part from an offset on. */
export function addRows(found: Found, rows: readonly Row[], looked: string, form: FragmentForm, reread?: Reread): void {
  for (const { key, values } of rows) {
    // Of a key that ends before, nobody knows whether the fragment goes on there; of one that ends with its space, whether the text does, too.
    const isKnown = key.length >= looked.length + Number(looked.endsWith(' '));
    const next = key[looked.length];
    for (const value of values) {
      const read = unpackPlace(value);
      const { place, isSure } = reread ? (reread(read) ?? {}) : { place: read, isSure: true };
      const worth = place && worthOf(place, form, next);
      if (place && worth !== undefined) addHit(found, { number: place.number, worth, isSure: isKnown && !!isSure });
    }
  }
}

export const inOrder = (one: Hit, other: Hit): number => other.worth - one.worth || one.number - other.number;

/** Entries in order, no more than are told: of very many as many as surely make the first ones, as texts decide against some others. */
export function listed(found: Found): Hit[] {
  const hits = [...found.values()].sort(inOrder);
  if (hits.length <= MOST_OPEN && hits.filter(({ isSure }) => isSure).length <= MOST_LISTED) return hits;
  const sure = hits.slice(0, 2 * FIRST).filter(({ isSure }) => isSure);
  return hits.slice(0, sure.length < FIRST ? 2 * FIRST : hits.indexOf(sure[FIRST - 1] as Hit) + 1);
}

/** The first entries in order. What is worse than the last of many is passed over, so that only few are sorted. */
export function firstOf(entries: Iterable<readonly [number: number, worth: number]>, most: number): Hit[] {
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
