/**
 * A run: sorted rows in a file, of each only what differs from the one before. Runs are what an index is merged of, whatever entries were
 * sorted together.
 */
import { closeSync, openSync, readSync, writeSync } from 'node:fs';
import type { RowBytes } from './row-bytes.ts';
import { sortRows } from './sort-rows.ts';

const BLOCK = 1 << 17;

/** Sorts rows into a file; equal ones are written once. */
export function writeRun(path: string, rows: RowBytes): void {
  const { bytes, starts } = rows;
  const file = openSync(path, 'w');
  let block = Buffer.allocUnsafe(BLOCK);
  let size = 0;
  const number = (value: number) => {
    let left = value;
    for (; left >= 0x80; left >>>= 7) block[size++] = (left & 0x7f) | 0x80;
    block[size++] = left;
  };
  let [before, beforeEnd] = [0, 0];
  for (const row of sortRows(rows)) {
    const [start, end] = [starts[row] as number, starts[row + 1] as number];
    const most = Math.min(end - start, beforeEnd - before);
    let shared = 0;
    while (shared < most && bytes[start + shared] === bytes[before + shared]) shared++;
    if (shared === end - start && shared === beforeEnd - before) continue;
    if (size + end - start + 10 > block.length) {
      writeSync(file, block, 0, size);
      size = 0;
      if (end - start + 10 > block.length) block = Buffer.allocUnsafe(2 * (end - start));
    }
    number(shared);
    number(end - start - shared);
    bytes.copy(block, size, start + shared, end);
    size += end - start - shared;
    [before, beforeEnd] = [start, end];
  }
  writeSync(file, block, 0, size);
  closeSync(file);
}

/** A place in a run, and the row there. */
export class RunReader {
  row = Buffer.allocUnsafe(1 << 10);
  length = 0;
  /** How many bytes of the row stood already in the one before. */
  shared = 0;
  private file: number;
  private block = Buffer.allocUnsafe(BLOCK);
  private at = 0;
  private end = 0;

  constructor(path: string) {
    this.file = openSync(path, 'r');
  }

  /** Reads the next row; false where there is none. */
  next(): boolean {
    if (this.at === this.end && !this.fill()) {
      closeSync(this.file);
      return false;
    }
    this.shared = this.number();
    let rest = this.number();
    this.length = this.shared + rest;
    if (this.length > this.row.length) {
      const more = Buffer.allocUnsafe(2 * this.length);
      this.row.copy(more, 0, 0, this.shared);
      this.row = more;
    }
    for (let to = this.shared; rest > 0; ) {
      if (this.at === this.end) this.fill();
      const part = Math.min(rest, this.end - this.at);
      if (part < 24) for (let byte = 0; byte < part; byte++) this.row[to + byte] = this.block[this.at + byte] as number;
      else this.block.copy(this.row, to, this.at, this.at + part);
      this.at += part;
      to += part;
      rest -= part;
    }
    return true;
  }

  private number(): number {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      if (this.at === this.end) this.fill();
      const byte = this.block[this.at++] as number;
      value |= (byte & 0x7f) << shift;
      if (byte < 0x80) return value;
    }
  }

  private fill(): boolean {
    this.at = 0;
    this.end = readSync(this.file, this.block, 0, this.block.length, null);
    return this.end > 0;
  }
}
