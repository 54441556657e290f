/** What `faultfinder/search` takes and gives: plain data, and nothing of what it is made with. */

/** An entry of a plain list. */
export interface PlainEntry {
  /** Names the entry in answers; each once. */
  readonly id: string;
  readonly title: string;
  /** Messages as the program prints them; what changes from case to case as `{name}`. */
  readonly messages?: readonly string[];
  /** Codes that the entry explains. */
  readonly codes?: readonly string[];
  /** Where the entry is read. Where it is left out, the address that a site would give it. */
  readonly url?: string;
}

/** `catalogue.json` of a small site, as it was read. What stands in it belongs to one build. */
export interface CatalogueFile {
  readonly ids: string;
  readonly titles: string;
  readonly codes: string;
  readonly messages: string;
}

/** A family of codes, such as `KOPIA` with four digits. */
export interface CodeFamily {
  /** A regular expression for the whole code, read without case; begins with two letters or digits. Its group is the bare number. */
  readonly pattern: string;
  /** Whether the bare number alone means the code. */
  readonly bare?: boolean;
}

/** What the search of a plain list knows of its field. `catalogue.json` brings along its own. */
export interface Vocabulary {
  readonly families?: readonly CodeFamily[];
  /** Codes that only name a class of errors: `HTTP 403`. */
  readonly genericCodes?: readonly string[];
  /** What stands before a pasted message and says nothing: `Backup says:`. */
  readonly prefixes?: readonly string[];
}

/** Files of a site besides its catalogue, parsed; each of the catalogue's build. What is left out is not searched. */
export interface SiteFiles {
  /** `outline.json`: headings, sources and commands. */
  readonly outline?: unknown;
  /** `text.json`: every entry's own text; it needs the outline. */
  readonly text?: unknown;
  /** `words.json`: questions in words. */
  readonly words?: unknown;
  /** `cards.json`: codes that no entry claims. */
  readonly cards?: unknown;
  /** `field.json`: hosts and ids that are the same for everybody. */
  readonly field?: unknown;
}

export interface FinderOptions extends SiteFiles {
  /** What addresses begin with: `/` where it is left out, or `https://help.example/docs/`. */
  readonly base?: string;
  /** For plain lists. */
  readonly vocabulary?: Vocabulary;
}

/** A passage of an entry. */
export interface Passage {
  /** Begins with an ellipsis where something was left out. */
  before: string;
  /** What of the text stands there as typed; empty where the passage only resembles it. */
  match: string;
  after: string;
}

/** An entry of an answer. */
export interface FoundEntry {
  id: string;
  url: string;
  /** `best`: the text is clearly about it; `exact`: the text stands in it as typed; `words`: it answers a question; `possible`: none of these is sure. */
  confidence: 'best' | 'exact' | 'possible' | 'words';
  title: string;
  passage: Passage | null;
  /** What tells it apart from the others, where several fit alike. */
  check: string | null;
}

/** The answer to a text. */
export interface Found {
  /** Goes up when a field is taken away or means something else. */
  version: number;
  query: string;
  /** Id of the entry that the text clearly is about; null where none, or more than one, is. */
  best: string | null;
  /** Best first; empty where nothing was found. */
  results: FoundEntry[];
  /** Entries that do not fit and may help, at most three; only where nothing was found. */
  suggestions: FoundEntry[];
  /** Codes of the text that no entry claims and of which something is known. */
  cards: { code: string; url: string }[];
  /** What the words of a question were read as, where that is not what stands there. */
  readAs: string[];
  /** What of the text was read as a code that looks like it, and as which. */
  readCodes: { typed: string; codes: string[] }[];
}

/** Lines of a list of errors that are about one entry. */
export interface Group {
  /** Null of what no entry documents. */
  id: string | null;
  title: string | null;
  url: string | null;
  /** From 1. */
  lines: number[];
  /** The first of them, as it was given. */
  sample: string;
}

/** What stands in the place of a hole `{name}`. */
export interface Value {
  name: string;
  value: string;
}

/** Answers texts. No method changes anything; each may be called at the same time as others. */
export interface Finder {
  /** What a text is about: a fragment, a code, a whole error with its surroundings, or a question. Rejects where a file does not come. */
  find(text: string): Promise<Found>;
  /** The entries of a list of errors, such as a log, each with its lines; empty where the text is no list. */
  list(text: string): Promise<Group[]>;
  /** What fills the message that a whole error is about, secrets left out. Empty for texts of one line below 61 characters. */
  values(text: string): Promise<Value[]>;
}

/** Common words of one language: see `faultfinder/words`. Each field is a list parted by spaces. */
export interface WordList {
  readonly common: string;
  /** So many of the first may begin a sentence with a capital. */
  readonly starters: number;
  /** Whether capitals make no difference, as in a language that writes its nouns so. */
  readonly anyCase?: boolean;
  /** What software prints around errors; case counts. */
  readonly technical?: string;
  /** Names of people and companies, also those that are common words. */
  readonly names?: string;
}

/** What is public: words, codes and addresses of a catalogue, and what else is the same for everybody. */
export interface PublicVocabulary extends SiteFiles {
  readonly catalogue?: CatalogueFile | readonly PlainEntry[];
  /** For plain lists. */
  readonly vocabulary?: Vocabulary;
}

export interface RedactOptions {
  /** Keep the object: what is prepared of it serves all texts. */
  readonly vocabulary: PublicVocabulary;
  /** Word lists by language (`en`, `de`, …); English is always read. */
  readonly words: Readonly<Record<string, WordList>>;
}

/** A text without what is private in it. */
export interface Redacted {
  /** With `<email>`, `<name>` and the like in the place of what was taken out. */
  text: string;
  /** What was taken out, by kind, in the order of its first place in the text. */
  removed: { kind: string; count: number }[];
}
