/** Every number that decides what is suggested, each with its reason. Loaded after the verdict. */

/** Suggestions of one answer: a reader looks at so many. */
export const MAX_SUGGESTIONS = 3;
/** Words of a message that must stand in the text: one word, or its two ends, is no kinship. */
export const MIN_WORDS = 3;
/** Telling words in common from which an entry is near; what makes a word one: its letters, and its rarity (no word of every other error). */
export const MIN_NEAR_WORDS = 2;
export const TELLING_LENGTH = 4;
export const TELLING_BITS = 6;
/**
 * Part of a message, and its weight in bits, from which its entry is suggested, be it less than half: with less, what is in
 * common is what every program says ("does not exist in the directory").
 */
export const SUGGESTED_SHARE = 0.36;
export const SUGGESTED_BITS = 40;
/** Share of a whole error's weight, by rare words, from which a near entry is suggested: its frame has words of every error. */
export const NEAR_IN_A_PASTE = 0.5;
