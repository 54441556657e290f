/** Searches a small site for a page of whichever origin: the package's finder over its files. Loaded with the first text. */
import { createFinder } from '../finder/create-finder.ts';
import type { CatalogueFile, Finder } from '../finder/types.ts';
import { fileOf } from './file-of.ts';

const FILES = ['catalogue', 'outline', 'text', 'words', 'field', 'cards'];

/** Opens the site at an address. Rejects where a file of it does not come. */
export async function openSite(site: string): Promise<Finder> {
  const files = await Promise.all(FILES.map(async (file) => (await fileOf(site, `${file}.json`)).json()));
  const [catalogue, outline, text, words, field, cards] = files as [CatalogueFile, ...unknown[]];
  return createFinder(catalogue, { outline, text, words, field, cards, base: site });
}
