/** Every number that decides what is suggested, each with its reason. Loaded after the verdict. */

/** Words of a message that must stand in the text: one word, or its two ends, is no kinship. */
export const MIN_WORDS = 3;
/** What makes a word that an entry has in common with a text a telling one: its letters, and its rarity in bits. */
export const TELLING_LENGTH = 4;
export const TELLING_BITS = 6;
/** Such words from which an entry is near, and their bits: two that few texts have, or three that some have. */
export const MIN_NEAR_WORDS = 2;
export const NEAR_BITS = 18;
/**
 * Part of a message, and its weight in bits, from which its entry is suggested, be it less than half: with less, what is in
 * common is what every program says ("does not exist in the directory").
 */
export const SUGGESTED_SHARE = 0.36;
export const SUGGESTED_BITS = 42;
/** Share of a whole error's weight, by rare words, from which a near entry is suggested: its frame has words of every error. */
export const NEAR_IN_A_PASTE = 0.5;
/** Characters of a text in which something is looked for that is to be suggested. */
export const MAX_TOLD = 20_000;
