/**
 * How rare a word is, in bits, by a table that travels with the index. It says how often words stand in the language and in
 * the field, never how often they stand in the entries that are judged: a new entry moves the verdict on no other.
 */

/** Letters of a word that count: `permission` and `permissions` are one. */
const STEM = 8;
/** A word that no table has. */
export const RARE = 9;

/** Bits by the beginnings of words. */
export type Rarity = ReadonlyMap<string, number>;

export const stemOf = (word: string): string => word.slice(0, STEM);
/** Bits of a normalised word. */
export const rarityOf = (word: string, rarity: Rarity): number => rarity.get(stemOf(word)) ?? RARE;
