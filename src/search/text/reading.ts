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
