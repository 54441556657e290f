import { FORM } from '../index/form.ts';
import { readBuckets } from './bucket-table.ts';
import { DIGEST } from './digest.ts';
import {
  type Apart,
  type Branch,
  branchOf,
  groupPath,
  type Manifest,
  type PackedTable,
  ROOT,
  rarityFrom,
} from './manifest.ts';
import { numberedFiles, readRecords } from './number-records.ts';
import { unpackRows } from './pack-rows.ts';
import { addRarity } from './prepared-vocabulary.ts';
import { rowsOf, spanOf } from './span-of.ts';
import type { FilterName, RecordsName, Row, Table, TableIndex, TableName, TableSource } from './table.ts';
import { isInFilter } from './word-filter.ts';
import { shardPath } from './write-table.ts';

/** Files that are kept as they were read: what a reader types letter by letter asks for the same ones. */
const KEPT = 300;

/**
 * Opens an index: reads its root, which is used as long as the index is. Throws where it does not come, is none, or has another form.
 */
export async function openIndex(source: TableSource): Promise<TableIndex> {
  const manifest = JSON.parse(await source.read(ROOT)) as Manifest;
  const { form, facts, tables, records, filters, apart } = manifest;
  if (!facts || !tables || !records || !filters) throw new Error(`index/${ROOT} is no index.`);
  if (form !== FORM) throw new TypeError(`index/${ROOT} has not form ${FORM}.`);
  const kept = new Map<string, Promise<unknown>>();
  /** What is made of a file once; one that did not come is asked for again the next time. */
  function keep<T>(key: string, load: () => Promise<T>): Promise<T> {
    const known = kept.get(key) as Promise<T> | undefined;
    kept.delete(key);
    const made = known ?? load();
    kept.set(key, made);
    if (known) return known;
    for (const [oldest] of kept) {
      if (kept.size <= KEPT) break;
      kept.delete(oldest);
    }
    made.catch(() => kept.delete(key));
    return made;
  }
  const keepRows = (path: string, digest: string | Promise<string>) =>
    keep(path, () => source.read(path, digest).then(unpackRows));
  const rowsIn = (name: TableName, { values: [digest = ''] }: Row) => keepRows(shardPath(name, digest), digest);
  const words: Partial<Record<FilterName, Promise<readonly string[]>>> = {};
  const there: Partial<Record<FilterName, readonly string[]>> = {};
  const readFilter = async (of: FilterName): Promise<void> => {
    const parts = filters[of].split(' ');
    const reading = (words[of] ??= Promise.all(
      parts.map((digest) => source.read(shardPath('filter', digest), digest)),
    ));
    try {
      there[of] = await reading;
    } catch (error) {
      delete words[of];
      throw error;
    }
  };
  /** What the root leaves out; nothing where it leaves out nothing. */
  const branches: Partial<Record<Branch, Promise<Apart>>> = {};
  const readBranch = (branch: Branch | undefined): Promise<Apart> => {
    const digest = branch && apart[branch];
    if (!digest) return Promise.resolve({ tables: {}, records: {} });
    const reading = (branches[branch] ??= source
      .read(shardPath(branch, digest), digest)
      .then((text) => JSON.parse(text) as Apart));
    reading.catch(() => {
      delete branches[branch];
    });
    return reading;
  };
  const partsApart = (name: TableName | RecordsName) => readBranch(branchOf(name)).catch(() => undefined);
  const readLate = async (): Promise<void> => void (await readBranch('late').catch(() => {}));
  /** A group by its number: read while its digest is on its way. */
  const groupIn = (name: TableName, at: number, { files }: PackedTable) => {
    const path = groupPath(name, at);
    if (files) return keep(`${path} rows`, () => numberedFiles(name, files, keepText)(at).then(unpackRows));
    const digest = readBranch('late').then(
      ({ tables }) => tables[name]?.digests?.slice(at * DIGEST, (at + 1) * DIGEST) ?? '',
    );
    digest.catch(() => {});
    return keepRows(path, digest);
  };
  const keepText = (path: string, digest: string | Promise<string> = '') => {
    // Where the file does not come, nobody waits for its digest.
    if (typeof digest !== 'string') digest.catch(() => {});
    return keep(path, () => source.read(path, digest));
  };
  /** Each is opened once: its borders are unpacked when it is first asked. */
  const opened = new Map<PackedTable, Table>();
  const tableOf = (name: TableName, packed: PackedTable): Table => {
    const table =
      opened.get(packed) ??
      (packed.buckets
        ? readBuckets(name, packed.buckets, keepText)
        : readTable(
            packed,
            (row) => rowsIn(name, row),
            (at) => groupIn(name, at, packed),
          ));
    opened.set(packed, table);
    return table;
  };
  return {
    facts,
    table(name) {
      const own = tables[name];
      if (own) return tableOf(name, own);
      return {
        async range(prefix, most) {
          const all = await partsApart(name);
          const packed = all?.tables[name];
          if (!packed) return { rows: [], shards: 0, isLost: !all };
          return tableOf(name, packed).range(prefix, most);
        },
      };
    },
    records(name) {
      const own = records[name];
      if (own) return readRecords(name, own, keepText);
      return {
        async get(numbers) {
          const packed = (await partsApart(name))?.records[name];
          return packed ? readRecords(name, packed, keepText).get(numbers) : new Map();
        },
      };
    },
    async filter(of = 'texts') {
      // Who asks what it admits waits for that; the filter tells without.
      if (of === 'texts') void readLate();
      await Promise.all([readFilter('fields'), of === 'texts' ? readFilter(of) : undefined]);
    },
    late: readLate,
    async pastes() {
      const { rarity } = await readBranch('pastes');
      // It is asked for with each paste.
      if (rarity && !facts.vocabulary?.rarity) addRarity(facts, rarityFrom(rarity));
    },
    hasFilter: (of) => there[of] !== undefined,
    mayHave(piece, of = 'texts') {
      const { fields, texts } = there;
      if (!fields || (of === 'texts' && !texts)) throw new Error(`The filter has not been read: filter('${of}').`);
      return isInFilter(fields, piece) || (of === 'texts' && isInFilter(texts ?? [], piece));
    },
  };
}

