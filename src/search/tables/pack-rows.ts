/**
 * Rows in order as a text, which hosts compress: of each key only what differs from the one before (front coding, as in LevelDB's
 * blocks), and what is alike side by side. `ab` with 1, `abc…` with 2 and 3, `b` with 4 are three parts:
 *
 *     one character a row: how much of the key before it keeps, and whether it goes on
 *     ab⇥c⇥b
 *     1 ⏎ 2⇥3 ⏎ 4
 */
import type { Row } from './table.ts';

/** Characters of a key that are kept. Of two that begin with the same 40, nothing tells them apart: they are one row. */
export const MAX_KEY = 40;
/** The first of the characters that say what a key keeps: two for each length. */
const FIRST = 35;

/** Whether a place in a text lies inside of a character that has two halves. */
export const isInside = (text: string, at: number): boolean =>
  (text.charCodeAt(at) & 0xfc00) === 0xdc00 && (text.charCodeAt(at - 1) & 0xfc00) === 0xd800;

/** How many characters two texts have in common at their beginnings. */
export function commonLength(a: string, b: string): number {
  const most = Math.min(a.length, b.length);
  let at = 0;
  while (at < most && a.charCodeAt(at) === b.charCodeAt(at)) at++;
  return at;
}

export function packRows(rows: readonly Row[]): string {
  let kept = '';
  const rests: string[] = [];
  let before = '';
  for (const { key, isCut } of rows) {
    let common = commonLength(before, key);
    if (isInside(key, common)) common--;
    kept += String.fromCharCode(FIRST + 2 * common + Number(isCut));
    rests.push(key.slice(common));
    before = key;
  }
  return [kept, rests.join('\t'), ...rows.map(({ values }) => values.join('\t'))].join('\n');
}

/** Most rows of a shard are never asked for their values. */
class PackedRow implements Row {
  readonly key: string;
  readonly isCut: boolean;
  readonly #values: string;

  constructor(key: string, values: string, isCut: boolean) {
    [this.key, this.#values, this.isCut] = [key, values, isCut];
  }

  get values(): readonly string[] {
    return this.#values.split('\t');
  }
}

/** The rows that {@link packRows} packed. */
export function unpackRows(text: string): Row[] {
  const [kept = '', rests = '', ...values] = text.split('\n');
  const all = rests.split('\t');
  let key = '';
  return values.map((list, at) => {
    const code = kept.charCodeAt(at) - FIRST;
    key = key.slice(0, code >> 1) + all[at];
    return new PackedRow(key, list, (code & 1) === 1);
  });
}
