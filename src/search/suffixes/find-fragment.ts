/**
 * Which entries have a fragment, from the tables of a large site: in codes, messages and titles first, then in own text. The order is
 * that of the search over the whole site; an entry that is not sure is decided by its text.
 */
import { MAX_KEY } from '../tables/pack-rows.ts';
import { askedPieces, seamsIn } from '../tables/pieces.ts';
import type { FilterName, Range, TableIndex } from '../tables/table.ts';
import type { FragmentForm } from './fragment-form.ts';
import { headKey, MAX_HEAD, unpackHead } from './head-value.ts';
import { addHit, addRows, type Found, type FragmentHits, listed } from './hits.ts';
import { isSecondHalf } from './part-of-word.ts';
import { LETTER } from './place-value.ts';

/** Shards that are read for the rows of a fragment; heads answer for more. */
export const MOST_FIELD_SHARDS = 2;
export const MOST_TEXT_SHARDS = 3;
/** From more entries on, another piece of a long fragment is looked up. */
const NARROW_FROM = 10;

export const NOTHING: FragmentHits = { hits: [], count: 0, least: 0, isPartial: false, isLost: false };
export const LOST: FragmentHits = { ...NOTHING, count: undefined, isLost: true };

/**
 * Whether a fragment can stand in the index, as far as its filter tells: otherwise nothing is asked for, and nobody learns of it. Undefined
 * where the filter does not come.
 */
export async function canStand(index: TableIndex, form: FragmentForm, of: FilterName): Promise<boolean | undefined> {
  const typed = (form.isApart ? ' ' : '') + form.body;
  const pieces = askedPieces(typed);
  const mayHaveAll = (all: readonly string[], by: FilterName) => all.every((piece) => index.mayHave(piece, by));
  try {
    await index.filter('fields');
    if (of === 'fields') return mayHaveAll([...pieces, ...seamsIn(typed)], of);
    // What the smaller filter knows, the one for own texts knows, too.
    if (mayHaveAll(pieces, 'fields')) return true;
    await index.filter(of);
  } catch {
    return undefined;
  }
  return mayHaveAll(pieces, of);
}

/** Entries that have a fragment in codes, messages and titles. */
export async function findInFields(index: TableIndex, form: FragmentForm): Promise<FragmentHits> {
  const isMeant = await canStand(index, form, 'fields');
  if (!isMeant) return isMeant === undefined ? LOST : NOTHING;
  const fields = index.table('fields');
  const isLong = form.body.length > MAX_KEY;
  // The head of a short one, which many may have, is looked up at the same time: only its way to there, which is short.
  const [range] = await Promise.all([
    fields.range(form.body, MOST_FIELD_SHARDS),
    isLong ? undefined : index.table('heads').range(headKey(form.isApart, form.body.slice(0, MAX_HEAD)), 0),
  ]);
  const isWide = range.shards > MOST_FIELD_SHARDS;
  if (isWide && !isLong) return headOf(index, 'heads', form);
  const found: Found = new Map();
  addRows(found, range.rows, form.body, form);
  let isLost = range.isLost;
  for (const piece of isLong ? laterPieces(form.body) : []) {
    if (!isWide && found.size <= NARROW_FROM) break;
    const more = await fields.range(piece, MOST_FIELD_SHARDS);
    isLost ||= more.isLost;
    if (more.shards > MOST_FIELD_SHARDS) continue;
    keepShared(found, more, form, isWide);
  }
  return { hits: listed(found), count: found.size, least: found.size, isPartial: isWide && found.size === 0, isLost };
}

export async function headOf(
  index: TableIndex,
  name: 'heads' | 'textHeads',
  form: FragmentForm,
): Promise<FragmentHits> {
  const key = headKey(form.isApart, form.body.slice(0, MAX_HEAD));
  const { rows, isLost } = await index.table(name).range(key);
  const head = rows.find((row) => row.key === key)?.values[0];
  // Also of what nothing has there is a head, as long as its rows are in too many shards.
  if (!head) return { ...NOTHING, count: undefined, isPartial: true, isLost };
  const { count, hits } = unpackHead(head);
  const isSure = form.body.length <= MAX_HEAD;
  return {
    hits: hits.map((hit) => ({ ...hit, isSure })),
    count: isSure ? count : undefined,
    least: isSure ? count : 0,
    isPartial: !isSure && count > hits.length,
    isLost,
  };
}

/** The last characters of a long fragment, then those in its middle. */
function laterPieces(body: string): string[] {
  const last = body.length - MAX_KEY;
  return [...new Set([last, Math.floor(last / 2)])].map((from) => {
    let at = from;
    while (at < body.length - 1 && (body[at] === ' ' || isSecondHalf(body.charCodeAt(at)))) at++;
    return body.slice(at);
  });
}

/** Keeps entries that another piece has, too; where the beginning was in too many shards, that piece alone tells. */
export function keepShared(found: Found, { rows }: Range, form: FragmentForm, isAlone: boolean): void {
  const others: Found = new Map();
  const anywhere = { ...form, isApart: false, onlyBeginnings: false };
  addRows(others, rows, form.body, anywhere, (place) => ({
    place: { ...place, before: LETTER, shared: 0, length: 0 },
    isSure: false,
  }));
  if (isAlone && found.size === 0) for (const hit of others.values()) addHit(found, hit);
  else for (const number of found.keys()) if (!others.has(number)) found.delete(number);
}