/** A table, of which borders of shards, or of groups of shards, are known; their digests, or those groups by number. */
function readTable(
  { groups, borders: numbered, shards: packed = '' }: PackedTable,
  rowsIn: (row: Row) => Promise<Row[]>,
  groupIn: (at: number) => Promise<Row[]>,
): Table {
  let borders: Row[] | undefined;
  return {
    async range(prefix, most = Number.POSITIVE_INFINITY, isWhole) {
      borders ??= unpackRows(groups ?? numbered ?? packed);
      const span = spanOf(borders, prefix, isWhole);
      let shards = borders.slice(...span);
      if (groups || numbered) {
        // Each group but the first and the last one lies within the range whole.
        if (shards.length > most + 1) return { rows: [], shards: shards.length, isLost: false };
        const [from] = span;
        const groups = await readAll(shards, (row, at) => (numbered ? groupIn(from + at) : rowsIn(row)));
        if (groups.length < shards.length) return { rows: [], shards: shards.length, isLost: true };
        const all = groups.flat();
        shards = all.slice(...spanOf(all, prefix, isWhole));
      }
      if (shards.length > most) return { rows: [], shards: shards.length, isLost: false };
      const read = await readAll(shards, rowsIn);
      const rows = rowsOf(read.length === 1 ? (read[0] as Row[]) : joined(read.flat()), prefix);
      return { rows, shards: shards.length, isLost: read.length < shards.length };
    },
  };
}

/** What could be read of some parts. */
async function readAll(parts: readonly Row[], rowsIn: (row: Row, at: number) => Promise<Row[]>): Promise<Row[][]> {
  const read = await Promise.all(parts.map((part, at) => rowsIn(part, at).catch(() => undefined)));
  return read.filter((rows) => rows !== undefined);
}

/** Rows of which one may stand in several shards. */
function joined(rows: readonly Row[]): Row[] {
  const all: Row[] = [];
  for (const row of rows) {
    const before = all.at(-1);
    if (before?.key === row.key) all[all.length - 1] = { ...row, values: [...before.values, ...row.values] };
    else all.push(row);
  }
  return all;
}
