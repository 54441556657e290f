/** The index of a large site, from what its build has made so far. */
import { cardsOf } from '../checks/cards-of.ts';
import type { Content } from '../checks/content-files.ts';
import { vocabularyDataOf } from '../checks/vocabulary-of.ts';
import { questionOf } from '../checks/words-of.ts';
import { questionFrom, wordSourceOf } from '../schemas/words-from.ts';
import { type MakersData, wordMakers } from '../search/gathered/index-makers.ts';
import type { Catalogue, CodesFile, EntryText } from '../search/index/catalogue.ts';
import { orderOfNumbers } from '../search/index/order-of-numbers.ts';
import type { NarrowFile } from '../search/narrow/narrow.ts';
import { buildIndex } from '../search/tables/build-index.ts';
import type { IndexedEntry, SiteFacts } from '../search/tables/table.ts';

/** What the pages of a small site's search say, which a large one has in its tables. */
export interface BuiltFiles {
  /** With its outline. */
  catalogue: Catalogue;
  codes: CodesFile;
  narrow: NarrowFile;
}

/** What the index of a site is made of, beside the texts of its entries. */
export interface IndexParts {
  /** The entry of a text. */
  indexed(text: EntryText): IndexedEntry;
  data: MakersData;
  facts: SiteFacts;
}

export function indexParts(content: Content, { catalogue, codes, narrow }: BuiltFiles): IndexParts {
  const vocabulary = vocabularyDataOf(content);
  const question = questionFrom(questionOf(content));
  const facts: SiteFacts = {
    build: catalogue.build ?? '',
    language: question.language,
    entries: catalogue.entries.length,
    cards: cardsOf(content).length,
    vocabulary,
    products: catalogue.products,
  };
  const data: MakersData = {
    answers: narrow.entries,
    cards: codes.cards,
    question,
  };
  return { indexed: indexedBy(content, catalogue), data, facts };
}

/** What a small site has in tables: the words of questions. What else it says, its catalogue and its text have. */
export function wordIndexOfSite(content: Content, catalogue: Catalogue): ReadonlyMap<string, string> {
  const entries = catalogue.entries.map((entry) => ({ ...entry, sources: [], headings: [], commands: [] }));
  const texts = entries.map(({ id }): EntryText => ({ id, text: '', sections: [], related: {} }));
  const question = questionFrom(questionOf(content));
  const { build = '', products } = catalogue;
  const cards = cardsOf(content).length;
  const facts: SiteFacts = { build, language: question.language, entries: entries.length, cards, products };
  return buildIndex(inOrder(texts).map(indexedBy(content, { ...catalogue, entries })), wordMakers(question), facts);
}

const byId = (a: { id: string }, b: { id: string }) => orderOfNumbers(a.id, b.id);
/** Texts in the order of the numbers of their entries. */
export const inOrder = (texts: readonly EntryText[]) => texts.toSorted(byId);

/** Finds the entry of a text, with its number: its place among all ids in order. */
function indexedBy(content: Content, catalogue: Catalogue): IndexParts['indexed'] {
  const sources = new Map([
    ...content.entries.flatMap(({ id, data, body }) => (data ? [[id, wordSourceOf({ ...data, body })] as const] : [])),
    ...cardsOf(content).map(({ entry, words }) => [entry.id, words] as const),
  ]);
  const entries = new Map(catalogue.entries.toSorted(byId).map((entry, number) => [entry.id, { number, entry }]));
  return (text) => {
    const [numbered, words] = [entries.get(text.id), sources.get(text.id)];
    if (!numbered || !words) throw new Error(`${text.id} stands in no catalogue, or in no file of the content.`);
    return { ...numbered, text, words };
  };
}
