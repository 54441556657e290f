import type { EntryText } from '../index/catalogue.ts';
import type { RecordsName, TableIndex } from '../tables/table.ts';
import { type EntryRecord, readBody, readEntry, readOutline } from './entry-record.ts';
import type { Part } from './gathered-answer.ts';

type Texts = ReadonlyMap<number, string>;

/** Entries that were read of an index, by number; they only become more. What does not come is `lost`. */
export class LoadedEntries {
  readonly records = new Map<number, EntryRecord>();
  /** Own texts of some of them. */
  readonly bodies = new Map<number, EntryText>();
  readonly #outlined = new Set<number>();
  readonly #index: TableIndex;
  readonly #lost: Set<Part>;

  constructor(index: TableIndex, lost = new Set<Part>()) {
    this.#index = index;
    this.#lost = lost;
  }

  /** Reads those that are not there yet. */
  async load(numbers: readonly number[]): Promise<void> {
    const missing = [...new Set(numbers)].filter((number) => !this.records.has(number));
    if (this.#takeEntries(await this.#read('entries', missing)) < missing.length) this.#lost.add('catalogue');
  }

  /** Of how many the outline is known. */
  get outlined(): number {
    return this.#outlined.size;
  }

  /** Reads the texts of some that are there, and the outlines of all, which say of what the texts consist. */
  loadBodies(numbers: readonly number[]): Promise<void> {
    return this.loadWhole(numbers.filter((number) => this.records.has(number)));
  }

  /** Reads entries, their texts or those of some, and the outlines of all that are there then, at the same time. */
  async loadWhole(numbers: readonly number[], texts = numbers): Promise<void> {
    const unknown = [...new Set(numbers)].filter((number) => !this.records.has(number));
    const textless = [...new Set(texts)].filter((number) => !this.bodies.has(number));
    const outlineless = [...this.records.keys(), ...unknown].filter((number) => !this.#outlined.has(number));
    const [entries, bodies, outlines] = await Promise.all([
      this.#read('entries', unknown),
      this.#read('bodies', textless),
      this.#read('outlines', outlineless),
    ]);
    if (this.#takeEntries(entries) < unknown.length) this.#lost.add('catalogue');
    const taken = this.#takeBodies(bodies) + this.#takeOutlines(outlines);
    if (taken < textless.length + outlineless.length) this.#lost.add('text');
  }

  #read(name: RecordsName, numbers: readonly number[]): Promise<Texts> | Texts {
    return numbers.length > 0 ? this.#index.records(name).get(numbers) : new Map<number, string>();
  }

  #takeEntries(found: Texts): number {
    for (const [number, text] of found) if (!this.records.has(number)) this.records.set(number, readEntry(text));
    return found.size;
  }

  #takeBodies(found: Texts): number {
    for (const [number, text] of found) {
      const known = this.records.get(number);
      if (known) this.bodies.set(number, readBody(known.entry.id, text));
    }
    return found.size;
  }

  #takeOutlines(found: Texts): number {
    for (const [number, text] of found) {
      const known = this.records.get(number);
      if (!known || this.#outlined.has(number)) continue;
      this.records.set(number, { ...known, entry: { ...known.entry, ...readOutline(text) } });
      this.#outlined.add(number);
    }
    return found.size;
  }
}
