/**
 * Cuts sorted rows into shards. Where a shard ends, the rows around say and not their count, so that a row more or less moves no border
 * further on (content-defined chunking): of all places between half and one and a half of the wanted size, the one where the shortest text
 * tells the rows apart (as in prefix B-trees), and of those the one whose key has the least hash. Sizes so vary little, borders cost few
 * bytes, and two builds that differ in a row agree again within a few shards.
 */
import { digestOf, hashesOf } from './digest.ts';
import { commonLength, isInside, MAX_KEY, packRows } from './pack-rows.ts';
import { BEHIND } from './span-of.ts';
import type { Row, TableName, WrittenRow } from './table.ts';

/** Takes pairs of key (see {@link keyOf}) and value in the order of the keys, equal ones as often as they come. */
export interface TableWriter {
  add(key: string, goesOn: boolean, value: string): void;
  /** Border, digest of all shards. */
  end(): Row[];
}

export interface TableShape {
  name: TableName;
  isDistinguishing: boolean;
  /** Bytes of a shard. */
  shardBytes: number;
  /** See `TableMaker`. */
  further?: number | undefined;
  kept?: ((value: string) => string) | undefined;
}

/** The address of a shard. */
export const shardPath = (name: string, digest: string) => `${name}/${digest}.txt`;

/** A row, or one of the values of a row that has too many for a shard. */
interface Piece {
  row: PlacedRow;
  values: readonly string[];
  bytes: number;
  /** Shards begin where this is least. */
  score: number;
  /** Whether it is the first of its row. */
  isFirst: boolean;
}
interface PlacedRow extends WrittenRow {
  values: readonly string[];
  known: string;
  isCut: boolean;
  /** The shortest text that is behind the row before and not behind this one. */
  border: string;
  pieces: number;
}

/** What is kept of a key behind the first character that tells it apart, where the maker of a table says nothing else. */
const FURTHER = 1;
/** A key that ends so soon behind is kept whole. */
const NEARLY = 2;

export function tableWriter(
  { name, isDistinguishing, shardBytes, further = FURTHER, kept: keptOf }: TableShape,
  write: (path: string, text: string) => void,
  onRow?: (row: WrittenRow) => void,
): TableWriter {
  const shards: Row[] = [];
  let waiting: Piece[] = [];
  let bytes = 0;
  /** What was kept of the key of the row before, and how much of that key the next one has. */
  let [before, commonBefore] = ['', 0];

  const flush = (count: number) => {
    const pieces = waiting.slice(0, count);
    waiting = waiting.slice(count);
    const [first] = pieces;
    if (!first) return;
    const rows: Row[] = [];
    let last: string[] = [];
    for (const piece of pieces) {
      const { row: of } = piece;
      if (piece.isFirst || piece === first) {
        const values = of.pieces === 1 ? piece.values : (last = [...piece.values]);
        rows.push({ key: of.known, values, isCut: of.isCut });
      } else last.push(...piece.values);
      if (piece.isFirst) of.shards[0] = shards.length;
      of.shards[1] = shards.length;
      if (--of.pieces === 0) onRow?.(of);
      bytes -= piece.bytes;
    }
    const text = packRows(rows);
    if (!text.isWellFormed() || linesIn(text) !== rows.length + 2)
      throw new Error(
        `A key or value of the table ${name} cuts a character or holds a line break: ${text.slice(0, 80)}`,
      );
    const digest = digestOf(text);
    const { known, isCut, border } = first.row;
    const goesOn = !first.isFirst && isCut;
    const key = first.isFirst ? border : isCut ? known : known + BEHIND;
    shards.push({ key: shards.length === 0 ? '' : key, values: [digest], isCut: goesOn });
    write(shardPath(name, digest), text);
  };
  const place = (piece: Piece) => {
    waiting.push(piece);
    bytes += piece.bytes;
    while (bytes > 1.5 * shardBytes && waiting.length > 1) flush(leastPlace(waiting, shardBytes));
  };
  /** The row is complete, and the key of the next one is known. */
  const finish = ({ key, goesOn, values: given }: KeyedRow, next: string) => {
    const heard = isInOrder(given) ? given : [...new Set(given)].sort();
    const values = keptOf ? keptValues(heard, keptOf) : heard;
    const common = commonBefore;
    commonBefore = commonLength(key, next);
    let kept = key.length;
    if (isDistinguishing) {
      const telling = Math.max(common, commonBefore) + 1 + further;
      if (telling + NEARLY < key.length) kept = isInside(key, telling) ? telling + 1 : telling;
    }
    const known = key.slice(0, kept);
    const end = common + 1;
    const border = key.slice(0, isInside(key, end) ? end + 1 : end);
    const isCut = goesOn || kept < key.length;
    const of: PlacedRow = { key, goesOn, values: heard, shards: [0, 0], known, isCut, border, pieces: 1 };
    const own = known.length - commonLength(before, known) + 2;
    before = known;
    let size = own;
    for (const value of values) size += value.length + 1;
    const score = scoreOf(border.length, known);
    if (size <= shardBytes) return place({ row: of, values, bytes: size, score, isFirst: true });
    of.pieces = values.length;
    values.forEach((value, at) => {
      const each = value.length + 1 + (at === 0 ? own : 0);
      place({
        row: of,
        values: [value],
        bytes: each,
        score: at === 0 ? score : scoreOf(known.length + 1, known + value),
        isFirst: at === 0,
      });
    });
  };
  const rows = byKey(finish);
  return {
    add: rows.add,
    end() {
      rows.end();
      flush(waiting.length);
      return shards;
    },
  };
}

