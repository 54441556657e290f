/** The index of a large site, from what its build has made so far. */
import type { Content } from '../checks/content-files.ts';
import { vocabularyDataOf } from '../checks/vocabulary-of.ts';
import { questionOf } from '../checks/words-of.ts';
import { questionFrom, wordSourceOf } from '../schemas/words-from.ts';
import { indexMakers } from '../search/gathered/index-makers.ts';
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
  facts: SiteFacts;
}

export function indexParts(content: Content, { catalogue, texts, codes, narrow }: BuiltFiles): IndexParts {
  const sources = new Map(
    content.entries.flatMap(({ id, data, body }) => (data ? [[id, wordSourceOf({ ...data, body })] as const] : [])),
  );
  const byId = new Map(texts.map((text) => [text.id, text]));
  const entries = catalogue.entries.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const indexed = entries.map((entry, number): IndexedEntry => {
    const [text, words] = [byId.get(entry.id), sources.get(entry.id)];
    if (!text || !words) throw new Error(`${entry.id} has no text, or stands in no file of the content.`);
    return { number, entry, text, words };
  });
  const vocabulary = vocabularyDataOf(content);
  const question = questionFrom(questionOf(content, catalogue.products));
  const facts: SiteFacts = {
    build: catalogue.build ?? '',
    language: question.language,
    entries: entries.length,
    vocabulary,
    products: catalogue.products,
  };
  const makers = indexMakers({
    rarity: new Map(Object.entries(vocabulary.rarity ?? {})),
    answers: narrow.entries,
    cards: codes.cards,
    question,
  });
  return { entries: indexed, makers, facts };
}

/** Files of the index by their addresses below `index/`, in memory. */
export function indexOfSite(content: Content, built: BuiltFiles): ReadonlyMap<string, string> {
  const { entries, makers, facts } = indexParts(content, built);
  return buildIndex(entries, makers, facts);
}
