/** The search of a small site, all of which is at hand. */
import type { Catalogue, CodesFile, PackedOutline, SiteText } from '../search/index/catalogue.ts';
import { type CatalogueIndex, indexCatalogue } from '../search/index/index-site.ts';
import { indexText } from '../search/index/index-text.ts';
import { withOutline } from '../search/index/pack-outline.ts';
import type { Judge } from '../search/judge/judged.ts';
import { mayMendWords } from '../search/may-mend-words.ts';
import type { WordPart } from '../search/search.ts';
import { misreadOf, readStatements } from '../search/whole-misread.ts';
import { answerOf } from './answer-of.ts';
import type { BuiltSearch } from './built-search.ts';
import { withStatement } from './with-statement.ts';

/** What a catalogue is searched with; what is absent was not given, and is not read. */
export interface WholeParts {
  outline?: PackedOutline | undefined;
  text?: SiteText | undefined;
  field?: BuiltSearch['field'] | undefined;
  codes?: CodesFile | undefined;
  /** Makes what reads questions in words. */
  words?: ((index: CatalogueIndex, build: string | undefined) => WordPart) | undefined;
  judgeOf(index: CatalogueIndex): Judge;
}

/** Prepares the search of a catalogue. Throws where its parts are of several builds. */
export function wholeSearch(catalogue: Catalogue, parts: WholeParts): BuiltSearch {
  const { outline, field = {}, codes = { lookUps: [], cards: [] } } = parts;
  const { products, vocabulary = {}, build, ...rest } = outline ? withOutline(catalogue, outline) : catalogue;
  const index = indexCatalogue({ products, vocabulary, ...rest });
  const none: SiteText = { headings: [], texts: '', sections: '', related: [] };
  if (parts.text && parts.text.build !== build) throw new Error('The catalogue and its text are of two builds.');
  const text = indexText(index, parts.text ?? none);
  const words = parts.words?.(index, build) ?? (() => false);
  const built: BuiltSearch = {
    ...{ products, vocabulary, field, catalogue: index, text, judge: parts.judgeOf(index), words, codes },
    async over(query) {
      const text = misreadOf(index, query, mayMendWords(query, answerOf(built, query)));
      const read = text ? { ...built, misread: { text, read: built, rest: built } } : built;
      return withStatement(read, query, readStatements(index, query), () => Promise.resolve(built));
    },
  };
  return built;
}
