import type { CodesFile, PackedOutline, SiteText } from '../search/index/catalogue.ts';
import type { WordFile } from '../search/words/word-file.ts';
import type { BuiltSearch } from './built-search.ts';
import { catalogueOf } from './catalogue-of.ts';
import { findJudge } from './find-reader.ts';
import { finderOf, urlsBelow } from './finder-of.ts';
import type { CatalogueFile, Finder, FinderOptions, PlainEntry } from './types.ts';
import { wholeSearch } from './whole-search.ts';

/**
 * Prepares a catalogue to be searched: a plain list, or `catalogue.json` of a small site with what else of its files is given. Make
 * it once, ask it often. Throws a TypeError that names the entry where something is no entry; the finder rejects where files are of
 * several builds.
 */
export function createFinder(catalogue: CatalogueFile | readonly PlainEntry[], options: FinderOptions = {}): Finder {
  const loaded = catalogueOf(catalogue, options.vocabulary);
  const { base, outline, text, words, field, cards } = options;
  if (text && !outline) throw new TypeError('text.json is read with outline.json only.');
  const own = Array.isArray(catalogue) ? (catalogue as readonly PlainEntry[]) : [];
  const urls = new Map(own.flatMap(({ id, url }) => (url ? [[id, url] as const] : [])));
  const make = async () => {
    const by = outline ? await import('./site-texts.ts') : undefined;
    const questions = words ? await import('./questions.ts') : undefined;
    return wholeSearch(loaded, {
      texts: by && { by, outline: outline as PackedOutline, text: text as SiteText },
      ...{ field: field as BuiltSearch['field'], codes: cards as CodesFile, judgeOf: findJudge },
      words: questions && ((index, build) => questions.wordSearch(index, build, words as WordFile)),
    });
  };
  let made: Promise<BuiltSearch> | undefined;
  return finderOf(async (query) => (await (made ??= make())).over(query), urlsBelow(base, urls));
}
