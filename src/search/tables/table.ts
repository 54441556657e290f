/**
 * A sorted string table (as in Bigtable and LevelDB: keys in order, cut into shards, a sparse index of their borders, a filter), of
 * which each shard is a static file of its own. The index of a large site consists of some: suffixes, grams, terms, codes.
 */
import type { CatalogueEntry, EntryText } from '../index/catalogue.ts';
import type { VocabularyData } from '../text/vocabulary.ts';
import type { WordSource } from '../words/index-words.ts';

/** A key with its values, both in order; values are short strings, which the room that makes them reads. */
export interface Row {
  /** Of a table that keeps only what tells keys apart: the beginning that it knows. */
  key: string;
  values: readonly string[];
  /** Whether the key goes on behind what is known of it. */
  isCut: boolean;
}

/** What a range of a table has. */
export interface Range {
  /**
   * Rows whose keys begin with the prefix, in order. Of a cut key that is shorter than the prefix, nobody knows: it is here too
   * (`prefix.startsWith(key)`), and the text behind it decides.
   */
  rows: readonly Row[];
  /** So many shards hold the range; more than `most` were not read, and `rows` is empty. */
  shards: number;
  /** Whether a shard could not be read, so that rows are missing. */
  isLost: boolean;
}

export interface Table {
  /**
   * All rows that begin with a prefix; an empty range where its shards are more than `most`. `isWhole`: of a table that keeps keys whole and
   * that the root names, the row whose key it is, perhaps with others.
   */
  range(prefix: string, most?: number, isWhole?: boolean): Promise<Range>;
}

/** Records by number: entries, and their texts. Their addresses follow from the number, so that no border is asked for before. */
export interface Records {
  /** Those that could be read. */
  get(numbers: readonly number[]): Promise<ReadonlyMap<number, string>>;
}

/** How the files of an index are read: the worker's network, a folder in Node, a map in a test. */
export interface TableSource {
  /**
   * The text of a file below `index/` whose digest is this, which may itself be on its way: both are asked for at the same time. Throws where
   * it does not come, or is another one. Only the root has no digest. See `checkedSource`.
   */
  read(path: string, digest?: string | Promise<string>): Promise<string>;
}

/** The index of a large site. `tables` and `records` are named by the rooms that fill them. */
export interface TableIndex {
  table(name: TableName): Table;
  records(name: RecordsName): Records;
  /**
   * Reads a filter, once; to be waited for before `mayHave`. Throws where a part does not come; to call it again asks again. `fields` is the
   * smaller one: what titles, codes, messages, summaries and headings say. `texts`, which is meant where none is named, has all words of the site.
   */
  filter(of?: FilterName): Promise<void>;
  /** Reads what says where own texts stand, which the root leaves out; does nothing where it does not come. */
  late(): Promise<void>;
  /**
   * Reads what only whole errors need, which the root leaves out: to be waited for before they are looked up or judged. Throws where it does not
   * come; to call it again asks again.
   */
  pastes(): Promise<void>;
  /** Whether it has been read. */
  hasFilter(of: FilterName): boolean;
  /**
   * Whether a word, or a stretch of four letters or digits, can stand in the index: it may wrongly say yes, never no. Words as `normalise`
   * has them, or without accents; see `askedPieces`. Throws before the filter is there.
   */
  mayHave(piece: string, of?: FilterName): boolean;
  /** What the whole site says once: see {@link SiteFacts}. */
  facts: SiteFacts;
}

/**
 * `fields`: suffixes of codes, messages and titles, at each letter or digit. `texts`: suffixes of own texts, at each word. `infixes`: entries by
 * endings of words of own texts. `joints`: entries by where such words end, and what follows. `heads`, `textHeads`: what frequent fragments find in them. `counts`: how many entries
 * have a frequent fragment. `grams`: messages by the letters at the beginning of each of
 * their words. `codes`: entries, and cards, by code. `terms`: words of questions with their postings. `lexicon`: words that concepts are
 * called by. `places`: addresses, for the page that says that there is none.
 */
