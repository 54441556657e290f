/** The fixes that keep to what somebody may or will do, and to where: static pages, so that they work as links. */
import { FIXES_WORDS } from '#words/fixes.ts';
import { FIX_LIMITS, limitedFixes } from '../../addresses.ts';
import { field, href } from '../../entries.ts';
import { once } from '../../once.ts';
import { doesWithout } from '../../schemas/does-without.ts';
import { FIXES, type FixOrder, type FixRow, fixGroups, fixOrders, fixPages, fixTable, GROUP_OF } from './fix-orders.ts';
import { LIST_BYTES } from './list-bytes.ts';
import { addressIn } from './list-routes.ts';
import { allPages, type ListPage } from './split-list.ts';

export type FixLimit = keyof typeof FIX_LIMITS;

/** A table of the fixes that keep to all of its limits, in the order of their places. */
export interface LimitedFixes {
  limits: readonly FixLimit[];
  /** Its address on the site. */
  path: string;
  order: FixOrder;
  page: ListPage<FixRow>;
}

/** What reads signs nobody out, so that the two need not be chosen together. */
const CHOICES: readonly FixLimit[][] = [
  ['withoutHighestRole'],
  ['onlyReads'],
  ['signsNobodyOut'],
  ['withoutHighestRole', 'onlyReads'],
  ['withoutHighestRole', 'signsNobodyOut'],
];

/** The tables that list something and leave something out. */
export const limitedTables = once(async (): Promise<LimitedFixes[]> => {
  const { highestRole } = await field();
  const keeps: Record<FixLimit, (row: FixRow) => boolean> = {
    withoutHighestRole: ({ fix }) => !highestRole || doesWithout(highestRole, fix),
    onlyReads: ({ fix }) => fix.effect === 'reads',
    signsNobodyOut: ({ fix }) => fix.effect === 'reads' || fix.effect === 'reversible',
  };
  const order = (await fixOrders()).tenant ? 'tenant' : 'product';
  const all = (await fixTable('product')).count;
  const tables = CHOICES.map(async (limits) => {
    const page = await fixPages(order, (row) => limits.every((limit) => keeps[limit](row)), LIST_BYTES);
    return { limits, path: limitedFixes(limits), order, page } as const;
  });
  return (await Promise.all(tables)).filter(({ page }) => page.count > 0 && page.count < all);
});

/** The title of a table. */
export async function limitsTitle(limits: readonly FixLimit[]): Promise<string> {
  const { highestRole = '' } = await field();
  return FIXES_WORDS.titleOf(limits.map((limit) => FIXES_WORDS.limit[limit](highestRole)));
}

/** A choice that can be made from a table: to keep to something, or no longer. */
export interface FixChoice {
  name: string;
  url: string;
  /** How many fixes the link leads to. */
  count: number;
  isMade: boolean;
}

/** For each limit, where it leads from a table that keeps to `limits` and to a place; of two on effects the one chosen last holds. */
export async function limitChoices(limits: readonly FixLimit[], place: string | undefined): Promise<FixChoice[]> {
  const { highestRole = '' } = await field();
  const isOfEffects = (limit: FixLimit) => limit !== 'withoutHighestRole';
  const choices = (Object.keys(FIX_LIMITS) as FixLimit[]).map(async (limit): Promise<FixChoice[]> => {
    const isMade = limits.includes(limit);
    const others = limits.filter((one) => one !== limit && !(isOfEffects(one) && isOfEffects(limit)));
    const target = await tableAt(isMade ? others : [...others, limit], place);
    return target ? [{ name: FIXES_WORDS.limit[limit](highestRole), isMade, ...target }] : [];
  });
  return (await Promise.all(choices)).flat();
}

/** The same for each place. */
export async function placeChoices(limits: readonly FixLimit[], place: string | undefined): Promise<FixChoice[]> {
  if (!(await fixOrders()).tenant) return [];
  const choices = (await fixGroups('tenant')).map(async ({ key, title }): Promise<FixChoice[]> => {
    const target = await tableAt(limits, key === place ? undefined : key);
    return target ? [{ name: title, isMade: key === place, ...target }] : [];
  });
  return (await Promise.all(choices)).flat();
}

/** Where the fixes stand that keep to limits and to a place: a page of its own, or a group of one page. */
async function tableAt(
  limits: readonly FixLimit[],
  place: string | undefined,
): Promise<Pick<FixChoice, 'url' | 'count'> | undefined> {
  const { tenant = FIXES } = await fixOrders();
  const table =
    limits.length > 0
      ? (await limitedTables()).find(
          (one) => one.limits.length === limits.length && limits.every((limit) => one.limits.includes(limit)),
        )
      : place === undefined
        ? { path: FIXES, page: await fixTable('product') }
        : { path: tenant, page: await fixTable('tenant') };
  if (!table) return undefined;
  const list = href(table.path);
  if (place === undefined) return { url: list, count: table.page.count };
  const part = table.page.pages.find(({ path }) => path === place);
  if (part) return { url: addressIn(list, part), count: part.count };
  const rows = allPages(table.page).flatMap(({ items }) => items);
  const count = rows.filter((row) => GROUP_OF.tenant(row) === place).length;
  return count > 0 ? { url: `${list}#${place}`, count } : undefined;
}
