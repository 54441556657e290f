import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { cardsOf } from '../checks/cards-of.ts';
import type { Content } from '../checks/content-files.ts';
import type { EntryText } from '../search/index/catalogue.ts';
import { unpackCatalogue } from '../search/index/pack-catalogue.ts';
import { withOutline } from '../search/index/pack-outline.ts';
import { packText } from '../search/index/pack-text.ts';
import { isLargeSite } from './index-form.ts';
import type { PageReader } from './page-reading.ts';
import { PAGE_TAKES } from './page-takes.ts';
import { phase } from './progress.ts';
import { tablesWriter, writeWordTables } from './write-tables.ts';

/**
 * Writes what the search reads beside the catalogue: the own text of every entry, taken from the built pages. What the
 * development server answers is said in `dev-search.ts`.
 */
export const searchFiles = (content: Content): PageReader<EntryText> => ({
  page: PAGE_TAKES.entry,
  site: async ({ dist }) => {
    const read = async (file: string) => JSON.parse(await readFile(join(dist, file), 'utf8'));
    const catalogue = withOutline(unpackCatalogue(await read('catalogue.json')), await read('outline.json'));
    if (isLargeSite(content)) {
      const tables = await tablesWriter(content, dist, catalogue);
      return {
        hear: (text) => tables.add(text),
        done: async () => {
          const indexing = phase('Index', 'entries');
          indexing.done(`${await tables.end()} entries in tables`);
        },
      };
    }
    const texts: EntryText[] = [];
    return {
      hear: (text) => void texts.push(text),
      done: async () => {
        await writeFile(
          join(dist, 'text.json'),
          JSON.stringify(packText(catalogue, [...texts, ...cardsOf(content).map(({ text }) => text)])),
        );
        await writeWordTables(content, dist, catalogue);
      },
    };
  },
});
