import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BuiltSearch } from '../finder/built-search.ts';
import * as siteTexts from '../finder/site-texts.ts';
import { wholeSearch } from '../finder/whole-search.ts';
import { unpackCatalogue } from '../search/index/pack-catalogue.ts';
import { judgeOf } from '../search/judge/judge.ts';
import { wordSearch } from '../search/words/reader-of.ts';
import type { WordFile } from '../search/words/word-file.ts';
import { openBuiltIndex, readBuiltTables } from './read-built-tables.ts';

export type { BuiltSearch };

/** Reads catalogue and text of a built folder. Throws with the next step when there is none. */
export async function readBuiltSearch(dist: string): Promise<BuiltSearch> {
  const read = async (file: string) =>
    JSON.parse(
      await readFile(join(dist, file), 'utf8').catch(() => {
        throw new Error(`${join(dist, file)} is not there. Build the site first: npm run build`);
      }),
    );
  const tables = await openBuiltIndex(dist).catch(() => undefined);
  // A small site has tables for its words only, and a catalogue.
  if (tables && !existsSync(join(dist, 'catalogue.json'))) return readBuiltTables(dist, tables);
  const [outline, text, words] = [await read('outline.json'), await read('text.json'), await read('words.json')];
  const [field, codes] = [await read('field.json'), await read('cards.json')];
  return wholeSearch(unpackCatalogue(await read('catalogue.json')), {
    ...{ texts: { outline, text, by: siteTexts }, field, codes },
    words: (index, build) => wordSearch(index, build, words as WordFile),
    judgeOf: (index) => judgeOf(index, field),
  });
}
