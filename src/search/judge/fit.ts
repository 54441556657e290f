/** How well one entry fits. */
export interface Fit {
  position: number;
  /** 1 is a long message that stands there whole, without a code. */
  score: number;
  /** Whether the evidence is enough to show it as fitting. */
  fits: boolean;
  /** Whether it is enough to be sure. */
  clear: boolean;
  /** Whether a code or a message of its own speaks for it: no wrapper, nothing that a generic code says, no other status. */
  isSpecific: boolean;
  /** The message that fits best, if one does, its share and its weight in bits. */
  message?: string | undefined;
  share: number;
  /** Share of the whole message, what a line cut off included. */
  wholeShare: number;
  bits: number;
  /** Grams of that message that stand in the paste. */
  grams: readonly string[];
  /** Codes of the entry that stand in the paste. */
  codes: string[];
}

/** An entry of which nothing was found yet. */
export const withoutEvidence = (position: number): Fit => ({
  position,
  score: 0,
  fits: false,
  clear: false,
  isSpecific: false,
  share: 0,
  wholeShare: 0,
  bits: 0,
  grams: [],
  codes: [],
});

/** What the judge says of a text. */
export interface Verdict {
  /** The unwrapped text, normalised. */
  normalised: string;
  /** Entries that its messages and codes point to, best first. */
  fits: Fit[];
  /** The same of one of its lines, as typed. */
  fitsOfLine(line: string): Fit[];
}
