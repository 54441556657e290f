import { entryPath, type FoundKind } from '../addresses.ts';
import { lookUpOf } from '../search/gate/look-up.ts';
import type { CatalogueEntry } from '../search/index/catalogue.ts';
import type { Answer, Result } from '../search/search.ts';
import { codesToTell, isCardOf } from '../search/text/card-codes.ts';
import { answerOf } from './answer-of.ts';
import type { BuiltSearch } from './built-search.ts';

/** Goes up when a field is taken away or means something else; fields may be added without it. */
export const VERSION = 2;

/** An entry of a {@link FoundLine}. */
export interface FoundEntry {
  id: string;
  /** Address with the base path. */
  url: string;
  confidence: Result['confidence'];
}

/** One line of `find --json`: a stable public interface, its keys in this order. */
export interface FoundLine<Entry = FoundEntry> {
  version: typeof VERSION;
  query: string;
  /** Id of the entry that the text clearly is about; null where none, or more than one, is. */
  best: string | null;
  /** Best first; empty where nothing was found. */
  results: Entry[];
  /** Entries that do not fit and may help, at most three; only where nothing was found. */
  suggestions: Entry[];
  /** Codes of the text that no entry claims and of which something is known. */
  cards: {
    code: string;
    /** The code's page on this site; where it has none, the vendor's look-up. */
    url: string;
  }[];
  /** What the words of a question were read as, where that is not what stands there. */
  readAs: string[];
  /** What of the text was read as a code that looks like it, and as which; more than one where it looks like each. */
  readCodes: { typed: string; codes: string[] }[];
}

/** The answer to one query, each entry of it as `tell` gives it. `answer` is what the built site answers to it. */
export function foundWith<Entry>(
  built: BuiltSearch,
  query: string,
  tell: (entry: CatalogueEntry, result: Result) => Entry,
  answer: Answer = answerOf(built, query),
): FoundLine<Entry> {
  const { results, suggestions, question, readCodes = [] } = answer;
  const told = (result: Result) => tell(entryOf(built, result.id), result);
  return {
    version: VERSION,
    query,
    best: results.find(({ confidence }) => confidence === 'best')?.id ?? null,
    results: results.map(told),
    suggestions: suggestions.map(told),
    cards: codesToTell(answer).flatMap((code) => cardOf(built, query, code)),
    readAs: question?.readAs ?? [],
    readCodes: readCodes.map(({ typed, codes }) => ({ typed, codes })),
  };
}

/** An entry of an answer. Of a large site, what a text is read as gathers its own entries. */
export const findEntry = ({ catalogue, misread, statement }: BuiltSearch, id: string): CatalogueEntry | undefined =>
  [catalogue, misread?.read.catalogue, statement?.read.catalogue]
    .flatMap((of) => of?.entries ?? [])
    .find((one) => one.id === id);

/** The same. Throws where an answer names an entry that is not there. */
export function entryOf(built: BuiltSearch, id: string): CatalogueEntry {
  const entry = findEntry(built, id);
  if (!entry) throw new Error(`The catalogue has no entry ${id}.`);
  return entry;
}

/** Address of an entry below `base`, which begins and ends with a slash or is a whole address that does. */
export const urlBelow = (base: string, { kind, id }: { kind: FoundKind; id: string }): string =>
  base + entryPath(kind, id);

/** What is known of a code: as its card writes it, else as the query does. */
function cardOf({ codes: { cards, lookUps } }: BuiltSearch, query: string, code: string): FoundLine['cards'] {
  const card = cards.find((one) => isCardOf(one, [code]));
  if (card) return [{ code: card.code, url: card.page }];
  const lookUp = lookUpOf(code, lookUps);
  const at = query.toLowerCase().indexOf(code);
  return lookUp ? [{ code: at < 0 ? code : query.slice(at, at + code.length), url: lookUp.address }] : [];
}