/** A key with all that came with it. */
interface KeyedRow {
  key: string;
  goesOn: boolean;
  values: string[];
}

/** Puts values of equal keys together, which come one behind another. A row is heard of with the key of the next one. */
export function byKey(hear: (row: KeyedRow, next: string) => void): { add: TableWriter['add']; end(): void } {
  let row: KeyedRow | undefined;
  return {
    add(key, goesOn, value) {
      if (row?.key === key) {
        row.goesOn ||= goesOn;
        row.values.push(value);
        return;
      }
      if (row) hear(row, key);
      row = { key, goesOn, values: [value] };
    },
    end() {
      if (row) hear(row, '');
      row = undefined;
    },
  };
}

/** Whether values are in order, each once: what comes from sorted runs is. */
function isInOrder(values: readonly string[]): boolean {
  for (let at = 1; at < values.length; at++) if ((values[at - 1] as string) >= (values[at] as string)) return false;
  return true;
}

/** What is kept of values in order. */
function keptValues(values: readonly string[], kept: (value: string) => string): string[] {
  const all: string[] = [];
  for (const value of values) {
    const one = kept(value);
    if (one !== all.at(-1)) all.push(one);
  }
  return all;
}

function linesIn(text: string): number {
  let count = 1;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count++;
  return count;
}

/** The shorter a border, the better; of two as long as each other, the text decides. */
export const scoreOf = (length: number, text: string): number => length * 2 ** 32 + hashesOf(text)[0];

/** How many of the pieces become the next shard. */
function leastPlace(pieces: readonly Piece[], shardBytes: number): number {
  let [bytes, best, least] = [pieces[0]?.bytes ?? 0, 1, Number.POSITIVE_INFINITY];
  for (let at = 1; at < pieces.length; at++) {
    const piece = pieces[at] as Piece;
    if (bytes > 1.5 * shardBytes) break;
    if (bytes < shardBytes / 2) best = at;
    else if (piece.score < least) [best, least] = [at, piece.score];
    bytes += piece.bytes;
  }
  return best;
}

/** A key as far as it is kept, and whether there is more of it. */
export function keyOf(text: string): [key: string, goesOn: boolean] {
  if (text.length <= MAX_KEY) return [text, false];
  const end = isInside(text, MAX_KEY) ? MAX_KEY + 1 : MAX_KEY;
  return [text.slice(0, end), end < text.length];
}
