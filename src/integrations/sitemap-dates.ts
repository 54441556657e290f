import { entryPath, FOLDER_OF_KIND, HANDBOOK, lettersOf, withSlashes } from '../addresses.ts';
import type { Content, EntryFile } from '../checks/content-files.ts';

/** An entry in a list: where it stands there by its letters, and its day. */
interface Listed {
  letters: string;
  date: string;
}

/**
 * Adds to an address of the sitemap when its text was last changed or checked: an entry's own day, on lists and on their parts the
 * newest of what they list. Other pages have no date.
 */
export function sitemapDates<Item extends { url: string }>(
  { entries }: Content,
  { origin, base }: { origin: string; base: string },
): (item: Item) => Item {
  const dates = new Map<string, string>();
  const lists = new Map<string, Listed[]>();
  for (const { kind, id, data } of entries) {
    if (!data) continue;
    const date = data.modified;
    dates.set(entryPath(kind, id), date);
    for (const path of listsOf(kind, data)) {
      if ((dates.get(path) ?? '') < date) dates.set(path, date);
      const listed = lists.get(path) ?? [];
      listed.push({ letters: lettersOf(data.title, id), date });
      lists.set(path, listed);
    }
  }
  const root = new URL(withSlashes(base), origin).href;
  return (item) => {
    const path = decodeURIComponent(item.url.slice(root.length));
    const lastmod = dates.get(path) ?? dateOfPart(path, lists);
    return lastmod ? { ...item, lastmod } : item;
  };
}

/** Every list in which an entry stands and that can be divided by letters, with those that lead to them. */
function listsOf(kind: EntryFile['kind'], { products, topics, messages }: NonNullable<EntryFile['data']>): string[] {
  const [main] = topics;
  return [
    '',
    ...(kind === 'error' || messages.length > 0 ? [`${FOLDER_OF_KIND.error}/`] : []),
    ...(kind === 'error' ? [] : [`${FOLDER_OF_KIND[kind]}/`]),
    ...products.flatMap((product) =>
      [`products/${product}/`, `products/${product}/${HANDBOOK}/`].flatMap((list) => [list, `${list}${main}/`]),
    ),
    ...topics.map((topic) => `topics/${topic}/`),
  ];
}

/**
 * The newest date of what begins as a part of a list does: of `topics/trust/c/` and `topics/trust/c/ca/` all whose letters
 * begin with `c` and with `ca`.
 */
function dateOfPart(path: string, lists: ReadonlyMap<string, Listed[]>): string | undefined {
  const [, list, beginning = ''] = /^(.+?\/)(?:.\/)?([^/]+)\/$/su.exec(path) ?? [];
  const dates = (lists.get(list ?? path) ?? []).flatMap(({ letters, date }) =>
    letters.startsWith(beginning) ? date : [],
  );
  return dates.reduce<string | undefined>((newest, date) => (newest && newest > date ? newest : date), undefined);
}
