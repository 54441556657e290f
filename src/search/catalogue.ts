/** The shapes of the two files that the search reads, shared by those who write and those who read them. */

/** What `related` of an entry says: another entry, and what tells it apart. */
export type CatalogueRelation = [id: string, check: string];

/** One entry in the catalogue: what a reader most likely copies. Texts stand as they stand on the page. */
export interface CatalogueEntry {
  id: string;
  kind: 'error' | 'faq' | 'guide';
  url: string;
  title: string;
  codes: string[];
  /** Message templates, holes as `{name}`. */
  messages: string[];
  /** Product keys. */
  products: string[];
  /** Titles that source documents give to what the entry covers. */
  sources: string[];
  /** Anchor and title of each section. */
  headings: [anchor: string, title: string][];
  /** Verbatim commands and code blocks. */
  commands: string[];
  related: CatalogueRelation[];
}

export interface Catalogue {
  /** Names of products by key, in the site's order. */
  products: Record<string, string>;
  entries: CatalogueEntry[];
}

/** The own text of one entry, as the built page holds it, white space collapsed. */
export interface EntryText {
  id: string;
  text: string;
  /** Where sections begin in `text`, ascending, with the anchor a link uses and the heading a reader sees. */
  sections: [offset: number, anchor: string, heading: string][];
}

/** The text of all entries. */
export interface SiteText {
  entries: EntryText[];
}

/** Codes without an entry: what their card shows. */
export interface CodeCard {
  code: string;
  name?: string | undefined;
  meaning: string;
  side: string;
  url: string;
  /** The code's permanent address on this site. */
  page: string;
}
