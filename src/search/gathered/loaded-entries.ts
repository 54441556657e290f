import type { EntryText } from '../index/catalogue.ts';
import type { TableIndex } from '../tables/table.ts';
import { type EntryRecord, readBody, readEntry, readOutline } from './entry-record.ts';

/** Entries that were read of an index, by number; they only become more. */
export class LoadedEntries {
  readonly records = new Map<number, EntryRecord>();
  /** Own texts of some of them. */
  readonly bodies = new Map<number, EntryText>();
  readonly #outlined = new Set<number>();
  readonly #index: TableIndex;

  constructor(index: TableIndex) {
    this.#index = index;
  }

  /** Reads those that are not there yet. Tells whether all have come. */
  async load(numbers: readonly number[]): Promise<boolean> {
    const missing = [...new Set(numbers)].filter((number) => !this.records.has(number));
    const found = missing.length > 0 ? await this.#index.records('entries').get(missing) : new Map<number, string>();
    for (const [number, text] of found) this.records.set(number, readEntry(text));
    return found.size === missing.length;
  }

  /** Of how many the outline is known. */
  get outlined(): number {
    return this.#outlined.size;
  }

  /** The same of the outlines of all that are. */
  async loadOutlines(): Promise<boolean> {
    const missing = [...this.records.keys()].filter((number) => !this.#outlined.has(number));
    const found = missing.length > 0 ? await this.#index.records('outlines').get(missing) : new Map<number, string>();
    for (const [number, text] of found) {
      const { entry, answers } = this.records.get(number) as EntryRecord;
      this.records.set(number, { entry: { ...entry, ...readOutline(text) }, answers });
      this.#outlined.add(number);
    }
    return found.size === missing.length;
  }

  /** The same of the texts of some that are. */
  async loadBodies(numbers: readonly number[]): Promise<boolean> {
    const missing = [...new Set(numbers)].filter((one) => this.records.has(one) && !this.bodies.has(one));
    const found = missing.length > 0 ? await this.#index.records('bodies').get(missing) : new Map<number, string>();
    for (const [number, text] of found)
      this.bodies.set(number, readBody(this.records.get(number)?.entry.id ?? '', text));
    return found.size === missing.length;
  }
}
