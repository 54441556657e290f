import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { CodesFile, SiteText } from '../search/index/catalogue.ts';
import { type CatalogueIndex, indexCatalogue } from '../search/index/index-site.ts';
import { indexText, type TextIndex } from '../search/index/index-text.ts';
import { unpackCatalogue } from '../search/index/pack-catalogue.ts';
import { withOutline } from '../search/index/pack-outline.ts';
import { judgeOf } from '../search/judge/judge.ts';
import type { Judge } from '../search/judge/judged.ts';
import type { PublicData } from '../search/redact/public-things.ts';
import type { WordPart } from '../search/search.ts';
import type { VocabularyData } from '../search/text/vocabulary.ts';
import type { WordFile } from '../search/words/word-file.ts';
import { wordSearch } from '../search/words/word-search.ts';

/** The search of a built site, as the worker has it. */
export interface BuiltSearch {
  /** Names of products by key. */
  products: Record<string, string>;
  vocabulary: VocabularyData;
  /** What is public in the field. */
  field: PublicData;
  catalogue: CatalogueIndex;
  text: TextIndex;
  judge: Judge;
  /** Reads questions in words. */
  words: WordPart;
  /** What is known of codes that no entry claims. */
  codes: CodesFile;
}

/** Reads catalogue and text of a built folder. Throws with the next step when there is none. */
export async function readBuiltSearch(dist: string): Promise<BuiltSearch> {
  const read = async (file: string) =>
    JSON.parse(
      await readFile(join(dist, file), 'utf8').catch(() => {
        throw new Error(`${join(dist, file)} is not there. Build the site first: npm run build`);
      }),
    );
  const loaded = withOutline(unpackCatalogue(await read('catalogue.json')), await read('outline.json'));
  const catalogue = indexCatalogue(loaded);
  const text = indexText(catalogue, (await read('text.json')) as SiteText);
  const words = wordSearch(catalogue, loaded.build, (await read('words.json')) as WordFile);
  const { products, vocabulary = {} } = loaded;
  const field = await read('field.json');
  const codes = await read('codes.json');
  return { products, vocabulary, field, catalogue, text, judge: judgeOf(catalogue, field), words, codes };
}
