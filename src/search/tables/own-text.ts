import { normalise } from '../text/normalise.ts';
import type { IndexedEntry } from './table.ts';

/** Several makers read an entry one after another. */
let last: { one: IndexedEntry; text: string } | undefined;

/** The own text of an entry, normalised: of the one that was asked for last, it is kept. */
export function ownText(one: IndexedEntry): string {
  if (last?.one !== one) last = { one, text: normalise(one.text.text) };
  return last.text;
}
