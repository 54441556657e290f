/**
 * A table of which only whole keys are asked for. A hash of what a key names says in which of its files it stands, and the file's address
 * is its number: rows and the digest that proves them are asked for at the same time, where a sorted table is first asked where they stand.
 *
 * The key `3fa0tenant a5` stands in bucket 3fa0 of 10000: of 1,024 files, the 254th.
 */
import { hashesOf } from './digest.ts';
import type { PackedBuckets } from './manifest.ts';
import { numberedFiles, recordsWriter } from './number-records.ts';
import { packRows, unpackRows } from './pack-rows.ts';
import { rowsOf } from './span-of.ts';
import type { Row, Table, TableName, TableSource } from './table.ts';

/** Hexadecimal digits at the beginning of a key. */
const DIGITS = 4;
/** Digests in the root at most: a question asks for many buckets, whose digests are in few files. */
const IN_ROOT = 128;
/** Between what a row is about and its kind. */
const BETWEEN = ' ';
/** The kind of the row that says how many values were left out of what it is about: behind all others. */
export const LEFT = '~';

/** What a key begins with: `named` alone decides in which file it stands. */
export const bucketOf = (named: string): string => (hashesOf(named)[0] >>> 16).toString(16).padStart(DIGITS, '0');
/** The rest of the key. */
export const behindBucket = (key: string): string => key.slice(DIGITS);

const numberOf = (key: string, buckets: number): number =>
  Math.floor((Number.parseInt(key.slice(0, DIGITS), 16) * buckets) / 16 ** DIGITS);

/**
 * Takes rows in the order of their keys. Of what is about one thing, `mostBytes` of values are kept, of the first kinds; how many were left
 * out, a last row says.
 */
export function bucketWriter(
  name: TableName,
  { count, mostBytes }: { count: number; mostBytes: number },
  write: (path: string, text: string) => void,
): { add(key: string, goesOn: boolean, value: string): void; end(): PackedBuckets } {
  const files = recordsWriter(name, 1, write, IN_ROOT);
  let rows: Row[] = [];
  let values = new Set<string>();
  let isEmpty = true;
  let [at, left, bytes, about, key] = [0, 0, 0, '', ''];
  /** In order, so that what is kept does not depend on who came first. */
  const endRow = () => {
    const kept = [...values].sort().filter((value) => {
      bytes += value.length + 1;
      return bytes <= mostBytes;
    });
    left += values.size - kept.length;
    if (kept.length > 0) rows.push({ key, values: kept, isCut: false });
    values = new Set();
  };
  const endAbout = () => {
    endRow();
    if (left > 0) rows.push({ key: about + LEFT, values: [String(left)], isCut: false });
    [left, bytes] = [0, 0];
  };
  const flush = () => {
    endAbout();
    if (rows.length > 0) files.add(at, packRows(rows));
    isEmpty &&= rows.length === 0;
    rows = [];
  };
  return {
    add(next, _, value) {
      const now = next.slice(0, next.lastIndexOf(BETWEEN) + 1);
      const number = numberOf(next, count);
      if (number !== at) flush();
      else if (now !== about) endAbout();
      else if (next !== key) endRow();
      [at, about, key] = [number, now, next];
      values.add(value);
    },
    end() {
      flush();
      // Of a table without a row, too, the file is there that is asked for.
      if (at < count - 1 || isEmpty) files.add(count - 1, '');
      return { count, files: files.end() };
    },
  };
}

export function readBuckets(
  name: TableName,
  { count, files }: PackedBuckets,
  read: (path: string, digest: Promise<string> | string) => Promise<string>,
): Table {
  const file = numberedFiles(name, files, read as TableSource['read']);
  return {
    async range(prefix) {
      try {
        return { rows: rowsOf(unpackRows(await file(numberOf(prefix, count))), prefix), shards: 1, isLost: false };
      } catch {
        return { rows: [], shards: 1, isLost: true };
      }
    },
  };
}
