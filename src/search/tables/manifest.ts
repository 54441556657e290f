/**
 * The root of an index, the only file without a digest. It names the digests of what is below it, and so on down to each shard: a hash tree
 * (Merkle). Whatever a reader uses hangs together with the root that it read first, so that nothing of another build comes between.
 */
import { FORM } from '../index/form.ts';
import { digestOf } from './digest.ts';
import { type PackedRecords, recordsWriter } from './number-records.ts';
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
  /** Digests of the parts of the filters, with spaces between. The one for `texts` has what the one for `fields` lacks. */
  filters: Record<FilterName, string>;
  /** Digests of what not every first result needs, by {@link Branch}. */
  apart: Partial<Record<Branch, string>>;
}

/**
 * What the root leaves to a file of its own, so that it is short. `late`: where own texts are found, which no first result needs. `pastes`:
 * what only whole errors are judged by, which comes with the code that judges them.
 */
export type Branch = 'late' | 'pastes';

/** What stands in such a file. */
export interface Apart extends Contents {
  /** How rare words are: stems by their bits. */
  rarity?: Readonly<Record<number, string>> | undefined;
}

/** Of those that are late, only where their groups begin stands in the root: a group and the digest that proves it are asked for at the same time. */
const BRANCHES: Partial<Record<TableName | RecordsName, Branch>> = {
  ...{ texts: 'late', textHeads: 'late', counts: 'late', infixes: 'late', joints: 'late' },
  ...{ outlines: 'late', bodies: 'late' },
  grams: 'pastes',
};
/** Where the rest stands of what says where a table, or records, are; nothing where the root says all. */
export const branchOf = (name: TableName | RecordsName): Branch | undefined => BRANCHES[name];
const isLate = (name: TableName) => branchOf(name) === 'late';
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
  /**
   * Of groups that are addressed by number: the borders alone, and apart from these, so that both are read at the same time, the digests: in
   * the file of a branch, or in a tree of their own.
   */
  borders?: string;
  digests?: string;
  files?: PackedRecords;
  /** Of the shards themselves where there is no group. */
  shards?: string;
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
/** Of more groups, digests are read with those that are asked for: these are most of the bytes that name a group. */
const MANY_GROUPS = 64;

function groupSize(name: TableName, { length }: readonly Row[]): number {
  const ofOften = OF_OFTEN[length < MANY_SHARDS ? 'some' : 'many'];
  const groupsAShard = ASKED_OFTEN.has(name) ? ofOften : GROUPS_A_SHARD;
  return Math.max(isLate(name) ? LATE_FEW : FEW, 2 ** Math.round(Math.log2(Math.sqrt(length / groupsAShard))));
}

/** The root of an index. Writes what it names. */
export function packRoot(
  { tables, records }: Contents,
  { vocabulary, ...facts }: SiteFacts,
  filters: Manifest['filters'],
  write: (path: string, text: string) => void,
): string {
  const { rarity, ...known } = vocabulary ?? {};
  const apart: Manifest['apart'] = {};
  const of = (branch?: Branch): Contents => ({ tables: part(tables, branch), records: part(records, branch) });
  const leave = (branch: Branch, all: Apart) => {
    if (!all.rarity && Object.keys({ ...all.tables, ...all.records }).length === 0) return;
    const text = JSON.stringify(all);
    const digest = (apart[branch] = digestOf(text));
    write(shardPath(branch, digest), text);
  };
  const late = of('late');
  leave('late', { ...late, tables: withoutBorders(late.tables) });
  leave('pastes', { ...of('pastes'), rarity: rarity && byBits(rarity) });
  const own = of();
  const root: Manifest = {
    form: FORM,
    facts: { ...facts, vocabulary: vocabulary && known },
    ...{ tables: { ...own.tables, ...bordersOf(late.tables) }, records: own.records, filters, apart },
  };
  return JSON.stringify(root);
}

const part = <T extends object>(all: T, branch: Branch | undefined): T =>
  Object.fromEntries(Object.entries(all).filter(([name]) => branchOf(name as TableName | RecordsName) === branch)) as T;

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

/** Bits by the beginnings of words, as they were packed. */
export const rarityFrom = (packed: NonNullable<Apart['rarity']>): Record<string, number> =>
  Object.fromEntries(
    Object.entries(packed).flatMap(([bits, stems]) => stems.split(' ').map((stem) => [stem, Number(bits)] as const)),
  );

/** Groups the shards of a table. How many belong together says a power of two, so that one shard more moves no border. */
export function packTable(
  name: TableName,
  shards: readonly Row[],
  write: (path: string, text: string) => void,
): PackedTable {
  if (shards.length <= (isLate(name) ? LATE_FEW : FEW)) return { shards: packRows(shards) };
  const wanted = groupSize(name, shards);
  const groups: Row[] = [];
  const texts: string[] = [];
  for (let from = 0; from < shards.length; ) {
    const to = shards.length - from > 1.5 * wanted ? leastBorder(shards, from, wanted) : shards.length;
    texts.push(packRows(shards.slice(from, to)));
    groups.push({ key: shards[from]?.key ?? '', values: [], isCut: false });
    from = to;
  }
  if (isLate(name) || texts.length > MANY_GROUPS) {
    // The file of a branch holds all digests of its tables.
    const writer = recordsWriter(name, 1, write, isLate(name) ? Number.POSITIVE_INFINITY : undefined);
    for (const [at, text] of texts.entries()) writer.add(at, text);
    const files = writer.end();
    return { borders: packRows(groups), ...(isLate(name) ? { digests: files.digests } : { files }) };
  }
  const withDigest = groups.map((group, at) => {
    const text = texts[at] as string;
    const digest = digestOf(text);
    write(shardPath(name, digest), text);
    return { ...group, values: [digest] };
  });
  return { groups: packRows(withDigest) };
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
