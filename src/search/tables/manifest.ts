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

/**
 * Where own texts are found: what says so is read apart, so that the root is short. Only where their groups begin stands in the root: a group
 * and the digest that proves it are asked for at the same time.
 */
const LATE: ReadonlySet<string> = new Set<TableName | RecordsName>([
  ...(['texts', 'textHeads', 'counts', 'infixes', 'joints'] as const),
  ...(['outlines', 'bodies'] as const),
]);
export const LATE_PATH = 'late';
/** The address of a group that is numbered. */
export const groupPath = (name: TableName, at: number) => `${name}/${at}.txt`;

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
  /** Of groups that are addressed by number: the borders alone, and apart from these, so that both are read at the same time, the digests. */
  borders?: string;
  digests?: string;
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

/** Shards of a group, at least; so few need no group. Of what is late, more: its groups are few, so that the root is short. */
const FEW = 16;
const LATE_FEW = 64;
/**
 * For each shard of a group, so many groups: both grow with the root of the number of shards. The root is read once and kept, so it may grow
 * more where a text asks for many groups: a paste for five, which would be as many bytes as all else that it asks for on a very large site.
 */
const GROUPS_A_SHARD = 1;
const ASKED_OFTEN: ReadonlySet<string> = new Set<TableName>(['grams', 'codes']);
const OF_OFTEN = { some: 4, many: 16 };
const MANY_SHARDS = 16_384;

function groupSize(name: TableName, { length }: readonly Row[]): number {
  const ofOften = OF_OFTEN[length < MANY_SHARDS ? 'some' : 'many'];
  const groupsAShard = ASKED_OFTEN.has(name) ? ofOften : GROUPS_A_SHARD;
  return Math.max(LATE.has(name) ? LATE_FEW : FEW, 2 ** Math.round(Math.log2(Math.sqrt(length / groupsAShard))));
}

/** The root of an index. Writes what it names. */
export function packRoot(
  { tables, records }: Contents,
  { vocabulary, ...facts }: SiteFacts,
  filters: Manifest['filters'],
  write: (path: string, text: string) => void,
): string {
  const late = JSON.stringify({ tables: withoutBorders(part(tables, true)), records: part(records, true) });
  const isLate = Object.keys({ ...tables, ...records }).some((name) => LATE.has(name));
  if (isLate) write(shardPath(LATE_PATH, digestOf(late)), late);
  const { rarity, ...known } = vocabulary ?? {};
  const root: Manifest = {
    form: FORM,
    facts: { ...facts, vocabulary: vocabulary && known },
    rarity: rarity && byBits(rarity),
    ...{ tables: { ...part(tables, false), ...bordersOf(part(tables, true)) }, records: part(records, false), filters },
    late: isLate ? digestOf(late) : undefined,
  };
  return JSON.stringify(root);
}

const part = <T extends object>(all: T, isLate: boolean): T =>
  Object.fromEntries(Object.entries(all).filter(([name]) => LATE.has(name) === isLate)) as T;

type Tables = Contents['tables'];

/** Of numbered groups, what stands in the root. */
const bordersOf = (tables: Tables): Tables =>
  Object.fromEntries(Object.entries(tables).flatMap(([name, { borders }]) => (borders ? [[name, { borders }]] : [])));

const withoutBorders = (tables: Tables): Tables =>
  Object.fromEntries(Object.entries(tables).map(([name, { borders: _, ...table }]) => [name, table]));

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
  const isNumbered = LATE.has(name);
  if (shards.length <= (isNumbered ? LATE_FEW : FEW)) return { shards: packRows(shards) };
  const wanted = groupSize(name, shards);
  const groups: Row[] = [];
  for (let from = 0; from < shards.length; ) {
    const to = shards.length - from > 1.5 * wanted ? leastBorder(shards, from, wanted) : shards.length;
    const text = packRows(shards.slice(from, to));
    const digest = digestOf(text);
    write(isNumbered ? groupPath(name, groups.length) : shardPath(name, digest), text);
    groups.push({ key: shards[from]?.key ?? '', values: [digest], isCut: false });
    from = to;
  }
  if (!isNumbered) return { groups: packRows(groups) };
  const digests = groups.map(({ values }) => values.join('')).join('');
  return { borders: packRows(groups.map((group) => ({ ...group, values: [] }))), digests };
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
