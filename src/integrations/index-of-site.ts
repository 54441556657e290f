/** The index of a large site, from what its build has made so far. */
import type { Content } from '../checks/content-files.ts';
import { vocabularyDataOf } from '../checks/vocabulary-of.ts';
import { questionOf } from '../checks/words-of.ts';
import { questionFrom, wordSourceOf } from '../schemas/words-from.ts';
import { indexMakers, type MakersData, wordMakers } from '../search/gathered/index-makers.ts';
import type { Catalogue, CodesFile, EntryText } from '../search/index/catalogue.ts';
import type { NarrowFile } from '../search/narrow/narrow.ts';
import { buildIndex, type IndexMakers } from '../search/tables/build-index.ts';
import type { IndexedEntry, SiteFacts } from '../search/tables/table.ts';

/** What the pages of a small site's search say, which a large one has in its tables. */
export interface BuiltFiles {
  /** With its outline. */
  catalogue: Catalogue;
  texts: readonly EntryText[];
  codes: CodesFile;
  narrow: NarrowFile;
}

/** What the index of a site is made of. */
export interface IndexParts {
  entries: IndexedEntry[];
  makers: IndexMakers;
  /** What the makers are made with. */
  data: MakersData;
  facts: SiteFacts;
}

export function indexParts(content: Content, { catalogue, texts, codes, narrow }: BuiltFiles): IndexParts {
  const indexed = indexedOf(content, catalogue, texts);
  const vocabulary = vocabularyDataOf(content);
  const question = questionFrom(questionOf(content, catalogue.products));
  const facts: SiteFacts = {
    build: catalogue.build ?? '',
    language: question.language,
    entries: indexed.length,
    vocabulary,
    products: catalogue.products,
  };
  const data: MakersData = {
    answers: narrow.entries,
    cards: codes.cards,
    question,
  };
  return { entries: indexed, makers: indexMakers(data), data, facts };
}

/** What a small site has in tables: the words of questions. What else it says, its catalogue and its text have. */
export function wordIndexOfSite(content: Content, catalogue: Catalogue): ReadonlyMap<string, string> {
  const entries = catalogue.entries.map((entry) => ({ ...entry, sources: [], headings: [], commands: [] }));
  const texts = entries.map(({ id }): EntryText => ({ id, text: '', sections: [], related: {} }));
  const question = questionFrom(questionOf(content, catalogue.products));
  const { build = '', products } = catalogue;
  const facts: SiteFacts = { build, language: question.language, entries: entries.length, products };
  return buildIndex(indexedOf(content, { ...catalogue, entries }, texts), wordMakers(question), facts);
}

/** Entries with their numbers: their places among all ids in order. */
function indexedOf(content: Content, catalogue: Catalogue, texts: readonly EntryText[]): IndexedEntry[] {
  const sources = new Map(
    content.entries.flatMap(({ id, data, body }) => (data ? [[id, wordSourceOf({ ...data, body })] as const] : [])),
  );
  const byId = new Map(texts.map((text) => [text.id, text]));
  const entries = catalogue.entries.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return entries.map((entry, number): IndexedEntry => {
    const [text, words] = [byId.get(entry.id), sources.get(entry.id)];
    if (!text || !words) throw new Error(`${entry.id} has no text, or stands in no file of the content.`);
    return { number, entry, text, words };
  });
}
