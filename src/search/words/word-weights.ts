/**
 * Every number that decides what a question in words finds, each with its reason. `npm run bench:words` measures them; near
 * these values the figures hardly move.
 */

/** Characters of the longest question: whoever types more tells a story, or has pasted something. */
export const MOST_QUESTION = 200;
/** Words and characters that are read of a question, whatever comes in. */
export const MOST_WORDS = 48;
export const MOST_CHARACTERS = 600;

/**
 * What a word is worth by where it stands: what an entry is called and how people ask for it say what it is about, a cause,
 * a fix or a message is a part of it. `best` counts the best place alone; `sum` is a weight of BM25F.
 */
export const PLACE_WEIGHTS = {
  title: { best: 1, sum: 3 },
  asked: { best: 0.95, sum: 2.5 },
  summary: { best: 0.7, sum: 1.5 },
  rest: { best: 0.6, sum: 1 },
} as const;
/** That an entry is of a product says little beside its own words. */
export const OF_PRODUCT = 0.3;
/** Of BM25F, as libraries have them: what a place is worth whatever else, how soon more of them add little, and for how much length counts. */
export const REPEATED = 0.5;
export const SATURATION = 1.2;
export const SHORT_TITLE = 0.7;
/** Words of a title as titles are. */
export const USUAL_TITLE = 7;
/** Part of a score that comes from the sum over all places; the rest from best places and coverage. Both together were best. */
export const BY_SUM = 0.5;

/** The word as it was typed, and what else its concept is called. */
export const TYPED = 1;
export const OF_CONCEPT = 0.9;
/** A concept that takes it in says less, one that it takes in is one of several. */
export const BROADER = 0.45;
export const NARROWER = 0.55;
/** All words of a phrase apart from each other, and a part of them. */
export const APART = 0.75;
export const PART_OF_PHRASE = 0.3;
/** The one word of a phrase that says something, without its small words: `requests` is not `too many requests`. */
export const WITHOUT_SMALL = 0.9;
/** All words of a phrase, but in no place together: less than apart, and no subject is treated so. */
export const STREWN = 0.7;
/** A word with one edit, with two, and one of which only the beginning was typed. */
export const ONE_EDIT = 0.9;
export const TWO_EDITS = 0.75;
export const BEGINNING = 0.7;
/** Letters from which a beginning is taken for one. */
export const LEAST_BEGINNING = 3;
/** What must be missing of a word of which so few letters are there: `gui` is no `guid`. */
export const LEAST_MISSING = 3;

/** Part of entries below which a word is simply rare: that one is in one entry and another in five says nothing. */
export const RARE = 0.03;
/** What a word of which no entry knows counts, as part of what a rare one does: it is rarer still. */
export const UNKNOWN = 1.1;
/** The same of a common word, or one that only says how something happens (`painfully`): people add those without thinking. */
export const UNKNOWN_COMMON = 0.3;
/** The same of a word of another language: concepts cannot list all. */
export const UNKNOWN_FOREIGN = 0.35;
/** What the name of a product is worth for the order, as part of its rarity: it says nothing of what is asked. */
export const FOR_ORDER = 0.8;
/** What another product than the one that the question names leaves of an entry. */
export const OTHER_PRODUCT = 0.75;

/** How much of a score depends on how much of the question the entry covers, and how much is added by its best sentence. */
export const BY_COVERAGE = 0.4;
export const BY_PASSAGE = 2;
/** How much of that depends on how much of the sentence the question covers: a short title that is asked for whole leads. */
export const BY_WHOLE = 0.6;

/**
 * Share of the question that an entry must cover to be a result; half of it is what a single sentence covers. Words that are
 * strewn over an entry answer nothing.
 */
export const ANSWERS_FROM = 0.43;
export const OF_PASSAGE = 0.5;
/** The same of an entry beside one that answers: where one is the answer, its neighbours may be, too. */
export const BESIDE_FROM = 0.35;
/** Part of the leading score from which further entries are listed, and how many are. */
export const LISTED_FROM = 0.5;
export const MOST_LISTED = 8;
/** Share of the question from which an entry is suggested where nothing answers. */
export const SUGGESTED_FROM = 0.2;
/** How rare a word must be to say something, as part of what a rare one is, and how many of them an entry must have for that. */
export const TELLING = 0.35;
export const TELLING_WORDS = 2;
/** How much better an entry must be to come before one in whose text the question stands as typed. */
export const CLEARLY_BETTER = 1.2;
/** Words of a text that stands in an entry as typed, from which nothing that is only found by words comes before it. */
export const PHRASE = 3;
/** Words and phrases from which a text that stands in an entry as typed is a piece of it, and no question. */
export const PIECE = 3;
/** How much of a question the card of a code must have: it is short, and answers by what little it says. */
export const OF_CARD = 0.85;
