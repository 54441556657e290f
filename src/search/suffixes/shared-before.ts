/**
 * How many first characters of each suffix of a text stand in it before: of `no key, no lock`, three at the second `no `. So a row
 * tells whether it is the first place of a fragment in its text: the only one that counts.
 */
import { MAX_KEY } from '../tables/pack-rows.ts';

export interface SharedBefore {
  all: Uint8Array;
  /** The same among the beginnings of words. */
  apart: Uint8Array;
}

/** Of a text with its padding space behind. Places that begin with the same character are compared, each with those before. */
export function sharedBefore(text: string): SharedBefore {
  const all = new Uint8Array(text.length);
  const apart = new Uint8Array(text.length);
  const latest = new Map<number, number>();
  const earlier = new Int32Array(text.length);
  const isApart = (at: number) => at === 0 || text.charCodeAt(at - 1) === 32;
  for (let at = 0; at < text.length; at++) {
    const first = text.charCodeAt(at);
    if (first === 32) continue;
    let [longest, longestApart] = [0, 0];
    const after = isApart(at);
    let other = latest.get(first) ?? -1;
    earlier[at] = other;
    latest.set(first, at);
    for (; other >= 0 && (longest < MAX_KEY || (after && longestApart < MAX_KEY)); other = earlier[other] as number) {
      let same = 1;
      while (same < MAX_KEY && at + same < text.length && text.charCodeAt(at + same) === text.charCodeAt(other + same))
        same++;
      if (same > longest) longest = same;
      if (after && same > longestApart && isApart(other)) longestApart = same;
    }
    all[at] = longest;
    apart[at] = longestApart;
  }
  return { all, apart };
}
