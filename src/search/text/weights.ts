/**
 * Every number that decides what comes first, each with its reason. Changing one is a change of behaviour: the cases
 * in `tests` say what must still hold.
 */

/**
 * What a literal match is worth by where it stands. The gaps are wider than {@link WHOLE} and {@link WORD_START}
 * together, so that a code always beats a heading, however it is hit.
 */
export const FIELD_WEIGHT = {
  /** A code names the error and nothing else. */
  code: 1000,
  /** What the software prints: the reader most likely copied it. */
  message: 900,
  /** Our own words for the error. */
  title: 800,
  /** How a source document calls what the entry covers: what people remember from there. */
  source: 500,
  /** A cause, fix or detail: the entry is about it in part. */
  heading: 400,
  /** A command to copy. */
  command: 300,
  /** Anywhere else in the entry's own text. */
  text: 100,
} as const;
/** Added when the query is the whole field: nothing fits better, so it outranks every field that only contains it. */
export const WHOLE = 2000;
/**
 * Taken off when a space of the query is only the edge of the field: a reader who typed the space may mean a text in
 * which it stands. Puts such a match below every code, message or title that has the space.
 */
export const EDGE = 350;
/** Added when the match begins where a word begins: `token` before `rtoken`. */
export const WORD_START = 40;
/** Added when the match also ends where a word ends. */
export const WORD_END = 20;
/** Added to errors when entries are otherwise equal: the reader most likely has one on the screen. */
export const ERROR_FIRST = 10;
/** Taken off cards of codes, so that any entry comes before them: what explains a case, then what only says what a code is. */
export const CARD_LAST = 3200;
/** Two entries within this share of the best score cannot be told apart by the text. */
export const TIE = 0.9;
/** Share of a message that is typed on purpose: whoever types so much of it has that message, and not just a word of it. */
export const GOOD_PART = 1 / 3;
/** Share of a query's weight, by rare words, from which an entry is shown as possible. */
export const NEAR_SHOWN = 0.6;
/** Share from which it is offered as a suggestion. */
export const NEAR_OFFERED = 0.34;
/** Letters and digits below which a query finds nothing, and below which it finds only beginnings. */
export const MIN_LETTERS = 2;
export const MIN_LETTERS_INSIDE = 3;
/** How much of a query is read. What is longer is cut, and the answer says so. */
export const MAX_QUERY = 2_000_000;
/** A longer query cannot stand literally in an entry. */
export const MAX_LITERAL = 20_000;
/** Characters from which a query can be a secret. */
export const MIN_SECRET = 9;
/** A query with so many characters, or with line breaks, is read as a paste and not as a fragment. */
export const PASTE_LENGTH = 60;
/** Hits in the text of all entries that are shown: the more entries, the fewer of each. */
export const MAX_HITS = 5000;
/** Places of one entry that an answer lists. */
export const MAX_PLACES = 12;
/** Cards that an answer lists because their message stands in the text. */
export const MAX_CARDS = 3;
/** Near entries that an answer lists. */
export const MAX_NEAR = 10;
/** Characters shown before and after a match. */
export const EXCERPT = 70;
/** Suggestions of one answer: a reader looks at so many. */
export const MAX_SUGGESTIONS = 3;
