import type { ListPage } from './split-list.ts';

/** A page of a list, with the way from the list's own page to it, both included. */
export interface ListPlace<Item> {
  page: ListPage<Item>;
  trail: ListPage<Item>[];
}

/** Every page of a list as a static path: `place` is empty for the list's own page. */
export function listRoutes<Item>(root: ListPage<Item>): {
  params: { place: string | undefined };
  props: { place: ListPlace<Item> };
}[] {
  return placesOf(root, []).map((place) => ({ params: { place: place.page.path || undefined }, props: { place } }));
}

/** A page and all below it. */
export function placesOf<Item>(page: ListPage<Item>, above: ListPage<Item>[]): ListPlace<Item>[] {
  const trail = [...above, page];
  return [{ page, trail }, ...page.pages.flatMap((below) => placesOf(below, trail))];
}

/** The address of a page below that of the list, which ends with a slash. */
export const addressIn = (list: string, { path }: Pick<ListPage<unknown>, 'path'>): string =>
  path ? `${list}${path}/` : list;

/** The pages before and after, among those on which something stands. */
export function besides<Item>({ page, trail }: ListPlace<Item>): {
  previous?: ListPlace<Item> | undefined;
  next?: ListPlace<Item> | undefined;
} {
  const filled = placesOf(trail[0] ?? page, []).filter((place) => place.page.items.length > 0);
  const at = filled.findIndex((place) => place.page === page);
  return at < 0 ? {} : { previous: filled[at - 1], next: filled[at + 1] };
}

/** What a page is called within its list: its groups, and how what stands on it begins. Empty for the list's own page. */
export function nameIn({ page, trail }: ListPlace<unknown>): string {
  const groups = trail.filter(({ isGroup }) => isGroup).map(({ name }) => name);
  const beginning = page.path && (page.itself ?? (page.isGroup ? '' : page.name));
  return [groups.join(', '), beginning].filter(Boolean).join(': ');
}

/** What a page is divided into: what it holds itself, where it does, and the pages that it leads on to. */
export function partsOf<Item>(page: ListPage<Item>): { page: ListPage<Item>; name: string; count: number }[] {
  const below = page.pages.map((part) => ({ page: part, name: part.name, count: part.count }));
  return page.itself === undefined ? below : [{ page, name: page.itself, count: page.items.length }, ...below];
}

/** The same for the lists of several owners, each below its key, which is the parameter `name`. An empty list has its page, too. */
export async function ownedListRoutes<Owner extends { key: string }, Item>(
  name: string,
  owners: readonly Owner[],
  listOf: (owner: Owner) => Promise<ListPage<Item>>,
): Promise<{ params: Record<string, string | undefined>; props: { owner: Owner; place: ListPlace<Item> } }[]> {
  const lists = owners.map(async (owner) =>
    listRoutes(await listOf(owner)).map(({ params, props }) => ({
      params: { [name]: owner.key, ...params },
      props: { owner, ...props },
    })),
  );
  return (await Promise.all(lists)).flat();
}
