/**
 * Why the search answers as it does. Each rule that raises, lowers or refuses an entry says so while it is applied; nothing
 * of it is worked out afterwards. The examples are of a vendor of conveyors.
 */
import type { FIELD_WEIGHT } from './weights.ts';

/** What is said of one message of an entry. */
interface OfMessage {
  /** Position of the entry in the catalogue. */
  position: number;
  message: string;
  /** How much of the message, by weight, is in the text: 0 to 1. */
  share: number;
}
interface OfEntry {
  position: number;
}
type OfCode = OfEntry & { code: string };
interface OfTwo extends OfEntry {
  /** Position of the entry that it comes before. */
  than: number;
}
/** Of the whole text. */
type OfText = object;

/** What each kind of reason says. */
interface Said {
  // What speaks for an entry.

  /** All that speaks for it: `Conveyor 7 stopped: BELT-4012` has 100 % of `Conveyor {id} stopped` and the code `BELT-4012`. */
  fit: OfEntry & { score: number; message?: string | undefined; share: number; bits: number; codes: readonly string[] };
  /**
   * The text stands in it as typed: `onveyor 7` in the title `Conveyor 7 stops`, not from the beginning of a word. `whole`:
   * it is the whole field. `edge`: a space was typed, and the field ends there, which counts less.
   */
  literal: OfEntry & { field: keyof typeof FIELD_WEIGHT; whole: boolean; edge: boolean; wordStart: boolean };
  /** A code with a number names one error: `BELT-4012`. */
  code: OfCode;
  /** A line ends in the middle of the message: of `Conveyor 7 stopp` the rest was cut off, and is not expected. */
  uncut: OfMessage;
  /** Words around the error are in its titles: `belt` beside the message, `Belts` in a heading. */
  context: OfEntry;
  /** It is about one product only, which the text does not name: `Belts Ltd` has the page, the text has no word of them. */
  otherProduct: OfEntry & { product: string };
  /** It stands behind a mark of a cause: `… Caused by: Conveyor 7 stopped`. */
  cause: OfEntry;
  /** It says all that another says and more: `Conveyor 7 stopped: no crate` before `Conveyor 7 stopped`. */
  moreSpecific: OfTwo;
  /** It stands there whole, the other with a part: `No crate` before `No crate on the belt of hall 7`. */
  standsWhole: OfTwo;
  /** Rare words in common, each with one edit at most: `convayor stoped`. */
  near: OfEntry & { share: number };
  /** It has words of the question, by weight: `belt hot` of `why does the belt become hot`. */
  words: OfEntry & { share: number };

  // What makes it count less.

  /** What stands there is no code, and looks like one: `8ELT-4O12`. */
  misread: OfText & { typed: string; codes: readonly string[] };
  /** Only a code of a class, which many errors share: `HTTP 403`. */
  genericCode: Partial<OfEntry> & { code: string };
  /** A code without a number is a word that others use, too: `CrateNotFound`. */
  nameCode: OfCode;
  /** So little of the message that it tells nearly nothing. */
  weak: OfMessage;
  /** The message takes in another error: `Run failed: {error}`. */
  wrapper: OfMessage;
  /** The message prints a status as every failed request does: `Request failed: 400 (Bad Request)`. */
  status: OfMessage;
  /** The text is in quotes, which no entry has: `"spindle is hot"` asks for these words only. */
  quoted: OfText;
  /** Two letters: only beginnings of words count, `be` in `belt` and not in `label`. */
  fewLetters: OfText;

  // What keeps it from being called the best match.

  /** The text is a piece of a code, message or title: `veyor stop`. Only whole errors are judged. */
  fragment: OfText;
  /** Several lines are about several errors. */
  list: { errors: number };
  /** Several entries fit alike, by their positions. */
  alike: { positions: readonly number[] };
  /** A code that no entry claims is in the text, and none that the leading entry claims. */
  unknownCode: { codes: readonly string[] };
  /** A part of the message: `Conveyor 7 stopped` of `Conveyor {id} stopped because its spindle is hot`. */
  part: OfMessage;
  /** What is there of the message is in many messages: `could not be found`. */
  common: OfMessage;
  /** A short message in the middle of a sentence: `we know that no crate was found in hall 7`. */
  embedded: OfMessage;
  /** It is no entry but the card of a code, whose message stands in the text: `Crate rejected` of `BELT-4012`. */
  ofCard: OfEntry;
  /** It prints an HTTP status that the text lacks: 400, and the text has 404. */
  statusMissing: OfMessage;
  /** It quotes a name that the text lacks: `Belt 'north' is off`, and the text has `'south'`. */
  nameMissing: OfMessage;
  /** It says what every program says, and the text does not: `Belt off: operation timed out`, and the text has `Belt off: no key`. */
  sentenceMissing: OfMessage;
  /** What is its own of it is missing; the rest, every program says: `Could not load file or assembly 'belt'`. */
  ofNobody: OfMessage;
  /** The text ends before half of it: `Conveyor 7` of `Conveyor {id} stopped because its spindle is hot`. */
  cutHalf: OfMessage;
  /** It says what failed, and why: what failed tells nothing of the reason. */
  reasonAlone: OfText;
  /** It has a sentence that belongs to no entry: `Request failed with status code 404`. */
  everyProgram: OfText;
  /** The entry with the most evidence has not enough. */
  unclear: OfEntry;
  /** No message and no code was recognised. */
  noEvidence: OfText;

  // What keeps it out, or the text from being read in some way.

  /** Less than half of the message: not even possible. */
  half: OfMessage;
  /** Other words stand in its middle: `No crate is left` of `No space is left`. */
  otherWords: OfMessage;
  /** A phrase of the message that stands in every log: `failed with code`. */
  shortPart: OfMessage;
  /** Next to nothing of the message: not even a suggestion. */
  little: OfMessage;
  /** It only says what failed, and the text gives a reason behind it: `The run of the night shift failed: No crate`. */
  wrapped: OfMessage;
  /** Beside a code that no entry claims, a part of a message is no kinship. */
  foreignCode: OfEntry;
  /** The text stands whole in another entry, as its message or title. */
  notWhole: OfEntry;
  /** Beside a best match, what wraps it or names its class is no second error. */
  besideBest: OfEntry;
  /** Too few rare words in common to be suggested. */
  far: OfEntry & { share: number };
  /** It reads like the line of a program, of which no words are asked: `lid.core.LidError: gone`. */
  noQuestion: OfText;
  /** One word in common says nothing. */
  fewWords: OfEntry;
  /** No entry has enough of a question in words. */
  unanswered: OfText;
  /** The text has too few letters to be searched. */
  tooShort: OfText;
  /** Only the beginning was read. */
  cut: OfText;
  /** Longer than any text of an entry: it was not looked for as typed. */
  long: OfText;
  /** A whole error that is no list: few lines, lines that are not clear one by one, or parts of one error. */
  noList: OfText;
}

export type ReasonKind = keyof Said;
/** One reason, told by its `kind`. */
export type Reason = { [Kind in ReasonKind]: { kind: Kind } & Said[Kind] }[ReasonKind];
export type ReasonOf<Kind extends ReasonKind> = Extract<Reason, { kind: Kind }>;

/** Kinds of reasons that say the same of a message, each in its own words. */
export type MessageRule = {
  [Kind in ReasonKind]: Said[Kind] extends OfMessage ? Kind : never;
}[ReasonKind];

/** Hears every reason, in the order in which the rules are applied. The search is the same with it and without. */
export type Note = (reason: Reason) => void;
