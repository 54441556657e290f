/** Parts of a list of numbers, by a code that each has: a pass of a radix sort, in place. */
export class SplitList {
  /** What is split, and the parts, one behind another. */
  readonly all: Int32Array;
  readonly #moved: Int32Array;
  readonly #codes: Uint16Array;
  readonly #ends = new Int32Array(1 << 16);

  /** `other`, as large at least, is never split at the same time: it lends the room that is needed meanwhile. */
  constructor(size: number, other?: SplitList) {
    this.all = new Int32Array(size);
    this.#moved = other ? other.#moved : new Int32Array(size);
    this.#codes = other ? other.#codes : new Uint16Array(size);
  }

  /** Splits a stretch; those with the code 0 come into no part. */
  split(from: number, to: number, codeOf: (one: number) => number): { code: number; from: number; to: number }[] {
    const [all, moved, codes, ends] = [this.all, this.#moved, this.#codes, this.#ends];
    const seen: number[] = [];
    for (let at = from; at < to; at++) {
      const code = codeOf(all[at] as number);
      codes[at] = code;
      if (ends[code] === 0) seen.push(code);
      ends[code] = (ends[code] as number) + 1;
    }
    const parts = [];
    let end = from;
    for (const code of seen) {
      const start = end;
      end += ends[code] as number;
      if (code > 0) parts.push({ code, from: start, to: end });
      ends[code] = start;
    }
    if (seen.length > 1) {
      for (let at = from; at < to; at++) {
        const code = codes[at] as number;
        const place = ends[code] as number;
        moved[place] = all[at] as number;
        ends[code] = place + 1;
      }
      all.set(moved.subarray(from, to), from);
    }
    for (const code of seen) ends[code] = 0;
    return parts;
  }
}
