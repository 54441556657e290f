/** A small catalogue of the entries that may answer a text, in the order of their numbers: the search reads it like a whole one. */
import type { EntryText } from '../index/catalogue.ts';
import { type CatalogueIndex, indexEntries } from '../index/index-site.ts';
import { type TextIndex, textIndexOf } from '../index/text-index.ts';
import { type FoundCodes, withCards, withFound } from '../lookups/find-codes.ts';
import { vocabularyFrom } from '../tables/prepared-vocabulary.ts';
import type { SiteFacts } from '../tables/table.ts';
import type { EntryRecord } from './entry-record.ts';

export interface Gathered {
  index: CatalogueIndex;
  /** Own texts of those whose text was loaded. */
  text: TextIndex;
  /** Position of each entry by its number. */
  positions: ReadonlyMap<number, number>;
}

/** `codes` are those of the text: one that some entry claims is known, whether that is among these or not. */
export const gatheredIndex = (
  facts: SiteFacts,
  records: ReadonlyMap<number, EntryRecord>,
  bodies: ReadonlyMap<number, EntryText>,
  codes: FoundCodes,
): Gathered => withTexts(gatheredEntries(facts, records, codes), bodies);

/** The same without own texts. */
export function gatheredEntries(
  facts: SiteFacts,
  records: ReadonlyMap<number, EntryRecord>,
  codes: FoundCodes,
): Omit<Gathered, 'text'> {
  const numbers = [...records.keys()].sort((a, b) => a - b);
  const all = numbers.map((number) => records.get(number) as EntryRecord);
  const index = indexEntries(
    all.map(({ entry }) => entry),
    vocabularyFrom(facts),
  );
  index.claims = withFound(index.claims, codes);
  index.cards = withCards(index.cards, codes, index.vocabulary);
  return { index, positions: new Map(numbers.map((number, position) => [number, position])) };
}

/** With own texts of some of the entries. */
export function withTexts(of: Omit<Gathered, 'text'>, bodies: ReadonlyMap<number, EntryText>): Gathered {
  const having = [...of.positions].flatMap(([number, position]) => {
    const text = bodies.get(number);
    return text ? [{ text, position }] : [];
  });
  const texts = having.map(({ text }) => text);
  return {
    ...of,
    text: textIndexOf(
      texts,
      having.map(({ position }) => position),
    ),
  };
}
