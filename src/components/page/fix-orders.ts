import { EFFECT_WORDS } from '#words/entry.ts';
import { FIXES_WORDS } from '#words/fixes.ts';
import { NAME_OF_KINDS } from '#words/kinds.ts';
import { LOCALE } from '#words/locale.ts';
import type { Kind } from '../../addresses.ts';
import { type Entry, entries, field, products } from '../../entries.ts';
import { EFFECTS, type Effect, type Fix, NO_TENANT } from '../../schemas/fix.ts';

/** Columns by which the table can be ordered, each with the path of its page. The first is the page that links lead to. */
const FIX_ORDERS = {
  product: 'fixes/',
  effect: 'fixes/by-effect/',
  tenant: 'fixes/by-tenant/',
  error: 'fixes/by-error/',
} as const;
export type FixOrder = keyof typeof FIX_ORDERS;

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

/** Every fix, grouped by one column in the site's own order; within a group in the order of entries, or by title. */
export async function fixGroups(order: FixOrder): Promise<FixGroup[]> {
  const { tenants } = await field();
  const names = new Map((await products()).map(({ key, name }) => [key, name]));
  names.set('any', FIXES_WORDS.anyProduct);
  const rows = (await entries()).flatMap((entry) =>
    entry.fixes.map((fix): FixRow => ({ entry, fix, product: names.get(fix.product) ?? fix.product })),
  );
  if (order === 'error') rows.sort((a, b) => a.entry.title.localeCompare(b.entry.title, LOCALE));
  const groups: Record<FixOrder, { keys: readonly string[]; of(row: FixRow): string; title(key: string): string }> = {
    product: { keys: [...names.keys()], of: ({ fix }) => fix.product, title: (key) => names.get(key) ?? key },
    effect: {
      keys: EFFECTS_WORST_FIRST,
      of: ({ fix }) => fix.effect,
      title: (key) => EFFECT_WORDS[key as Effect],
    },
    tenant: {
      // Fixes that name no tenant come last where the field has no name for that.
      keys: [...new Set([...Object.keys(tenants), NO_TENANT])],
      of: ({ fix }) => fix.tenant,
      title: (key) => tenants[key]?.name ?? FIXES_WORDS.noTenant,
    },
    error: {
      keys: ['error', 'faq', 'guide'],
      of: ({ entry }) => entry.kind,
      title: (key) => NAME_OF_KINDS[key as Kind],
    },
  };
  const { keys, of, title } = groups[order];
  return keys
    .map((key) => ({ key, title: title(key), rows: rows.filter((row) => of(row) === key) }))
    .filter((group) => group.rows.length > 0);
}
