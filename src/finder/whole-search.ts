/** The search of a small site, all of which is at hand. */
import type { Catalogue, CodesFile, PackedOutline, SiteText } from '../search/index/catalogue.ts';
import { type CatalogueIndex, indexCatalogue } from '../search/index/index-site.ts';
import { textIndexOf } from '../search/index/text-index.ts';
import type { Judge } from '../search/judge/judged.ts';
import { mayMendWords } from '../search/may-mend-words.ts';
import type { WordPart } from '../search/search.ts';
import { mended, misreadOf } from '../search/whole-misread.ts';
import { answerOf } from './answer-of.ts';
import type { BuiltSearch } from './built-search.ts';
import { withStatement } from './with-statement.ts';

type Reading = typeof import('./site-texts.ts');

/** What a catalogue is searched with; what is absent was not given, and is not read. */
export interface WholeParts {
  /** Headings, texts, and what reads them. */
  texts?: { outline: PackedOutline; text?: SiteText | undefined; by: Reading } | undefined;
  field?: BuiltSearch['field'] | undefined;
  codes?: CodesFile | undefined;
  /** Makes what reads questions in words. */
  words?: ((index: CatalogueIndex, build: string | undefined) => WordPart) | undefined;
  judgeOf(index: CatalogueIndex): Judge;
}

/** Prepares the search of a catalogue. Throws where its parts are of several builds. */
export function wholeSearch(
  given: Catalogue,
  { texts, field = {}, codes = { lookUps: [], cards: [] }, words, judgeOf }: WholeParts,
): BuiltSearch {
  const catalogue = texts ? texts.by.withOutline(given, texts.outline) : given;
  const { products, vocabulary = {}, build } = catalogue;
  const index = indexCatalogue(catalogue);
  if (texts?.text && texts.text.build !== build) throw new Error('The catalogue and its text are of two builds.');
  const built: BuiltSearch = {
    ...{ products, vocabulary, field, catalogue: index, codes },
    text: texts?.text ? texts.by.indexText(index, texts.text) : textIndexOf([], []),
    words: words?.(index, build) ?? (() => false),
    judge: judgeOf(index),
    async over(query) {
      const text = misreadOf(index, query, mayMendWords(query, answerOf(built, query)));
      const read = text ? { ...built, misread: { text, read: built, rest: built } } : built;
      return withStatement(
        read,
        query,
        (typed) => mended(index, typed),
        async () => built,
      );
    },
  };
  return built;
}
