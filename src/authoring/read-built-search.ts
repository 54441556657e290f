import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { SiteText } from '../search/index/catalogue.ts';
import { indexCatalogue } from '../search/index/index-site.ts';
import { indexText } from '../search/index/index-text.ts';
import { unpackCatalogue } from '../search/index/pack-catalogue.ts';
import { withOutline } from '../search/index/pack-outline.ts';
import { judgeOf } from '../search/judge/judge.ts';
import { mayMendWords } from '../search/may-mend-words.ts';
import { misreadOf, readStatements } from '../search/whole-misread.ts';
import { wordSearch } from '../search/words/reader-of.ts';
import type { WordFile } from '../search/words/word-file.ts';
import { answerOf } from './answer-of.ts';
import type { BuiltSearch } from './built-search.ts';
import { openBuiltIndex, readBuiltTables } from './read-built-tables.ts';
import { withStatement } from './with-statement.ts';

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
  const loaded = withOutline(unpackCatalogue(await read('catalogue.json')), await read('outline.json'));
  const catalogue = indexCatalogue(loaded);
  const text = indexText(catalogue, (await read('text.json')) as SiteText);
  const words = wordSearch(catalogue, loaded.build, (await read('words.json')) as WordFile);
  const { products, vocabulary = {} } = loaded;
  const field = await read('field.json');
  const codes = await read('cards.json');
  const judge = judgeOf(catalogue, field);
  const built: BuiltSearch = {
    ...{ products, vocabulary, field, catalogue, text, judge, words, codes },
    async over(query) {
      const text = misreadOf(catalogue, query, mayMendWords(query, answerOf(built, query)));
      const read = text ? { ...built, misread: { text, read: built, rest: built } } : built;
      return withStatement(read, query, readStatements(catalogue, query), () => Promise.resolve(built));
    },
  };
  return built;
}
