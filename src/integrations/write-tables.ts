import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Catalogue, CodesFile, EntryText } from '../search/index/catalogue.ts';
import { spellingOf } from '../search/lookups/spelling.ts';
import type { NarrowFile } from '../search/narrow/narrow.ts';
import { questionDataOf, unpackTerms } from '../search/words/pack-words.ts';
import type { WordFile } from '../search/words/word-file.ts';
import { indexOfSite, wordIndexOfSite } from './index-of-site.ts';

/** Files that only the search of a small site reads: they grow with the number of entries. */
const WHOLE = ['catalogue', 'outline', 'words'];

/** Writes the index of a large site, and takes out of a built folder what it stands in the place of. */
export async function writeTables(
  root: string,
  dist: string,
  catalogue: Catalogue,
  texts: readonly EntryText[],
): Promise<void> {
  const read = async (file: string) => JSON.parse(await readFile(join(dist, `${file}.json`), 'utf8'));
  const codes: CodesFile = await read('codes');
  const narrow: NarrowFile = await read('narrow');
  const files = await indexOfSite(root, { catalogue, texts, codes, narrow });
  await writeIndex(dist, files);
  // What is asked of every reader is small at every size; what belongs to an entry or a code is in the tables.
  await writeFile(join(dist, 'codes.json'), JSON.stringify({ ...codes, cards: [] } satisfies CodesFile));
  await writeFile(join(dist, 'narrow.json'), JSON.stringify({ ...narrow, entries: {} } satisfies NarrowFile));
  for (const file of WHOLE) await rm(join(dist, `${file}.json`));
}

/** Writes the tables of a small site: what its questions in words are answered from. */
export async function writeWordTables(root: string, dist: string, catalogue: Catalogue): Promise<void> {
  await writeIndex(dist, await wordIndexOfSite(root, catalogue));
}

async function writeIndex(dist: string, files: ReadonlyMap<string, string>): Promise<void> {
  const folders = new Set([...files.keys()].map((path) => dirname(join(dist, 'index', path))));
  for (const folder of folders) await mkdir(folder, { recursive: true });
  for (const [path, text] of files) await writeFile(join(dist, 'index', path), text);
  const words: WordFile = JSON.parse(await readFile(join(dist, 'words.json'), 'utf8'));
  const spelling = spellingOf(unpackTerms(words), questionDataOf(words));
  await writeFile(join(dist, 'index', 'spelling.json'), JSON.stringify(spelling));
}
