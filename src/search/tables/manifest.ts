/**
 * The root of an index, the only file without a digest. It names the digests of what is below it, and so on down to each shard: a hash tree
 * (Merkle). Whatever a reader uses hangs together with the root that it read first, so that nothing of another build comes between.
 */
import { FORM } from '../index/form.ts';
import { digestOf } from './digest.ts';
import { packRows } from './pack-rows.ts';
import type { FilterName, RecordsName, Row, SiteFacts, TableName } from './table.ts';
import { scoreOf, shardPath } from './write-table.ts';

export const ROOT = 'manifest.json';

/** What an index consists of. */
export interface Contents {
  tables: Partial<Record<TableName, PackedTable>>;
  records: Partial<Record<RecordsName, PackedRecords>>;
}

export interface Manifest extends Contents {
  form: number;
  /** Without the rarity of words. */
  facts: SiteFacts;
  /** That, as stems by their bits. */
  rarity?: Readonly<Record<number, string>> | undefined;
  /** Digests of the parts of the filters, with spaces between. The one for `texts` has what the one for `fields` lacks. */
  filters: Record<FilterName, string>;
  /** Digest of the {@link Contents} that no first result needs. */
  late?: string | undefined;
}

/** Where own texts are found: behind the first result, so that the root is short. */
const LATE: ReadonlySet<string> = new Set<TableName | RecordsName>([
  ...(['texts', 'textHeads', 'counts', 'infixes', 'joints'] as const),
  ...(['outlines', 'bodies'] as const),
]);
export const LATE_PATH = 'late';

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

/** Shards of a group, at least; so few stand in the root. */
const FEW = 16;
/**
 * For each shard of a group, so many groups: both grow with the root of the number of shards. A text asks for a group or seven, and the root
 * is read once and kept, so it may grow more.
 */
const GROUPS_A_SHARD = 4;

/** The root of an index. Writes what it names. */
export function packRoot(
  { tables, records }: Contents,
  { vocabulary, ...facts }: SiteFacts,
  filters: Manifest['filters'],
  write: (path: string, text: string) => void,
): string {
  const late = JSON.stringify({ tables: part(tables, true), records: part(records, true) });
  const isLate = Object.keys({ ...tables, ...records }).some((name) => LATE.has(name));
  if (isLate) write(shardPath(LATE_PATH, digestOf(late)), late);
  const { rarity, ...known } = vocabulary ?? {};
  const root: Manifest = {
    form: FORM,
    facts: { ...facts, vocabulary: vocabulary && known },
    rarity: rarity && byBits(rarity),
    ...{ tables: part(tables, false), records: part(records, false), filters },
    late: isLate ? digestOf(late) : undefined,
  };
  return JSON.stringify(root);
}

const part = <T extends object>(all: T, isLate: boolean): T =>
  Object.fromEntries(Object.entries(all).filter(([name]) => LATE.has(name) === isLate)) as T;

function byBits(rarity: Readonly<Record<string, number>>): Record<number, string> {
  const stems: Record<number, string[]> = {};
  for (const [stem, bits] of Object.entries(rarity)) (stems[bits] ??= []).push(stem);
  return Object.fromEntries(Object.entries(stems).map(([bits, list]) => [bits, list.sort().join(' ')]));
}

/** The facts of a root. */
export function factsIn({ facts, rarity }: Manifest): SiteFacts {
  const bits = Object.entries(rarity ?? {}).flatMap(([of, stems]) =>
    stems.split(' ').map((stem) => [stem, Number(of)] as const),
  );
  return rarity ? { ...facts, vocabulary: { ...facts.vocabulary, rarity: Object.fromEntries(bits) } } : facts;
}

/** Groups the shards of a table. How many belong together says a power of two, so that one shard more moves no border. */
export function packTable(
  name: TableName,
  shards: readonly Row[],
  write: (path: string, text: string) => void,
): PackedTable {
  if (shards.length <= FEW) return { shards: packRows(shards) };
  const wanted = Math.max(FEW, 2 ** Math.round(Math.log2(Math.sqrt(shards.length / GROUPS_A_SHARD))));
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
