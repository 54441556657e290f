import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * What was told of pages out of their order, in a file until it is asked for in order: memory holds a place of each page, not
 * what was told. Made when the first page comes, and gone with `close` or with the process.
 */
export class ToldFile {
  #places = new Map<string, { from: number; bytes: number }>();
  #folder = '';
  #file = -1;
  #end = 0;

  add(path: string, told: readonly unknown[]): void {
    if (this.#file < 0) this.#open();
    const bytes = writeSync(this.#file, JSON.stringify(told), this.#end);
    this.#places.set(path, { from: this.#end, bytes });
    this.#end += bytes;
  }

  has(path: string): boolean {
    return this.#places.has(path);
  }

  /** What was told of a page; undefined of one of which nothing came. */
  of(path: string): unknown[] | undefined {
    const place = this.#places.get(path);
    if (!place) return undefined;
    const text = Buffer.alloc(place.bytes);
    readSync(this.#file, text, 0, place.bytes, place.from);
    return JSON.parse(text.toString());
  }

  close(): void {
    if (this.#file < 0) return;
    closeSync(this.#file);
    this.#file = -1;
    process.off('exit', this.#remove);
    this.#remove();
  }

  #open(): void {
    this.#folder = mkdtempSync(join(tmpdir(), 'told-'));
    this.#file = openSync(join(this.#folder, 'told.json'), 'w+');
    process.once('exit', this.#remove);
  }

  #remove = () => rmSync(this.#folder, { recursive: true, force: true });
}
