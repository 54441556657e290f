/** What a paste was understood as: plain data that the page and the terminal show. */

/** What kind of private thing a placeholder stands for. */
export type TakenKind =
  | 'email'
  | 'id'
  | 'tenant'
  | 'host'
  | 'ip'
  | 'url'
  | 'time'
  | 'token'
  | 'secret'
  | 'device'
  | 'user'
  | 'phone'
  | 'name'
  | 'number'
  | 'word';

/** One private thing that was taken out of a text. */
export interface Taken {
  kind: TakenKind;
  /** As it stood in the text. Never leaves the tab. */
  value: string;
  /** What stands there instead: `<email>`, `<id>`, … */
  placeholder: string;
}

/** A text without what is private in it. */
export interface Redaction {
  text: string;
  /** In the order of the text; a value that occurs again is listed again. */
  taken: Taken[];
  /** Whether a secret or token was among it: the reader is warned to revoke it. */
  hasSecret: boolean;
}

/** What a hole of a message holds in the reader's text. */
export interface HoleValue {
  /** Name of the hole without braces. */
  name: string;
  value: string;
}

/** The message of an entry as the reader's text fills it. */
export interface FilledMessage {
  /** The template, holes as `{name}`. */
  template: string;
  /** Values of its holes, those that were found. */
  values: HoleValue[];
  /** Stretches of the template that stand in the text, as ascending offsets. */
  matched: [from: number, to: number][];
  /** Its language, where it is not the site's. */
  language?: string | undefined;
  /** Why it was chosen: codes of its entry that stand in the text … */
  codes: string[];
  /** … and how much of the message does, from 0 to 1; undefined where only codes decided. */
  share?: number | undefined;
}

/** What a text has in the place of a code: none as it stands there, and one where signs that look alike are exchanged, or its parts are joined. */
export interface ReadCode {
  /** As it stands in the text. */
  typed: string;
  /** The code that it was read as, as its family writes it; several where it looks like each. */
  codes: string[];
  /** Signs that were exchanged, as they stand there and as they were read. */
  signs: [typed: string, read: string][];
  /** Whether a space or the end of a line stands in it. */
  isTorn: boolean;
  /** Whether what stands before the end of the line is a code by itself: it may be the beginning of this one. */
  isBroken?: boolean;
}

/** How a question in words was read. */
export interface QuestionReading {
  /** BCP 47 tag of its language, where that is not the site's. */
  language?: string | undefined;
  /** What its words were read as, where that is not what stands there: `svc acct` as "service account". In the order of the question. */
  readAs: string[];
  /** The whole question without its misspellings; absent where it has none. */
  mended?: string | undefined;
  /** Name of the subject that it is about, where the content treats nothing of it. */
  subject?: string | undefined;
  /** Whether nothing documents it: what is suggested is near at most. */
  isUnanswered: boolean;
  /** Whether it has only words that stand everywhere. */
  isEmpty?: boolean | undefined;
}

/** A line of a tool that takes in an error: `Failed to open the lid: No key.` */
export interface Wrapping {
  /** What failed, as the tool says it: `Failed to open the lid`. Private like the rest of the text. */
  failed: string;
  /** What is given as the reason: `No key.` Empty where nothing is. */
  reason: string;
  /** Id of the entry that documents the line itself, not its reason. */
  entry?: string | undefined;
  /** Whether the reason is documented. */
  isKnown: boolean;
}

/** Why an entry is suggested that does not fit. */
export type SuggestionReason =
  /** A part of a message stands in the text; `share` is from 0 to 1. */
  | { kind: 'part'; message: string; share: number }
  /** One of `count` entries that share the message of which a part stands in the text. */
  | { kind: 'shared'; message: string; share: number; count: number }
  /** Words in common, as the entry writes them. */
  | { kind: 'words'; words: string[] };

/** Lines of a pasted list that have one entry in common; `entry` is null for what is not documented. */
export interface LineGroup {
  entry: string | null;
  /** 1-based numbers of its lines. */
  lines: number[];
  /** Its first line, redacted. */
  sample: string;
}

/** A text that a reader may want to hand on. Nothing of it leaves the tab but through the gate. */
export interface HandOn {
  /** As it was typed, around the error if one was recognised. */
  text: string;
  /** What fills holes of recognised messages: private, whatever it looks like. */
  values: string[];
}

/** What was understood of a whole paste. Absent for short fragments. */
export interface PasteReading {
  redaction: Redaction;
  /** What links and reports can be made of. As it was typed: only the gate lets it out. */
  handOn: HandOn;
  /** Of the best match. */
  filled?: FilledMessage | undefined;
  /** A list of errors, one a line, by entry; most lines first, what is not documented last. */
  groups: LineGroup[];
}
