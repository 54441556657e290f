/** What an index of tables is asked for one text. Each plan says which entries to load, and nothing of the verdict. */
import type { FoundCodes } from '../lookups/find-codes.ts';
import type { PasteHits } from '../lookups/find-paste.ts';

/** Entries that have a text as it was typed. */
export interface Having {
  /** The form of the text that they have: as it was typed, or without what stands around it. Empty where nothing has any. */
  form: string;
  /** Numbers, best first: at least the first ones. */
  numbers: readonly number[];
  /** How many there are in all. */
  count: number;
  /** Whether that is only known to be the least. */
  isLeast: boolean;
  /** Whether one of them certainly has it; otherwise their texts decide. */
  isSure: boolean;
  /** Whether it is the whole of a code, message or title. */
  isWhole: boolean;
  /** Whether a file could not be read, so that some may be missing. */
  isLost: boolean;
}

/** Of a text that no entry has. */
export const NOBODY: Having = {
  form: '',
  numbers: [],
  count: 0,
  isLeast: false,
  isSure: false,
  isWhole: false,
  isLost: false,
};

/**
 * `first`: what is found at once; `more`: a little more, where that is nothing; `sure`: until something clearly speaks for an entry;
 * `whole`: as many as a long text needs.
 */
export type PasteEffort = 'first' | 'more' | 'sure' | 'whole';

export interface Plans {
  /** Entries in whose codes, messages and titles a normalised text stands. */
  inFields(query: string): Promise<Having>;
  /** Entries in which it stands anywhere. */
  anywhere(query: string): Promise<Having>;
  /** Asks for what that needs whatever the text is, and of a text where its rows stand, if it is of words of codes, messages and titles. */
  wayToTexts(query?: string): Promise<unknown>;
  /** Entries of whose messages something stands in a text, or that claim a code of it. */
  ofPaste(typed: string, effort: PasteEffort): Promise<PasteHits>;
  /** The same by what surely is a code, while nothing else may be asked for: undefined where all may. */
  byCodes(typed: string): Promise<PasteHits | undefined>;
  /** The codes of a normalised text. */
  ofCodes(normalised: string): Promise<FoundCodes>;
}
