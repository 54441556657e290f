import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { cardsOf } from '../checks/cards-of.ts';
import type { Content } from '../checks/content-files.ts';
import { spellingOfSite } from '../checks/words-of.ts';
import type { Catalogue, CodesFile, EntryText } from '../search/index/catalogue.ts';
import type { Spelling } from '../search/lookups/spelling.ts';
import { spellingOf } from '../search/lookups/spelling-of.ts';
import type { NarrowFile } from '../search/narrow/narrow.ts';
import { questionDataOf, unpackTerms } from '../search/words/pack-words.ts';
import type { WordFile } from '../search/words/word-file.ts';
import { begunChecks } from './begin-checks.ts';
import { indexInThreads } from './index-files/index-in-threads.ts';
import { indexParts, wordIndexOfSite } from './index-of-site.ts';
import { productIndexes } from './product-indexes.ts';

/** Files that only the search of a small site reads: they grow with the number of entries. */
const WHOLE = ['catalogue', 'outline'];

/** Takes the texts of entries while their pages go by. */
export interface TablesWriter {
  add(text: EntryText): Promise<void>;
  /** Writes the index of a large site, and takes out of a built folder what it stands in the place of. Returns how many entries it has. */
  end(): Promise<number>;
}

export async function tablesWriter(content: Content, dist: string, catalogue: Catalogue): Promise<TablesWriter> {
  const read = async (file: string) => JSON.parse(await readFile(join(dist, `${file}.json`), 'utf8'));
  const codes: CodesFile = await read('cards');
  const narrow: NarrowFile = await read('narrow');
  const { indexed, data, facts } = indexParts(content, { catalogue, codes, narrow });
  const index = await indexInThreads(join(dist, 'index'), data, facts);
  const products = productIndexes(join(dist, 'index'), facts, data);
  let count = 0;
  const add = (text: EntryText) => {
    count++;
    const one = indexed(text);
    products.add(one);
    return index.add(one);
  };
  return {
    add,
    end: async () => {
      for (const { text } of cardsOf(content)) await add(text);
      if (count < facts.entries) throw new Error(`Of ${facts.entries} entries only ${count} have a page.`);
      await index.end(async () => {
        products.end();
        await writeSpelling(dist, await (begunChecks()?.spelling() ?? spellingOfSite(content)));
      });
      // What is asked of every reader is small at every size; what belongs to an entry or a code is in the tables.
      await writeFile(join(dist, 'cards.json'), JSON.stringify({ ...codes, cards: [] } satisfies CodesFile));
      await writeFile(join(dist, 'narrow.json'), JSON.stringify({ ...narrow, entries: {} } satisfies NarrowFile));
      for (const file of WHOLE) await rm(join(dist, `${file}.json`));
      return count;
    },
  };
}

/** Writes the tables of a small site: what its questions in words are answered from. */
export async function writeWordTables(content: Content, dist: string, catalogue: Catalogue): Promise<void> {
  for (const [path, text] of wordIndexOfSite(content, catalogue)) {
    await mkdir(dirname(join(dist, 'index', path)), { recursive: true });
    await writeFile(join(dist, 'index', path), text);
  }
  await writeSpelling(dist, spellingIn(JSON.parse(await readFile(join(dist, 'words.json'), 'utf8'))));
}

const writeSpelling = (dist: string, spelling: Spelling): Promise<void> =>
  writeFile(join(dist, 'index', SPELLING), JSON.stringify(spelling));

/** The file of spellings, below `index/`, and what it says. */
export const SPELLING = 'spelling.json';
export const spellingIn = (words: WordFile): Spelling => spellingOf(unpackTerms(words), questionDataOf(words));
