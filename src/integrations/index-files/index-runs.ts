/**
 * An index of any size in little memory: rows of some entries are sorted into runs on the disk, then runs are merged (an external
 * sort). How entries were divided into runs leaves no trace, so that parts of a site can be read on different machines.
 */
import { mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import {
  addEntryWords,
  addSiteWords,
  derivedApart,
  type FilterWords,
  type IndexMakers,
  indexWriter,
  type WriteFile,
  type Written,
  writeRoot,
} from '../../search/tables/build-index.ts';
import type {
  FilterName,
  IndexedEntry,
  RecordsName,
  SiteFacts,
  TableMaker,
  TableName,
} from '../../search/tables/table.ts';
import { keyOf } from '../../search/tables/write-table.ts';
import { mergeRuns } from './merge-runs.ts';
import { rowsOnDisk } from './rows-on-disk.ts';
import { type RunsWriter, runsWriter } from './runs-writer.ts';

/** The runs of words that the filters are to know. */
const WORDS: Record<FilterName, string> = { fields: 'words-of-fields', texts: 'words-of-texts' };

/** Takes entries, in any order. */
export interface IndexRuns {
  add(one: IndexedEntry): void;
  /** Writes what is still in memory. */
  close(): void;
}

/** Writes runs into a folder, which is made. */
export function indexRuns(folder: string, makers: IndexMakers, facts: SiteFacts): IndexRuns {
  mkdirSync(folder, { recursive: true });
  const open = new Map<string, RunsWriter>();
  const rowsFor = (name: string): RunsWriter => {
    let rows = open.get(name);
    if (!rows) open.set(name, (rows = runsWriter((at) => join(folder, `${name}.${at}.run`))));
    return rows;
  };
  const words: FilterWords = { fields: new Set(), texts: new Set() };
  const flushWords = () => {
    for (const [of, set] of Object.entries(words)) {
      for (const word of set) rowsFor(WORDS[of as FilterName]).add(word, false, '');
      set.clear();
    }
  };
  const addRows = (name: string, rows: ReturnType<TableMaker['rows']> = []) => {
    const into = rowsFor(name);
    for (const [text, value, heard] of rows) {
      const [key, goesOn] = keyOf(text);
      into.add(key, goesOn, value, heard);
    }
  };
  // In the runs of each part, as equal rows count once.
  for (const maker of makers.tables) addRows(maker.name, maker.siteRows?.(facts));
  addSiteWords(makers, facts, words.fields);
  return {
    add(one) {
      for (const maker of makers.tables) addRows(maker.name, maker.rows(one, facts));
      for (const maker of makers.records)
        rowsFor(maker.name).add(numberKey(one.number), false, maker.record(one, facts));
      addEntryWords(one, makers, facts, words);
      if (words.texts.size > MOST_WORDS) flushWords();
    },
    close() {
      flushWords();
      for (const rows of open.values()) rows.close();
      open.clear();
    },
  };
}

/** Words that are kept before they are written: a long one keeps the whole text of which it is a piece. */
const MOST_WORDS = 1 << 16;
/** Numbers in their order as texts. */
const numberKey = (number: number) => String(number).padStart(9, '0');

/** A part of an index that is merged by itself: a table with what is made of it, records, or the filters. */
export type IndexPart = TableName | RecordsName | typeof FILTERS;
const FILTERS = 'filters';

/** A table of which others are made takes so many times as long. */
const HEARD = 2;

/** The parts of an index, those with the most bytes of rows first. */
export function partsOf(folders: readonly string[], makers: IndexMakers): { part: IndexPart; bytes: number }[] {
  const runs = runsIn(folders);
  const bytesOf = (...of: string[]) =>
    runs.reduce((sum, { name, path }) => (of.includes(name) ? sum + statSync(path).size : sum), 0);
  const { tables, records, derived = [] } = makers;
  const isHeard = (of: string) => derived.some(({ from, isApart }) => from === of && !isApart);
  const parts: { part: IndexPart; bytes: number }[] = [
    { part: FILTERS, bytes: bytesOf(...Object.values(WORDS)) },
    ...tables.map(({ name }) => ({ part: name, bytes: bytesOf(name) * (isHeard(name) ? HEARD : 1) })),
    ...tables.flatMap(({ name: of }) =>
      derivedApart(makers, of).map(({ name }) => ({ part: name, bytes: bytesOf(of) })),
    ),
    ...records.map(({ name }) => ({ part: name, bytes: bytesOf(name) })),
  ];
  return parts.sort((a, b) => b.bytes - a.bytes);
}

/** Merges the runs of one or more folders to a part of an index, in a folder that has none of it. */
export function mergePart(
  part: IndexPart,
  folders: readonly string[],
  into: string,
  makers: IndexMakers,
  facts: SiteFacts,
): Written {
  const runs = runsIn(folders);
  const runsOf = (of: string) => runs.filter(({ name }) => name === of).map(({ path }) => path);
  const to = indexWriter(makers, facts, fileWriter(into), rowsOnDisk);
  const table = makers.tables.find(({ name }) => name === part);
  const made = makers.derived?.find(({ name, isApart }) => name === part && isApart);
  const records = makers.records.find(({ name }) => name === part);
  if (table) to.table(table.name, (add) => mergeRuns(runsOf(part), add));
  if (made) to.derived(made.name, (add) => mergeRuns(runsOf(made.from), add));
  if (records) {
    const writer = to.records(records);
    mergeRuns(runsOf(part), (key, _, record) => writer.add(Number(key), record));
    to.endRecords(records.name, writer);
  }
  if (part === FILTERS) {
    const words: FilterWords = { fields: new Set(), texts: new Set() };
    for (const [of, set] of Object.entries(words)) mergeRuns(runsOf(WORDS[of as FilterName]), (word) => set.add(word));
    to.filters(words);
  }
  return to.written();
}

/** Merges the runs of one or more folders to an index, in a folder that has none. */
export function mergeIndex(folders: readonly string[], into: string, makers: IndexMakers, facts: SiteFacts): void {
  const written = partsOf(folders, makers).map(({ part }) => mergePart(part, folders, into, makers, facts));
  writeRoot(makers, facts, written, fileWriter(into));
}

const runsIn = (folders: readonly string[]) =>
  folders.flatMap((folder) =>
    readdirSync(folder).map((file) => ({ name: file.split('.')[0] ?? '', path: join(folder, file) })),
  );

/** Writes files below a folder, which is made. */
export function fileWriter(into: string): WriteFile {
  const made = new Set<string>();
  return (path, text) => {
    const file = join(into, path);
    const folder = dirname(file);
    if (!made.has(folder)) mkdirSync(folder, { recursive: true });
    made.add(folder);
    writeFileSync(file, text);
  };
}
