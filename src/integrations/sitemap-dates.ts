import { entryPath, withSlashes } from '../addresses.ts';
import type { Content } from '../checks/content-files.ts';

/**
 * Adds to an address of the sitemap when its text was last checked: an entry's own day, on lists the newest of what they
 * list. Other pages have no date.
 */
export function sitemapDates<Item extends { url: string }>(
  { entries }: Content,
  { origin, base }: { origin: string; base: string },
): (item: Item) => Item {
  const dates = new Map<string, string>();
  const add = (path: string, date: string) => {
    const address = new URL(withSlashes(base) + path, origin).href;
    if ((dates.get(address) ?? '') < date) dates.set(address, date);
  };
  for (const { kind, id, data } of entries) {
    if (!data) continue;
    const date = data.verified.date.toISOString().slice(0, 10);
    const lists = [
      ...['', 'errors/', 'faq/', 'guides/'],
      ...data.products.map((product) => `products/${product}/`),
      ...data.topics.map((topic) => `topics/${topic}/`),
    ];
    for (const path of [entryPath(kind, id), ...lists]) add(path, date);
  }
  return (item) => {
    const lastmod = dates.get(item.url);
    return lastmod ? { ...item, lastmod } : item;
  };
}
