/**
 * Where a word stands in an entry, as the value of a row: `k2T4f.s` is the form with the ending `s`, in entry 159, in the places
 * of the mask, of which the title has seven words. The mask comes first, as it is what most values of a row have in common.
 */
import { BIT, PASSAGES } from '../words/word-file.ts';

/** Digits in the order of their codes. */
const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz~';
const SIX = 6;
/** A longer passage counts as this. */
const MOST_WORDS = 35;
const ENDING = '.';

export interface PlacedTerm {
  number: number;
  mask: number;
  /** Words of the passages in which it stands. */
  lengths: (readonly [passage: number, words: number])[];
  /** What its form has behind what all forms begin with. */
  ending: string;
}

export function postingValue(number: number, mask: number, lengths: readonly number[], ending: string): string {
  let value = `${DIGITS[mask >> SIX]}${DIGITS[mask & 63]}`;
  for (let passage = 0; passage < PASSAGES; passage++)
    if (mask & (1 << passage)) value += Math.min(MOST_WORDS, lengths[passage] ?? 0).toString(36);
  return `${value}${number.toString(36)}${ending && ENDING + ending}`;
}

export function placedTerm(value: string): PlacedTerm {
  const mask = (DIGITS.indexOf(value[0] as string) << SIX) | DIGITS.indexOf(value[1] as string);
  const lengths: PlacedTerm['lengths'] = [];
  let at = 2;
  for (let passage = 0; passage < PASSAGES; passage++)
    if (mask & (1 << passage)) lengths.push([passage, Number.parseInt(value[at++] ?? '0', 36)]);
  const [number = '', ending = ''] = value.slice(at).split(ENDING);
  return { number: Number.parseInt(number, 36), mask, lengths, ending };
}

/**
 * The class of a place, the most telling first: a title by its length, as a short one says more of each of its words; a sentence as people
 * ask; a summary; the rest; a product. Of a word that thousands have, the first classes are read.
 */
export function classOf(mask: number, lengths: readonly number[]): string {
  if (mask & (1 << BIT.title)) return `a${Math.min(MOST_WORDS, lengths[BIT.title] ?? 0).toString(36)}`;
  if (mask & ((1 << PASSAGES) - 1)) return 'b';
  if (mask & (1 << BIT.summary)) return 'c';
  return mask === 1 << BIT.product ? 'e' : 'd';
}
