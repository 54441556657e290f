/** Hears of a fragment that many entries have, and how many. */
export type Tell = (fragment: string, entries: number) => void;

/** Counts entries of which each may come several times. */
export class EntryCount {
  count = 0;
  readonly #seen: Int32Array;
  #turn = 0;

  constructor(entries: number) {
    this.#seen = new Int32Array(entries);
  }

  start(): void {
    this.#turn++;
    this.count = 0;
  }

  /** Tells whether it is the first time since the start. */
  add(number: number): boolean {
    if (this.#seen[number] === this.#turn) return false;
    this.#seen[number] = this.#turn;
    this.count++;
    return true;
  }
}
