import { HANDBOOK, WHOLE_HANDBOOK } from '../../addresses.ts';
import { type Entry, href, type Product, products } from '../../entries.ts';
import { BY_TITLE, productByTopic } from './entry-lists.ts';
import { ownedListRoutes } from './list-routes.ts';
import type { ListPage } from './split-list.ts';

/** The address of everything of a product in full, below which its pages stand. */
export const handbookAddress = ({ key }: Product): string => href(`products/${key}/${HANDBOOK}/`);

/** The pages of a product's handbook. */
export const handbookOf = (product: Product): Promise<ListPage<Entry>> =>
  productByTopic(product, { ...BY_TITLE, size: () => 1, most: WHOLE_HANDBOOK }, isWritten);

/** An imported page is whole where it comes from, and in no handbook. */
const isWritten = ({ kind }: Entry) => kind !== 'page';

/** Every page of every handbook; a product without entries has none. */
export async function handbookRoutes() {
  const routes = await ownedListRoutes('product', await products(), handbookOf);
  return routes.filter(({ props }) => props.place.page.count > 0);
}

/**
 * What entries in full take, reckoned from what their authors wrote, since it is told before they are rendered: bytes of
 * HTML before compression, and characters of text. Within a tenth on products of 7 to 114 entries.
 */
export function fullSize(entries: readonly Entry[]): { bytes: number; characters: number } {
  const written = entries.reduce((sum, entry) => sum + writtenIn(entry), 0);
  return {
    bytes: 5_000 + 3_150 * entries.length + 2.02 * written,
    characters: 434 * entries.length + 1.06 * written,
  };
}

/** Characters of what a page shows of an entry. */
function writtenIn({ body, summary, messages, asked, related }: Entry): number {
  const texts = [body, summary, ...messages.map(({ text }) => text), ...asked, ...related.map(({ check }) => check)];
  return texts.reduce((sum, text) => sum + text.length, 0);
}

/** `1.5`: megabytes with one decimal; a small handbook has a tenth at least. */
export const megabytes = (bytes: number): number => Math.max(0.1, Math.round(bytes / 1e5) / 10);
