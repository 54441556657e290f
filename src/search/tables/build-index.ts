import { normalise } from '../text/normalise.ts';
import { behindBucket, bucketWriter } from './bucket-table.ts';
import { digestOf } from './digest.ts';
import { type Contents, packRoot, packTable, ROOT } from './manifest.ts';
import { recordsWriter } from './number-records.ts';
import { ownText } from './own-text.ts';
import { addSeams, addWords, addWordsOf, piecesOf } from './pieces.ts';
import type {
  Derived,
  FilterName,
  IndexedEntry,
  RecordMaker,
  RecordsName,
  SiteFacts,
  TableMaker,
  TableName,
} from './table.ts';
import { wordFilter } from './word-filter.ts';
import { byKey, keyOf, shardPath, type TableWriter, tableWriter } from './write-table.ts';

/** What an index is made with. */
export interface IndexMakers {
  tables: readonly TableMaker[];
  records: readonly RecordMaker[];
  derived?: readonly Derived[];
}

const FILTER_NAMES: readonly FilterName[] = ['fields', 'texts'];

export type WriteFile = (path: string, text: string) => void;

/** Where rows wait that come in any order, until they are told in the order of their keys, equal keys one behind another. */
export interface WaitingRows {
  add(key: string, goesOn: boolean, values: readonly string[]): void;
  /** Once. */
  tell(hear: TableWriter['add']): void;
}

export function rowsInMemory(): WaitingRows {
  const rows: [key: string, goesOn: boolean, values: readonly string[]][] = [];
  return {
    add: (...row) => void rows.push(row),
    tell(hear) {
      rows.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
      for (const [key, goesOn, values] of rows) for (const value of values) hear(key, goesOn, value);
    },
  };
}

/** Tells rows in the order of their keys, equal keys one behind another. */
type FillTable = (add: TableWriter['add']) => void;

/** What is made of the rows of a table beside it. */
export const derivedApart = ({ derived = [] }: IndexMakers, of: TableName): Derived[] =>
  derived.filter(({ from, isApart }) => from === of && isApart);

/** An index in memory, by the addresses of its files below `index/`: for tests, and for some thousand entries. */
export function buildIndex(
  entries: Iterable<IndexedEntry>,
  makers: IndexMakers,
  facts: SiteFacts,
): Map<string, string> {
  const files = new Map<string, string>();
  const all = [...entries];
  const words = { fields: new Set<string>(), texts: new Set<string>() };
  addSiteWords(makers, facts, words.fields);
  for (const one of all) addEntryWords(one, makers, facts, words);
  const to = indexWriter(makers, facts, (path, text) => {
    files.set(path, text);
  });
  for (const maker of makers.records) {
    const writer = to.records(maker);
    for (const one of all) writer.add(one.number, maker.record(one, facts));
    to.endRecords(maker.name, writer);
  }
  for (const maker of makers.tables) {
    const rows = rowsInMemory();
    const add = ([text, value, heard = '']: readonly [string, string, string?]) =>
      rows.add(...keyOf(text), [value + heard]);
    for (const row of maker.siteRows?.(facts) ?? []) add(row);
    for (const one of all) for (const row of maker.rows(one, facts)) add(row);
    const told: Parameters<TableWriter['add']>[] = [];
    rows.tell((...row) => void told.push(row));
    const fill: FillTable = (add) => {
      for (const row of told) add(...row);
    };
    to.table(maker.name, fill);
    for (const { name } of derivedApart(makers, maker.name)) to.derived(name, fill);
  }
  to.filters(words);
  writeRoot(makers, facts, [to.written()], (path, text) => void files.set(path, text));
  return files;
}

/** What the filters are to know. */
export type FilterWords = Record<FilterName, Set<string>>;

/** Of a site whose catalogue finds fragments, nobody asks for pieces of words, or where two stand. */
const hasFragments = (tables: IndexMakers['tables']): boolean => tables.some(({ name }) => name === 'fields');

/** Adds the words of an entry's texts, and what the makers add. */
export function addEntryWords(one: IndexedEntry, { tables }: IndexMakers, facts: SiteFacts, words: FilterWords): void {
  const { entry, words: source } = one;
  const { title, codes, messages, sources, headings, commands } = entry;
  const { fields } = words;
  const isAsked = hasFragments(tables);
  for (const each of [title, ...codes, ...messages]) {
    const normalised = normalise(each);
    addWordsOf(normalised, fields);
    if (isAsked) addSeams(normalised, fields);
  }
  for (const each of [source.title, source.summary, ...source.asked, ...source.headings]) addWords(each, fields);
  for (const each of [...source.messages, ...source.codes]) addWords(each, fields);
  for (const maker of tables)
    for (const piece of maker.pieces?.(one, facts) ?? []) {
      addWords(piece, fields);
      fields.add(piece);
    }
  for (const each of [...sources, ...headings.map(([, heading]) => heading), ...commands]) addWords(each, words.texts);
  addWordsOf(ownText(one), words.texts);
}

