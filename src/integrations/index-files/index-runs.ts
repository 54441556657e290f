/**
 * An index of any size in little memory: rows of some entries are sorted into runs on the disk, then runs are merged (an external
 * sort). How entries were divided into runs leaves no trace, so that parts of a site can be read on different machines.
 */
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import {
  addEntryWords,
  addSiteWords,
  type FilterWords,
  type IndexMakers,
  indexWriter,
} from '../../search/tables/build-index.ts';
import type { FilterName, IndexedEntry, SiteFacts } from '../../search/tables/table.ts';
import { keyOf } from '../../search/tables/write-table.ts';
import { mergeRuns } from './merge-runs.ts';
import { RowBytes } from './row-bytes.ts';
import { writeRun } from './run-file.ts';
import { MOST_ROWS } from './sort-rows.ts';

/** Bytes of rows that are sorted at once, of each table. */
const MOST_BYTES = 1 << 25;
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
  const open = new Map<string, RowBytes>();
  let files = 0;
  const flush = (name: string, rows: RowBytes) => {
    if (rows.count === 0) return;
    writeRun(join(folder, `${name}.${files++}.run`), rows);
    rows.clear();
  };
  const rowsFor = (name: string): RowBytes => {
    let rows = open.get(name);
    if (!rows) open.set(name, (rows = new RowBytes(1 << 20)));
    if (rows.size > MOST_BYTES || rows.count === MOST_ROWS) flush(name, rows);
    return rows;
  };
  const words: FilterWords = { fields: new Set(), texts: new Set() };
  const flushWords = () => {
    for (const [of, set] of Object.entries(words)) {
      for (const word of set) rowsFor(WORDS[of as FilterName]).add(word, false, '');
      set.clear();
    }
  };
  const addRows = (name: string, rows: Iterable<readonly [key: string, value: string]> = []) => {
    for (const [text, value] of rows) rowsFor(name).add(...keyOf(text), value);
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
      for (const [name, rows] of open) flush(name, rows);
      open.clear();
    },
  };
}

const MOST_WORDS = 1 << 18;
/** Numbers in their order as texts. */
const numberKey = (number: number) => String(number).padStart(9, '0');

/** Merges the runs of one or more folders to an index, in a folder that has none. */
export function mergeIndex(folders: readonly string[], into: string, makers: IndexMakers, facts: SiteFacts): void {
  const runs = folders.flatMap((folder) =>
    readdirSync(folder).map((file) => ({ name: file.split('.')[0], path: join(folder, file) })),
  );
  const runsOf = (of: string) => runs.filter(({ name }) => name === of).map(({ path }) => path);
  const made = new Set<string>();
  const to = indexWriter(makers, facts, (path, text) => {
    const file = join(into, path);
    const folder = dirname(file);
    if (!made.has(folder)) mkdirSync(folder, { recursive: true });
    made.add(folder);
    writeFileSync(file, text);
  });
  for (const maker of makers.records) {
    const writer = to.records(maker);
    mergeRuns(runsOf(maker.name), (key, _, record) => writer.add(Number(key), record));
    to.endRecords(maker.name, writer);
  }
  for (const { name } of makers.tables) to.table(name, (writer) => mergeRuns(runsOf(name), writer.add));
  const words: FilterWords = { fields: new Set(), texts: new Set() };
  for (const [of, set] of Object.entries(words)) mergeRuns(runsOf(WORDS[of as FilterName]), (word) => set.add(word));
  to.end(words);
}
