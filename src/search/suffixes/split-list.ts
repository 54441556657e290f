/** Parts of a list of numbers, by a code that each has: a pass of a radix sort, in place. */
export class SplitList {
  /** What is split, and the parts, one behind another. */
  readonly all: Int32Array;
  readonly #moved: Int32Array;
  readonly #ends = new Int32Array(1 << 16);

  constructor(all: Int32Array) {
    this.all = all;
    this.#moved = new Int32Array(all.length);
  }

  /** Splits a stretch; those with the code 0 come into no part. Gives where each part begins and ends. */
  split(from: number, to: number, codeOf: (one: number) => number): { code: number; from: number; to: number }[] {
    const [all, moved, ends] = [this.all, this.#moved, this.#ends];
    const codes: number[] = [];
    for (let at = from; at < to; at++) {
      const code = codeOf(all[at] as number);
      if (ends[code] === 0) codes.push(code);
      ends[code] = (ends[code] as number) + 1;
    }
    const parts = [];
    let end = from;
    for (const code of codes) {
      const start = end;
      end += ends[code] as number;
      if (code > 0) parts.push({ code, from: start, to: end });
      ends[code] = start;
    }
    for (let at = from; at < to; at++) {
      const one = all[at] as number;
      const code = codeOf(one);
      const place = ends[code] as number;
      moved[place] = one;
      ends[code] = place + 1;
    }
    for (const code of codes) ends[code] = 0;
    all.set(moved.subarray(from, to), from);
    return parts;
  }
}
