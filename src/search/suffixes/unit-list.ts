import { NumberList } from './number-list.ts';

/** A list of UTF-16 units, two to a number: read from numbers of another size, both lists would be slower by a fifth. */
export class UnitList {
  readonly #pairs = new NumberList();

  get size(): number {
    return 2 * this.#pairs.size;
  }

  clear(): void {
    this.#pairs.size = 0;
  }

  addTwo(one: number, other: number): void {
    this.#pairs.add(one | (other << 16));
  }

  at(place: number): number {
    return (this.#pairs.at(place >> 1) >>> ((place & 1) << 4)) & 0xffff;
  }
}
