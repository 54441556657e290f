/** Every number that decides what a question in words finds, each with its reason. */

/** Words of a question that are read, and characters: whoever writes more has pasted something. */
export const MOST_WORDS = 48;
export const MOST_CHARACTERS = 600;

/** What a word is worth by where it stands: what an entry is called and how people ask for it say what it is about. */
export const PLACE_WEIGHTS = {
  title: 1,
  asked: 0.95,
  summary: 0.7,
  /** A cause or a fix is a part of what an entry is about. */
  heading: 0.6,
  message: 0.6,
  /** That an entry is of a product says little beside its own words. */
  product: 0.3,
} as const;
/** Part of the weight of each further place: a word that stands everywhere is what the entry is about. */
export const FURTHER_PLACE = 0.05;

/** The word as it was typed, and what else its concept is called. */
export const TYPED = 1;
export const OF_CONCEPT = 0.9;
/** A concept that takes it in says less, one that it takes in is one of several. */
export const BROADER = 0.45;
export const NARROWER = 0.55;
/** All words of a phrase apart from each other, and a part of them. */
export const APART = 0.75;
export const PART_OF_PHRASE = 0.3;
/** A word with one edit, with two, and one of which only the beginning was typed. */
export const ONE_EDIT = 0.9;
export const TWO_EDITS = 0.75;
export const BEGINNING = 0.7;
/** Letters from which a beginning is taken for one. */
export const LEAST_BEGINNING = 3;

/** What a word of which no entry knows counts against the rest, as part of what the rarest word weighs … */
export const UNKNOWN = 1.1;
/** … and a common word, or one that only says how something happens (`painfully`, `nagging`); or a word of another language, as concepts cannot list all. */
export const UNKNOWN_COMMON = 0.45;
export const UNKNOWN_FOREIGN = 0.35;
/** Part of entries below which a word is simply rare: that one is in one entry and another in five says nothing. */
export const RARE = 0.03;
/** What the name of a product is worth for the order, as part of its rarity: it says nothing of what is asked. */
export const FOR_ORDER = 0.5;
/** What another product than the one that the question names leaves of a score. */
export const OTHER_PRODUCT = 0.75;

/** How much of a score depends on how much of the question the entry covers, and on how much one sentence of it does. */
export const BY_COVERAGE = 0.6;
export const BY_PASSAGE = 1;
/** How much of that depends on how much of the sentence the question covers: a short title that is asked for whole leads. */
export const BY_WHOLE = 0.6;

/**
 * Share of the question that an entry must cover to be a result; half of it is what a single sentence covers. Words that are
 * strewn over an entry answer nothing.
 */
export const ANSWERS_FROM = 0.45;
export const OF_PASSAGE = 0.5;
/** Part of the leading score from which further entries are listed, and how many are. */
export const LISTED_FROM = 0.5;
export const MOST_LISTED = 8;
/** Share of the question from which an entry is suggested where nothing answers. */
export const SUGGESTED_FROM = 0.2;
/** How many are suggested: more than three help nobody. */
export const MOST_SUGGESTED = 3;
/** How much better an entry must be to come before one in whose text the question stands as typed. */
export const CLEARLY_BETTER = 1.5;
