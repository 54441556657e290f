/** The shapes of the files that the search reads, shared by those who write and those who read them. */
import type { VocabularyData } from '../text/vocabulary.ts';

/** One entry in the catalogue: what a reader most likely copies. Texts stand as they stand on the page. */
export interface CatalogueEntry {
  id: string;
  /** `code`: the card of a code. Cards stand behind all entries. `page`: imported. */
  kind: 'error' | 'faq' | 'guide' | 'code' | 'page';
  title: string;
  codes: string[];
  /** Message templates, holes as `{name}`. */
  messages: string[];
  /** BCP 47 tags of the messages that are not in the site's language, by position. */
  languages?: Record<number, string>;
  /** Product keys. */
  products: string[];
  // What follows comes with the outline, and is empty before.

  /** Titles that source documents give to what the entry covers. */
  sources: string[];
  /** Anchor and title of each cause and fix. */
  headings: [anchor: string, title: string][];
  /** Verbatim commands and code blocks, without scripts: see {@link isCommand}. */
  commands: string[];
  /** How many entries name this one as related: of entries that share a text, the general one is named most. */
  relatedFrom: number;
}

/** Characters of the longest command: what is longer is a script, and found when the text has come. */
const MOST_COMMAND = 80;

/** Whether a code block is short enough to be looked for at once. */
export const isCommand = (code: string): boolean => code.length <= MOST_COMMAND;

/** Entries of a site whose pages are not asked for in Pagefind: what is read of so many for questions is one small file. */
const SMALL = 400;

/** The entries of a catalogue: what a text is about first. Cards stand behind them, and are asked where no entry answers. */
export const withoutCards = (entries: readonly CatalogueEntry[]): CatalogueEntry[] =>
  entries.filter(({ kind }) => kind !== 'code');

/** Whether the bodies of a site's entries are looked up in Pagefind's index, too. `cards`: how many of `entries` are none. */
export const asksPages = (entries: number, cards = 0): boolean => entries - cards > SMALL;

export interface Catalogue {
  /** What the search knows of the field; absent where it knows nothing. */
  vocabulary?: VocabularyData | undefined;
  /** Names the build: what goes with another build's catalogue is not used with this one. Absent from what no build made. */
  build?: string | undefined;
  /** Names of products by key, in the site's order. */
  products: Record<string, string>;
  entries: CatalogueEntry[];
}

/** The own text of one entry, as the built page holds it, white space collapsed. */
export interface EntryText {
  id: string;
  text: string;
  /** Where sections begin in `text`, ascending, with the anchor a link uses and the heading a reader sees. */
  sections: Section[];
  /** What tells related entries apart from this one, by their id. */
  related: Record<string, string>;
}

export type Section = [offset: number, anchor: string, heading: string];

/** What the catalogue says of the sections of entries, as it travels: see `packOutline`. */
export interface PackedOutline {
  /** The build of the catalogue that it belongs to. */
  build?: string | undefined;
  /** Anchors of the headings: shortened by the words of the titles. */
  anchors: string;
  /** Titles of the headings. */
  headings: string;
  sources: string;
  commands: string;
}

/** The text of all entries, as it travels: see `packText`. */
export interface SiteText {
  /** What it was packed with besides the catalogue: a file of its own. Absent where the catalogue has it already. */
  outline?: PackedOutline | undefined;
  /** The build of the catalogue that it was packed with. */
  build?: string | undefined;
  /** Anchor and heading of the sections that pages share (`meaning`, `fixes`): each once. */
  headings: [anchor: string, heading: string][];
  /** What U+0001 parts in each {@link PackedText}, with U+007F between: by heading, since what stands under one is much alike. */
  texts: string;
  /** Of each {@link PackedText}, in the order of the catalogue's entries: empty where an entry has none. */
  sections: string;
  related: number[][];
}

/**
 * An entry's text without what the catalogue says already. U+0001 stands where a section begins, U+0002 and U+0003
 * around what tells a related entry apart, a character from U+E000 on for the catalogue's string of that number, and one
 * from U+F000 on for the title of the entry at that position.
 */
export interface PackedText {
  text: string;
  /** One character a section: `.` is the catalogue's next heading, else U+E000 plus a position in `headings`. */
  sections: string;
  /** Positions of related entries in the catalogue, in the order of the marks. */
  related: number[];
}

/** `searches.json`: where each product's vendor can be searched, by its key, and whether others are built on it. */
export type SearchesFile = Record<string, { isPlatform: boolean; searches: { name: string; url: string }[] }>;

/** `cards.json`: what the search shows of codes. */
export interface CodesFile {
  lookUps: LookUp[];
  cards: CodeCard[];
}

/** Where a vendor tells what the codes of a family mean. */
export interface LookUp {
  /** The family's pattern. */
  pattern: string;
  /** As a link calls it. */
  name: string;
  /** With `{bare}` or `{code}` in the place of the code. */
  url: string;
}

/** What the card of a code shows. */
export interface CodeCard {
  code: string;
  /** Other codes that it is printed with. */
  also?: readonly string[] | undefined;
  name?: string | undefined;
  meaning: string;
  /** Who must act, in words. */
  side?: string | undefined;
  /** The first thing to do, and where. */
  firstStep: string;
  url: string;
  /** The code's permanent address on this site. */
  page: string;
}
