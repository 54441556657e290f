import type { Catalogue, CodesFile, PackedOutline, SiteText } from '../search/index/catalogue.ts';
import type { PackedCatalogue } from '../search/index/pack-catalogue.ts';
import type { WordFile } from '../search/words/word-file.ts';
import type { BuiltSearch } from './built-search.ts';
import { checkedFields } from './checked-fields.ts';
import { findJudge } from './find-reader.ts';
import { finderOf, urlsBelow } from './finder-of.ts';
import { packedCatalogue } from './packed-catalogue.ts';
import { plainList } from './plain-list.ts';
import type { CatalogueFile, Finder, FinderOptions, PlainEntry } from './types.ts';
import { wholeSearch } from './whole-search.ts';

const FILE = 'an object';

/**
 * Prepares a catalogue to be searched: a plain list, or `catalogue.json` of a small site with what else of its files is given. Make
 * it once, ask it often. Throws a TypeError that names the entry or the field where something is wrong or misspelt; the finder rejects
 * where files are of several builds, or of another form.
 */
export function createFinder(catalogue: CatalogueFile | readonly PlainEntry[], options: FinderOptions = {}): Finder {
  checkedFields(
    'The options object',
    options,
    {},
    { base: 'a text', vocabulary: FILE, outline: FILE, text: FILE, words: FILE, cards: FILE, field: FILE },
  );
  const { base, outline, text, words, field, cards } = options;
  const list: readonly PlainEntry[] = Array.isArray(catalogue) ? catalogue : [];
  const plain = Array.isArray(catalogue) ? plainList(list, options.vocabulary) : undefined;
  const packed = plain ? undefined : packedCatalogue(catalogue);
  if (text && !outline) throw new TypeError('text.json is read with outline.json only.');
  const urls = new Map(list.flatMap(({ id, url }) => (url ? [[id, url] as const] : [])));
  const make = async () => {
    const by = outline || packed ? await import('./site-texts.ts') : undefined;
    const questions = words ? await import('./questions.ts') : undefined;
    return wholeSearch((plain ?? by?.unpackCatalogue(packed as PackedCatalogue)) as Catalogue, {
      texts: outline && by ? { by, outline: outline as PackedOutline, text: text as SiteText } : undefined,
      ...{ field: field as BuiltSearch['field'], codes: cards as CodesFile, judgeOf: findJudge },
      words: questions && ((index, build) => questions.wordSearch(index, build, words as WordFile)),
    });
  };
  let made: Promise<BuiltSearch> | undefined;
  return finderOf(async (query) => (await (made ??= make())).over(query), urlsBelow(base, urls));
}
