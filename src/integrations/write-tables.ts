import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Content } from '../checks/content-files.ts';
import type { Catalogue, CodesFile, EntryText } from '../search/index/catalogue.ts';
import { spellingOf } from '../search/lookups/spelling-of.ts';
import type { NarrowFile } from '../search/narrow/narrow.ts';
import { questionDataOf, unpackTerms } from '../search/words/pack-words.ts';
import type { WordFile } from '../search/words/word-file.ts';
import { buildIndexFiles } from './index-files/build-index-files.ts';
import { indexParts, wordIndexOfSite } from './index-of-site.ts';

/** Files that only the search of a small site reads: they grow with the number of entries. */
const WHOLE = ['catalogue', 'outline', 'words'];

/** Writes the index of a large site, and takes out of a built folder what it stands in the place of. */
export async function writeTables(
  content: Content,
  dist: string,
  catalogue: Catalogue,
  texts: readonly EntryText[],
): Promise<void> {
  const read = async (file: string) => JSON.parse(await readFile(join(dist, `${file}.json`), 'utf8'));
  const codes: CodesFile = await read('codes');
  const narrow: NarrowFile = await read('narrow');
  const { entries, makers, facts } = indexParts(content, { catalogue, texts, codes, narrow });
  await buildIndexFiles(entries, join(dist, 'index'), makers, facts);
  await writeSpelling(dist);
  // What is asked of every reader is small at every size; what belongs to an entry or a code is in the tables.
  await writeFile(join(dist, 'codes.json'), JSON.stringify({ ...codes, cards: [] } satisfies CodesFile));
  await writeFile(join(dist, 'narrow.json'), JSON.stringify({ ...narrow, entries: {} } satisfies NarrowFile));
  for (const file of WHOLE) await rm(join(dist, `${file}.json`));
}

/** Writes the tables of a small site: what its questions in words are answered from. */
export async function writeWordTables(content: Content, dist: string, catalogue: Catalogue): Promise<void> {
  for (const [path, text] of wordIndexOfSite(content, catalogue)) {
    await mkdir(dirname(join(dist, 'index', path)), { recursive: true });
    await writeFile(join(dist, 'index', path), text);
  }
  await writeSpelling(dist);
}

async function writeSpelling(dist: string): Promise<void> {
  const words: WordFile = JSON.parse(await readFile(join(dist, 'words.json'), 'utf8'));
  await writeFile(join(dist, 'index', SPELLING), spellingIn(words));
}

/** The file of spellings, below `index/`, and what it says. */
export const SPELLING = 'spelling.json';
export const spellingIn = (words: WordFile): string =>
  JSON.stringify(spellingOf(unpackTerms(words), questionDataOf(words)));
