/** Numbers of one piece: two to this power. */
const PIECE = 20;
const WITHIN = (1 << PIECE) - 1;

/** A list of numbers in pieces: one that grows by being copied needs up to three times its room. */
export class NumberList {
  /** May be set back: what was behind is overwritten. */
  size = 0;
  readonly #pieces: Int32Array[] = [];

  add(number: number): void {
    const at = this.size++;
    if (at >> PIECE === this.#pieces.length) this.#pieces.push(new Int32Array(1 << PIECE));
    (this.#pieces[at >> PIECE] as Int32Array)[at & WITHIN] = number;
  }

  at(place: number): number {
    return (this.#pieces[place >> PIECE] as Int32Array)[place & WITHIN] as number;
  }
}
