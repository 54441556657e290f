/** The search of a small site that was built, with all of its files. */
import type { CodesFile, PackedOutline, SiteText } from '../search/index/catalogue.ts';
import { type PackedCatalogue, unpackCatalogue } from '../search/index/pack-catalogue.ts';
import { judgeOf } from '../search/judge/judge.ts';
import type { PublicData } from '../search/redact/public-things.ts';
import { wordSearch } from '../search/words/reader-of.ts';
import type { WordFile } from '../search/words/word-file.ts';
import type { BuiltSearch } from './built-search.ts';
import * as siteTexts from './site-texts.ts';
import { wholeSearch } from './whole-search.ts';

type Files = [PackedCatalogue, PackedOutline, SiteText, WordFile, PublicData, CodesFile];

/** Reads it. `read` gives a file of the site by its name, parsed. Rejects where one does not come, or they are of several builds. */
export async function wholeSite(read: (file: string) => Promise<unknown>): Promise<BuiltSearch> {
  const all = ['catalogue', 'outline', 'text', 'words', 'field', 'cards'].map((file) => read(`${file}.json`));
  const [catalogue, outline, text, words, field, codes] = (await Promise.all(all)) as Files;
  return wholeSearch(unpackCatalogue(catalogue), {
    ...{ texts: { outline, text, by: siteTexts }, field, codes },
    words: (index, build) => wordSearch(index, build, words),
    judgeOf: (index) => judgeOf(index, field),
  });
}
