import type { CodesFile, PackedOutline, SiteText } from '../search/index/catalogue.ts';
import type { WordPart } from '../search/search.ts';
import type { WordFile } from '../search/words/word-file.ts';
import type { BuiltSearch } from './built-search.ts';
import { catalogueOf } from './catalogue-of.ts';
import { findJudge } from './find-reader.ts';
import { finderOf, urlsBelow } from './finder-of.ts';
import type { CatalogueFile, Finder, FinderOptions, PlainEntry } from './types.ts';
import { wholeSearch } from './whole-search.ts';

/**
 * Prepares a catalogue to be searched: a plain list, or `catalogue.json` of a small site with what else of its files is given. Make
 * it once, ask it often. Throws a TypeError that names the entry where something is no entry, and an Error where files are of
 * several builds.
 */
export function createFinder(catalogue: CatalogueFile | readonly PlainEntry[], options: FinderOptions = {}): Finder {
  const loaded = catalogueOf(catalogue, options.vocabulary);
  const { base, outline, text, words, field, cards } = options;
  if (text && !outline && !(text as SiteText).outline) throw new Error('text.json is read with outline.json only.');
  const own = Array.isArray(catalogue) ? (catalogue as readonly PlainEntry[]) : [];
  const urls = new Map(own.flatMap(({ id, url }) => (url ? [[id, url] as const] : [])));
  let part: WordPart | undefined;
  const built = wholeSearch(loaded, {
    ...{ outline: outline as PackedOutline, text: text as SiteText },
    ...{ field: field as BuiltSearch['field'], codes: cards as CodesFile },
    words:
      () =>
      (...asked) =>
        part?.(...asked) ?? false,
    judgeOf: findJudge,
  });
  let reading: Promise<void> | undefined;
  const readWords = async () => {
    const { wordSearch } = await import('./questions.ts');
    part = wordSearch(built.catalogue, loaded.build, words as WordFile);
  };
  const over = async (query: string) => {
    if (words) await (reading ??= readWords());
    return built.over(query);
  };
  return finderOf({ ...built, over }, urlsBelow(base, urls));
}
