/** Letters from which a word may have one edit, and two: in a shorter one an edit makes another word. */
const ONE_FROM = 4;
const TWO_FROM = 8;

/** How many edits a word may have. Digits name something: with another digit it is something else. */
export const editsOf = (word: string): number =>
  /\d/.test(word) || word.length < ONE_FROM ? 0 : word.length < TWO_FROM ? 1 : 2;

/** Which letters a word has, as bits. */
export function letterBits(word: string): number {
  let bits = 0;
  for (let at = 0; at < word.length; at++) bits |= 1 << (word.charCodeAt(at) & 31);
  return bits;
}

/** Whether words with these letters may be so few edits apart: one edit takes a letter away, or brings one, or both. */
export function mayBeEdits(one: number, other: number, most: number): boolean {
  let left = 2 * most;
  for (let differing = one ^ other; differing !== 0; differing &= differing - 1) if (--left < 0) return false;
  return true;
}

/** Rows of the table that counts edits, used again: most words are compared and few are alike. */
const rows: [number[], number[], number[]] = [[], [], []];

/**
 * How many insertions, deletions, replacements and swaps of neighbours lead from one word to the other; more than `most`
 * where there are more. `condtional` and `conditional`: 1, `lciense` and `license`: 1.
 */
export function edits(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most) return most + 1;
  let [before, row, next] = rows;
  for (let j = 0; j <= other.length; j++) row[j] = j;
  for (let i = 1; i <= one.length; i++) {
    next[0] = i;
    let least = i;
    for (let j = 1; j <= other.length; j++) {
      const isSame = one[i - 1] === other[j - 1];
      let value = Math.min(
        (row[j] as number) + 1,
        (next[j - 1] as number) + 1,
        (row[j - 1] as number) + (isSame ? 0 : 1),
      );
      if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1])
        value = Math.min(value, (before[j - 2] as number) + 1);
      next[j] = value;
      least = Math.min(least, value);
    }
    if (least > most) return most + 1;
    [before, row, next] = [row, next, before];
  }
  return row[other.length] as number;
}
