/** Own texts, prepared to be searched, whatever form they came in. */
import type { Normalised } from '../text/normalise.ts';
import type { EntryText } from './catalogue.ts';
import { type Corpus, corpusOf } from './corpus.ts';

/** The prepared text of the site, or of some of its entries. */
export interface TextIndex {
  entries: EntryText[];
  /** Position in the catalogue of each text's entry. */
  positions: number[];
  /** Normalised texts with their way back, made when a text is first shown. */
  normalised: (Normalised | undefined)[];
  corpus: Corpus;
}

/** Prepares texts; of each, the position of its entry in the catalogue. */
export const textIndexOf = (entries: EntryText[], positions: number[]): TextIndex => ({
  entries,
  positions,
  normalised: [],
  corpus: corpusOf(entries.map(({ text }) => text)),
});