/** Adds the words of what the site says once. */
export function addSiteWords({ tables }: IndexMakers, facts: SiteFacts, words: Set<string>): void {
  for (const name of Object.values(facts.products)) addWords(name, words);
  for (const maker of tables) {
    for (const [key] of maker.siteRows?.(facts) ?? []) {
      const text = maker.buckets ? behindBucket(key) : key;
      // The number of a concept is no word.
      if (!text.startsWith('#')) addWords(text, words);
    }
    for (const piece of maker.sitePieces?.(facts) ?? []) words.add(piece);
  }
}

/** What the root says of files that were written, of one part of an index or of all. */
export type Written = Contents & { filters?: Record<FilterName, string> };

/** Writes the root of an index, of which parts may have been written by several. */
export function writeRoot(makers: IndexMakers, facts: SiteFacts, parts: readonly Written[], write: WriteFile): void {
  const made: Contents = { tables: {}, records: {} };
  const filters = { fields: '', texts: '' };
  const tables: Written['tables'] = Object.assign({}, ...parts.map((part) => part.tables));
  const add = ({ name }: TableMaker | Derived) => {
    const table = tables[name];
    if (table) made.tables[name] = table;
    for (const one of makers.derived ?? []) if (one.from === name) add(one);
  };
  for (const maker of makers.tables) add(maker);
  for (const { name } of makers.records)
    for (const { records } of parts) if (records[name]) made.records[name] = records[name];
  for (const part of parts) Object.assign(filters, part.filters);
  write(ROOT, packRoot(made, facts, filters, write));
}

/** Writes the files of an index from sorted rows; tables in any order. `waiting` keeps the rows of those that are made of others. */
export function indexWriter(makers: IndexMakers, facts: SiteFacts, write: WriteFile, waiting = rowsInMemory) {
  const made: Written = { tables: {}, records: {} };
  const shardBytes = (maker: TableMaker | Derived) => 2 ** Math.round(Math.log2(maker.shardBytes(facts.entries)));
  const hearingOf = (one: Derived) => {
    const given = waiting();
    return { one, given, rows: one.start(facts, (text, values) => given.add(...keyOf(text), values)) };
  };
  const writeMade = ({ one, given, rows }: ReturnType<typeof hearingOf>) => {
    rows.end();
    add(one, (into) => given.tell(into));
  };
  const add = (maker: TableMaker | Derived, fill: FillTable) => {
    const hearing = (makers.derived ?? [])
      .filter(({ from, isApart }) => from === maker.name && !isApart)
      .map(hearingOf);
    const { name, isDistinguishing } = maker;
    const { kept, further } = 'rows' in maker ? maker : { kept: undefined, further: undefined };
    const writer = tableWriter(
      { name, isDistinguishing, shardBytes: shardBytes(maker), kept, further },
      write,
      (row) => {
        for (const { rows } of hearing) rows.row(row);
      },
    );
    fill(writer.add);
    made.tables[name] = packTable(name, writer.end(), write);
    for (const one of hearing) writeMade(one);
  };
  return {
    table(name: TableName, fill: FillTable) {
      const maker = makers.tables.find((one) => one.name === name);
      if (!maker?.buckets) return maker && add(maker, fill);
      const writer = bucketWriter(name, maker.buckets(facts.entries), write);
      fill(writer.add);
      made.tables[name] = { buckets: writer.end() };
    },
    /** A table that is made of the rows of another, told once more. */
    derived(name: TableName, fill: FillTable) {
      const one = makers.derived?.find((each) => each.name === name);
      if (!one) return;
      const hearing = hearingOf(one);
      const rows = byKey((row) => hearing.rows.row({ ...row, shards: [0, 0] }));
      fill(rows.add);
      rows.end();
      writeMade(hearing);
    },
    records: ({ name, each }: RecordMaker) => recordsWriter(name, each(facts.entries), write),
    endRecords(name: RecordsName, writer: ReturnType<typeof recordsWriter>) {
      made.records[name] = writer.end();
    },
    /** Writes the filters, with all words that they are to know. */
    filters(words: FilterWords) {
      const isAsked = hasFragments(makers.tables);
      const fields = isAsked ? piecesOf(words.fields) : new Set(words.fields);
      const texts = isAsked ? piecesOf(words.texts) : new Set(words.texts);
      for (const piece of fields) texts.delete(piece);
      const pieces: FilterWords = { fields, texts };
      const filters = { fields: '', texts: '' };
      for (const name of FILTER_NAMES)
        filters[name] = wordFilter(pieces[name])
          .map((part) => {
            const digest = digestOf(part);
            write(shardPath('filter', digest), part);
            return digest;
          })
          .join(' ');
      made.filters = filters;
    },
    /** What has been written. */
    written: (): Written => made,
  };
}
