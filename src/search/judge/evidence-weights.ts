/**
 * Every number by which a paste is judged, each with its reason. Apart from `weights.ts`, so that what is loaded for the
 * first results does not carry them.
 */

/** Letters of a gram: long enough to be rare, short enough to survive hard wraps and to fit into short parts. */
export const MESSAGE_GRAM = 8;
/** A paste fits a message when this share of the message's weight stands in it: half may be cut off. */
export const FITS_FROM = 0.5;
/** From this share on it is clearly that message. */
export const CLEAR_FROM = 0.75;
/** A message that the end of a line cut off is clear from this share of all of it on, if that is rare; else from half. */
export const CUT_FROM = 0.4;
/** Below this share, a message is not even offered as a suggestion. */
export const SUGGEST_FROM = 0.12;
/** Below this share, a message tells nearly nothing: its entry is offered, but gains nothing beside its codes. */
export const WEAK_BELOW = 0.3;
export const WEAK_FACTOR = 0.1;
/** What the other words of a gram add to the rarest, relative to their bits: words that stand together are seldom rare each by itself. */
export const BESIDE = 0.3;
/** Rarity, in bits, that must be found before a message can fit: one rare word has two grams, and is not enough. */
export const ENOUGH_BITS = 22;
/** A message below this rarity, in bits, is said of many things: it must stand as a statement of its own. */
export const SPOKEN_BITS = 42;
/** A message below this rarity is one short sentence: half of it is no kinship. */
export const SHORT_BITS = 72;
/** A message below this rarity is so brief that another word in its middle makes it another sentence. */
export const BRIEF_BITS = 60;
/** Beside a code that nobody claims, so much of a message must stand: most of a sentence is there in many. */
export const WHOLE_FROM = 0.9;
/** Bits from which a longer message is no better evidence. */
export const CLEAR_BITS = 120;
/** A message that takes in another error counts less than the error it takes in. */
export const WRAPPER = 0.6;
/** A message that prints an HTTP status says less than anything beside it. */
export const STATUS = 0.4;
/** A message that contains another has at least so much more weight, and then comes before it by as much. */
export const MORE_SPECIFIC = 1.2;
/** A message is contained in another when this share of its grams is. */
export const CONTAINED = 0.6;
/** Entries at the top that are compared in pairs. */
export const COMPARED = 24;
/** What a specific code adds, relative to a long message that stands there whole: less, so that a clear text outweighs it. */
export const SPECIFIC_CODE = 0.55;
/** What a code without a number adds: a word such as `KeyNotFound` names errors of other services, too. */
export const NAME_CODE = 0.25;
/** What a generic code (HTTP status, OAuth or Graph error class) adds: it only breaks ties. */
export const GENERIC_CODE = 0.02;
/** What words of an entry's titles and headings add at most: they only break ties. */
export const CONTEXT = 0.06;
/** What is named as the cause of the other errors in a text gains: more than surroundings can weigh, less than a tie. */
export const CAUSE = 0.07;
/** Marks of a cause that are read: real errors are nested five or six deep. */
export const MAX_CAUSES = 20;
/** Bits of such words from which more say nothing more. */
export const CONTEXT_BITS = 80;
/** Bits by which an entry about one product comes before a general one where the text names that product, and behind it where not: a rare word and a common one. */
export const ONLY_PRODUCT = 15;
/** Characters of a paste in which such words are looked for: the surroundings of an error are near it. */
export const CONTEXT_LENGTH = 20_000;
/** A short message in the middle of somebody's sentence counts so much. */
export const EMBEDDED = 0.5;
/** A word with one edit counts so much of the word itself. */
export const EDITED = 0.8;
/** A word that only matches when look-alike characters are exchanged (0 and O, 1 and l) counts so much. */
export const LOOK_ALIKE = 0.6;
/** What two neighbouring words add, relative to their weight, when they are neighbours in the message as well. */
export const NEIGHBOURS = 0.5;
/** Letters from which a word may have one edit: shorter ones become other words. */
export const MIN_EDITED = 5;
/** Letters up to which it may: the work for one word grows with the square of its length. */
export const MAX_EDITED = 40;
/** Words of a query that are compared by their likeness; a longer text is judged by its grams. */
export const MAX_NEAR_WORDS = 60;
/** Lines from which a text can be a list of errors, and lines of it that are read. */
export const MIN_LIST_LINES = 3;
export const MAX_LINES = 5000;
/** A longer line is no row of a list. */
export const MAX_LINE_LENGTH = 2000;
/** Characters of a message that must stand in a text before a part of it fits: phrases of every log are shorter. */
export const FITTING_LENGTH = 24;
/** Share of its lines that must be clear by themselves. */
export const MIN_LIST_SHARE = 0.3;
/** Share of a message's weight in a text that one line must have: a row of a list says its error by itself, what is wrapped does not. */
export const IN_ONE_LINE = 0.8;
/** How much of a paste is shown and handed on, without what is private in it. */
export const MAX_REDACTED = 100_000;
/** How much of it a link or a report carries: issue trackers and chat programs cut longer addresses. */
export const MAX_HANDED_ON = 5000;