export const TABLE_NAMES = [
  'fields',
  'texts',
  'infixes',
  'joints',
  'heads',
  'textHeads',
  'counts',
  'grams',
  'codes',
  'terms',
  'lexicon',
  'places',
] as const;
export type TableName = (typeof TABLE_NAMES)[number];
/**
 * `entries`: all that the catalogue says of one, with its narrow data; `outlines`: what its outline does; `bodies`: its own text with its
 * sections.
 */
export type RecordsName = 'entries' | 'outlines' | 'bodies';

/** What is no table: small at every size. */
export interface SiteFacts {
  build: string;
  /** The site's language, as questions are read in it. */
  language?: string | undefined;
  /** How many entries there are. Their numbers are their places among all ids in order, so that a change of one moves none. */
  entries: number;
  /** How many of them are cards of codes: they have the last numbers. */
  cards?: number | undefined;
  vocabulary?: VocabularyData | undefined;
  /** Names of products by key, in the site's order. */
  products: Record<string, string>;
}

/** One entry with all that rows are made of. */
export interface IndexedEntry {
  number: number;
  /** With its outline: sources, headings, commands, `relatedFrom`. */
  entry: CatalogueEntry;
  text: EntryText;
  /** What questions in words are answered from. */
  words: WordSource;
}

export type FilterName = 'fields' | 'texts';

/** How the rows of a table are made and kept. */
export interface TableMaker {
  name: TableName;
  /** Bytes of a shard before compression, about, on a site of so many entries: small on small sites, so that a change of an entry changes little. */
  shardBytes(entries: number): number;
  /**
   * Of a table of which only whole keys are asked for: how many files it has, a power of two, and how many bytes of values are kept of
   * what is about one thing. Keys begin as `bucketOf` says.
   */
  buckets?(entries: number): { count: number; mostBytes: number };
  /** Whether keys are kept only as far as they tell rows apart; they end at `MAX_KEY` characters in any case. */
  isDistinguishing: boolean;
  /** Characters that are kept of such a key behind the first one that tells it apart. */
  further?: number;
  /**
   * Rows of one entry, in any order; equal ones count once. Keys and values hold no character below a space. What is `heard` behind a value is
   * no part of the table: it is for what is made of it.
   */
  rows(one: IndexedEntry, facts: SiteFacts): Iterable<readonly [key: string, value: string, heard?: string]>;
  /** A value without what is heard behind it. */
  kept?(value: string): string;
  /** Rows that come from no entry, but from what the site says once. The filters know the words of their keys. */
  siteRows?(facts: SiteFacts): Iterable<readonly [key: string, value: string]>;
  /** Words that both filters are to know besides those of the entry's texts, as they will be asked for. */
  pieces?(one: IndexedEntry, facts: SiteFacts): Iterable<string>;
  /** The same of what comes from no entry. */
  sitePieces?(facts: SiteFacts): Iterable<string>;
}

/** A table that is made of another one's rows while they are written. */
export interface Derived {
  name: TableName;
  from: TableName;
  shardBytes(entries: number): number;
  isDistinguishing: boolean;
  /** Whether it hears nothing of shards, so that its rows can be made beside the other table. */
  isApart?: boolean;
  /** `give` takes rows of the new table, in any order: they are many, and nobody need keep them. */
  start(
    facts: SiteFacts,
    give: (key: string, values: readonly string[]) => void,
  ): {
    /** Hears of each row in order, when it has been written. */
    row(row: WrittenRow): void;
    /** No more rows come. */
    end(): void;
  };
}

/** What is known of a row when it has been written. */
export interface WrittenRow {
  /** Up to `MAX_KEY` characters, also in a table that keeps less. */
  key: string;
  /** Whether it has more. */
  goesOn: boolean;
  values: readonly string[];
  /**
   * Numbers of the first and the last shard in which it stands; of rows with very many values they differ. A reader may have to look into one
   * shard more than those in which the rows of a range stand.
   */
  shards: [first: number, last: number];
}

/** How a record of an entry is made and kept. */
export interface RecordMaker {
  name: RecordsName;
  /** So many stand in a file, on a site of so many entries. */
  each(entries: number): number;
  /** Holds no line break. */
  record(one: IndexedEntry, facts: SiteFacts): string;
}
