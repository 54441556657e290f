import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { EntryText } from '../search/index/catalogue.ts';
import { unpackCatalogue } from '../search/index/pack-catalogue.ts';
import { withOutline } from '../search/index/pack-outline.ts';
import { packText } from '../search/index/pack-text.ts';
import { isLargeSite } from './index-form.ts';
import type { PageReader, ReadSite } from './page-reading.ts';
import { writeTables, writeWordTables } from './write-tables.ts';

/** The folder of the project, which has the content. */
const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Writes what the search reads beside the catalogue: the own text of every entry, taken from the built pages. What the
 * development server answers is said in `dev-search.ts`.
 */
export function searchFiles({ dist }: ReadSite): PageReader {
  const texts: EntryText[] = [];
  return {
    page: ({ entry }) => {
      if (entry) texts.push(entry);
    },
    done: async () => {
      const read = async (file: string) => JSON.parse(await readFile(join(dist, file), 'utf8'));
      const catalogue = withOutline(unpackCatalogue(await read('catalogue.json')), await read('outline.json'));
      if (await isLargeSite(ROOT)) await writeTables(ROOT, dist, catalogue, texts);
      else {
        await writeFile(join(dist, 'text.json'), JSON.stringify(packText(catalogue, texts)));
        await writeWordTables(ROOT, dist, catalogue);
      }
    },
  };
}
