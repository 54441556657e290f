/** What the judge makes of a text, and what reads on in it. */
import type { CatalogueIndex } from '../index/index-site.ts';
import type { Letters } from '../text/letters.ts';
import type { LineGroup, PasteReading, Wrapping } from '../text/reading.ts';
import type { Note } from '../text/reason.ts';
import type { Fit, Verdict } from './fit.ts';
import type { ListedText } from './list-of.ts';
import type { NearFit } from './near.ts';
import type { Suggested } from './suggest.ts';
import type { tellAsList } from './tell-as-list.ts';

/** A text as the judge sees it. */
export interface Judged extends Verdict {
  /** The text taken out of its wrapping. */
  unwrapped: string;
  letters: Letters;
  /** What messages and codes of another text point to, such as a part of this one. */
  fitsOf(text: string): Fit[];
  /** Cards whose message stands in the text, best first: asked where no entry answers. */
  cardFits(): Fit[];
  /** Reads on: what is near, private, or filled in. Absent until it is loaded. */
  reader?: ReturnType<PasteReader> | undefined;
}

/** Judges texts against one catalogue; `note` hears why. */
export type Judge = (typed: string, note?: Note | undefined) => Judged;

/** Prepares a judge: once for a catalogue, then for any number of texts. `read` gives nothing while it is not there yet. */
export type JudgeMaker = (
  index: CatalogueIndex,
  read: (...given: Parameters<PasteReader>) => ReturnType<PasteReader> | undefined,
) => Judge;

/** Reads on in a judged text. */
export type PasteReader = (
  typed: string,
  judged: Judged,
) => {
  /** The list that the text is; without groups where it is none, or is about `best`. */
  list(best: Fit | undefined): ListedText;
  /** Orders an answer by the groups of a list. */
  tellAsList: typeof tellAsList;
  /** Entries with rare words in common, nearest first; asked for only when needed. */
  near(): NearFit[];
  /** Lines that take in another error; undefined where there is none. */
  wrappings(): Wrapping[] | undefined;
  /** What is suggested where nothing fits. */
  suggest(): Suggested[];
  /** Whether the text holds what looks like a secret or a token. */
  hasSecret(): boolean;
  /** What fills holes of the messages that the text is about; of a list (`isList`), of each of its lines. */
  values(isList: boolean): string[];
  /** What was understood of the whole text; `best` is the fit that it is about, `groups` are its lines as typed. */
  read(best: Fit | undefined, groups: readonly LineGroup[]): PasteReading;
};
