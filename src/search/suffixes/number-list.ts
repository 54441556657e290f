/** Numbers of one piece: two to this power. */
const PIECE = 20;
const WITHIN = (1 << PIECE) - 1;

type Numbers = Int32Array | Uint16Array | Uint8Array;

/** A list of numbers in pieces: one that grows by being copied needs up to three times its room. */
export class NumberList {
  size = 0;
  readonly #of: new (
    size: number,
  ) => Numbers;
  readonly #pieces: Numbers[] = [];

  /** `of` says how large its numbers are. */
  constructor(of: new (size: number) => Numbers = Int32Array) {
    this.#of = of;
  }

  add(number: number): void {
    const at = this.size++;
    if ((at & WITHIN) === 0) this.#pieces.push(new this.#of(1 << PIECE));
    (this.#pieces[at >> PIECE] as Numbers)[at & WITHIN] = number;
  }

  at(place: number): number {
    return (this.#pieces[place >> PIECE] as Numbers)[place & WITHIN] as number;
  }
}
