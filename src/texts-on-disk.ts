import { closeSync, openSync, readSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from './temporary-folder.ts';

/**
 * Texts by name in a file, for those of which a build makes one for each page: memory holds their places only. The file is made
 * when the first text comes, and gone with `close` or with the process.
 */
export class TextsOnDisk {
  #places = new Map<string, { from: number; bytes: number }>();
  #folder: ReturnType<typeof temporaryFolder> | undefined;
  #file = -1;
  #end = 0;

  add(name: string, text: string): void {
    if (this.#file < 0) this.#open();
    const bytes = writeSync(this.#file, text, this.#end);
    this.#places.set(name, { from: this.#end, bytes });
    this.#end += bytes;
  }

  has(name: string): boolean {
    return this.#places.has(name);
  }

  of(name: string): string | undefined {
    const place = this.#places.get(name);
    if (!place) return undefined;
    const text = Buffer.allocUnsafe(place.bytes);
    readSync(this.#file, text, 0, place.bytes, place.from);
    return text.toString();
  }

  close(): void {
    if (this.#file < 0) return;
    closeSync(this.#file);
    this.#file = -1;
    this.#folder?.remove();
  }

  #open(): void {
    this.#folder = temporaryFolder('texts');
    this.#file = openSync(join(this.#folder.path, 'texts'), 'w+');
  }
}
