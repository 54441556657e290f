/** Which entries of a large site have a fragment in their own text. Loaded behind the first results, which need none of it. */
import { MAX_KEY } from '../tables/pack-rows.ts';
import { askedPieces } from '../tables/pieces.ts';
import type { Range, TableIndex } from '../tables/table.ts';
import { countOf } from './count-of.ts';
import { canStand, headOf, keepShared, LOST, MOST_TEXT_SHARDS, NOTHING } from './find-fragment.ts';
import { findInside } from './find-inside.ts';
import type { FragmentForm } from './fragment-form.ts';
import { addHit, addRows, type Found, type FragmentHits, listed, MOST_LISTED } from './hits.ts';

/** Characters of an end that tell pages apart. */
const LEAST_END = 8;

/** Entries that have a fragment anywhere in their own text. `onlyWay`: asks where these would stand, and says nothing. */
export async function findInTexts(index: TableIndex, form: FragmentForm, onlyWay?: boolean): Promise<FragmentHits> {
  if (onlyWay) return (await canStandByFields(index, form)) ? findInTexts(wayIn(index), form) : NOTHING;
  const isMeant = await canStand(index, form, 'texts');
  if (!isMeant) return isMeant === undefined ? LOST : NOTHING;
  const found: Found = new Map();
  const [range, inside, counted] = await Promise.all([
    index.table('texts').range(form.body, MOST_TEXT_SHARDS),
    findInside(index, form, found),
    countOf(index, form),
  ]);
  const isWide = range.shards > MOST_TEXT_SHARDS;
  const head = isWide ? await headOf(index, 'textHeads', form) : undefined;
  if (head) for (const hit of head.hits) addHit(found, hit);
  else addRows(found, range.rows, form.body, form);
  const narrow = found.size > MOST_LISTED || (head && head.count === undefined) ? await endOf(index, form) : undefined;
  if (narrow) {
    // A head lists the first of those that begin so, of which none may go on so.
    if (head) found.clear();
    keepShared(found, narrow, form, true);
  }
  // Of more than are listed, nobody reads every text that decides.
  const sure = [...found.values()].filter(({ isSure }) => isSure).length;
  const isOpen = found.size > MOST_LISTED && sure < found.size;
  const isPartial = isOpen || inside.isPartial || (!narrow && (head?.isPartial ?? false));
  const isLost = inside.isLost || range.isLost || counted.isLost || (head?.isLost ?? false);
  if (counted.count !== undefined && !isLost)
    return { hits: listed(found), count: counted.count, least: counted.count, isPartial, isLost };
  // Where a head lists only the first, nobody knows which of the others stand inside of words, too.
  const isAlone = !head || head.count === head.hits.length || form.isApart || form.onlyBeginnings;
  const least = Math.max(isOpen ? sure : found.size, inside.many, (isOpen ? head?.least : head?.count) ?? 0);
  const isCounted = !isPartial && isAlone && inside.many === 0;
  return { hits: listed(found), count: isCounted ? least : undefined, least, isPartial, isLost };
}

/** What has the last words of a long fragment: many pages may begin a passage alike, and go on each in its own way. */
async function endOf(index: TableIndex, { body }: FragmentForm): Promise<Range | undefined> {
  const at = body.indexOf(' ', Math.max(0, body.length - MAX_KEY)) + 1;
  if (body.length <= MAX_KEY || at === 0 || at > body.length - LEAST_END) return undefined;
  const range = await index.table('texts').range(body.slice(at), MOST_TEXT_SHARDS);
  return range.isLost || range.shards > MOST_TEXT_SHARDS ? undefined : range;
}

/** Whether a fragment can stand in own texts by the smaller filter alone: the larger one is not loaded for what may not be needed. */
async function canStandByFields(index: TableIndex, { body, isApart }: FragmentForm): Promise<boolean> {
  const isThere = await index.filter('fields').then(
    () => true,
    () => false,
  );
  return isThere && askedPieces((isApart ? ' ' : '') + body).every((piece) => index.mayHave(piece, 'fields'));
}

/** An index whose tables are asked where rows stand, and for none of them. */
const wayIn = (index: TableIndex): TableIndex => ({
  ...index,
  table: (name) => ({
    async range(prefix) {
      const { isLost } = await index.table(name).range(prefix, 0);
      return { rows: [], shards: 0, isLost };
    },
  }),
});
