import { EFFECT_WORDS } from '#words/entry.ts';
import { FIXES_WORDS } from '#words/fixes.ts';
import { NAME_OF_KINDS } from '#words/kinds.ts';
import { LOCALE } from '#words/locale.ts';
import { FIX_ORDERS, type Kind } from '../../addresses.ts';
import { type Entry, entries, field, products, topics } from '../../entries.ts';
import { onceEach } from '../../once.ts';
import { EFFECTS, type Effect, type Fix, NO_TENANT } from '../../schemas/fix.ts';
import { fixBytes, LIST_BYTES, WHOLE } from './list-bytes.ts';
import { type Grouping, type ListPage, splitByGroups } from './split-list.ts';

/** Columns by which the table can be ordered. */
export type FixOrder = keyof typeof FIX_ORDERS;
/** The address of the table of fixes, below which its orders stand. */
export const FIXES = FIX_ORDERS.product;

/** Those of this site: fixes of a field without tenants have none to be ordered by. */
export async function fixOrders(): Promise<Partial<typeof FIX_ORDERS> & { product: string }> {
  const { tenant, ...others } = FIX_ORDERS;
  return Object.keys((await field()).tenants).length > 0 ? FIX_ORDERS : others;
}

/** The heading of a column. */
export async function columnName(column: keyof typeof FIXES_WORDS.column): Promise<string> {
  return (column === 'tenant' && (await field()).tenantLabel) || FIXES_WORDS.column[column];
}

/** What change managers look for first stands first. */
export const EFFECTS_WORST_FIRST = [...EFFECTS].reverse();

export interface FixRow {
  /** Tells it apart from all others. */
  id: string;
  entry: Entry;
  fix: Fix;
  /** Name of its product. */
  product: string;
}
export interface FixGroup {
  key: string;
  title: string;
  rows: FixRow[];
}

/** The key of the group of a row in each order. */
export const GROUP_OF: Record<FixOrder, (row: FixRow) => string> = {
  product: ({ fix }) => fix.product,
  effect: ({ fix }) => fix.effect,
  tenant: ({ fix }) => fix.tenant,
  error: ({ entry }) => entry.kind,
};

/** Every fix, grouped by one column in the site's own order; within a group in the order of entries, or by title. */
export const fixGroups = onceEach(async (order: FixOrder): Promise<FixGroup[]> => {
  const { tenants } = await field();
  const names = new Map((await products()).map(({ key, name }) => [key, name]));
  names.set('any', FIXES_WORDS.anyProduct);
  const rows = (await entries()).flatMap((entry) =>
    entry.fixes.map(
      (fix): FixRow => ({ id: `${entry.id} ${fix.id}`, entry, fix, product: names.get(fix.product) ?? fix.product }),
    ),
  );
  if (order === 'error') rows.sort((a, b) => a.entry.title.localeCompare(b.entry.title, LOCALE));
  const groups: Record<FixOrder, { keys: readonly string[]; title(key: string): string }> = {
    product: { keys: [...names.keys()], title: (key) => names.get(key) ?? key },
    effect: { keys: EFFECTS_WORST_FIRST, title: (key) => EFFECT_WORDS[key as Effect] },
    tenant: {
      // Fixes that name no tenant come last where the field has no name for that.
      keys: [...new Set([...Object.keys(tenants), NO_TENANT])],
      title: (key) => tenants[key]?.name ?? FIXES_WORDS.noTenant,
    },
    error: { keys: ['error', 'faq', 'guide'], title: (key) => NAME_OF_KINDS[key as Kind] },
  };
  const { keys, title } = groups[order];
  const byKey = Map.groupBy(rows, GROUP_OF[order]);
  return keys.flatMap((key) => {
    const rows = byKey.get(key);
    return rows ? [{ key, title: title(key), rows }] : [];
  });
});

/** The pages of the whole table in one order; each page of each table names how many stand in the others. */
export const fixTable = onceEach((order: FixOrder) => fixPages(order, () => true, WHOLE.fixes));

/**
 * The pages of what is kept of the table in one order: its groups, those of products by topic, and all by the titles of the entries.
 * `whole` is how much may stand on one page, in bytes.
 */
export async function fixPages(
  order: FixOrder,
  keep: (row: FixRow) => boolean,
  whole: number,
): Promise<ListPage<FixRow>> {
  const groups = (await fixGroups(order)).flatMap(({ rows, ...group }) => {
    const kept = rows.filter(keep);
    return kept.length > 0 ? [{ ...group, rows: kept }] : [];
  });
  const topicKeys = (await topics()).map(({ key, name }) => ({ key, title: name }));
  const byTopic = groupingBy(topicKeys, ({ entry }: FixRow) => entry.topics[0]);
  const byOrder = () => groups.map(({ key, title, rows }) => ({ key, title, items: rows }));
  return splitByGroups<FixRow>(
    groups.flatMap(({ rows }) => rows),
    order === 'product' ? [byOrder, byTopic] : [byOrder],
    {
      text: fixText,
      id: ({ id }) => id,
      size: fixBytes,
      most: LIST_BYTES,
      whole,
    },
  );
}

/** Divides by keys in their order; what has none of them is not lost, but under its own. */
function groupingBy<Item>(
  keys: readonly { key: string; title: string }[],
  of: (item: Item) => string | undefined,
): Grouping<Item> {
  const titles = new Map(keys.map(({ key, title }) => [key, title]));
  return (items) => {
    const groups = Map.groupBy(items, (item) => of(item) ?? '');
    const order = [...titles.keys(), ...groups.keys()];
    return [...new Set(order)].flatMap((key) => {
      const items = groups.get(key);
      return items ? [{ key, title: titles.get(key) ?? key, items }] : [];
    });
  };
}

/** What a row is listed by. */
export const fixText = ({ entry }: FixRow): string => entry.title;
