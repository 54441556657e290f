/**
 * The root of an index, the only file without a digest. It names the digests of what is below it, and so on down to each shard: a hash tree
 * (Merkle). Whatever a reader uses hangs together with the root that it read first, so that nothing of another build comes between.
 */
import { digestOf } from './digest.ts';
import { packRows } from './pack-rows.ts';
import type { FilterName, RecordsName, Row, SiteFacts, TableName } from './table.ts';
import { scoreOf, shardPath } from './write-table.ts';

export const ROOT = 'manifest.json';

export interface Manifest {
  facts: SiteFacts;
  tables: Partial<Record<TableName, PackedTable>>;
  records: Partial<Record<RecordsName, PackedRecords>>;
  /** Digests of the parts of the filters, with spaces between. The one for `texts` has what the one for `fields` lacks. */
  filters: Record<FilterName, string>;
}

/** A table without borders: so many files, by number. */
export interface PackedBuckets {
  count: number;
  files: PackedRecords;
}

/** Borders with digests, as `packRows` writes them. */
export interface PackedTable {
  /** Of a table without borders. */
  buckets?: PackedBuckets;
  /** Of the groups of shards; absent where there is one. */
  groups?: string;
  /** Of the shards themselves where there is no group. */
  shards?: string;
}

export interface PackedRecords {
  /** So many records stand in a file. */
  each: number;
  /** How many levels of digests stand between the root and the files. */
  levels: number;
  /** Of the level below the root. */
  digests: string;
}

/** About so many groups a table has: the root grows no further with the site, each group does. */
const GROUPS = 24;

/** Groups the shards of a table. How many belong together says a power of two, so that one shard more moves no border. */
export function packTable(
  name: TableName,
  shards: readonly Row[],
  write: (path: string, text: string) => void,
): PackedTable {
  if (shards.length <= GROUPS) return { shards: packRows(shards) };
  const wanted = 2 ** Math.round(Math.log2(shards.length / GROUPS));
  const groups: Row[] = [];
  for (let from = 0; from < shards.length; ) {
    const to = shards.length - from > 1.5 * wanted ? leastBorder(shards, from, wanted) : shards.length;
    const text = packRows(shards.slice(from, to));
    const digest = digestOf(text);
    groups.push({ key: shards[from]?.key ?? '', values: [digest], isCut: false });
    write(shardPath(name, digest), text);
    from = to;
  }
  return { groups: packRows(groups) };
}

/** Where the next group begins: never with a shard that goes on with a row. */
function leastBorder(shards: readonly Row[], from: number, wanted: number): number {
  let [best, least] = [0, Number.POSITIVE_INFINITY];
  for (let at = from + Math.max(1, wanted >> 1); at < shards.length; at++) {
    const { key, isCut } = shards[at] as Row;
    if (at > from + 1.5 * wanted && best > 0) break;
    const score = scoreOf(key.length, key);
    if (!isCut && score < least) [best, least] = [at, score];
  }
  return best || shards.length;
}
