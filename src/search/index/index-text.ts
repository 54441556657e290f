/** Prepares the text of the site once. Kept apart from the catalogue's part, because it comes after the first results. */

import type { Normalised } from '../text/normalise.ts';
import type { EntryText, SiteText } from './catalogue.ts';
import { type Corpus, corpusOf } from './corpus.ts';
import { type CatalogueIndex, indexFields } from './index-site.ts';
import { outlined } from './pack-outline.ts';
import { packedTexts, unpackText } from './pack-text.ts';

/** The prepared text of the site. */
export interface TextIndex {
  entries: EntryText[];
  /** Position in the catalogue of each text's entry. */
  positions: number[];
  /** Normalised texts with their way back, made when a text is first shown. */
  normalised: (Normalised | undefined)[];
  corpus: Corpus;
}

/**
 * `siteText` must be of the same build as the catalogue: it names entries by their position there. An outline that comes
 * along completes the catalogue in place.
 */
export function indexText(index: CatalogueIndex, siteText: SiteText): TextIndex {
  if (siteText.outline) {
    outlined(index.entries, siteText.outline).forEach((whole, position) => {
      Object.assign(index.entries[position] as object, whole);
    });
    Object.assign(index, indexFields(index.entries));
  }
  const found = packedTexts(siteText).flatMap((packed, position) =>
    packed && index.entries[position] ? [{ packed, position }] : [],
  );
  const entries = found.map(({ packed, position }) => unpackText(index.entries, position, siteText, packed));
  return {
    entries,
    positions: found.map(({ position }) => position),
    normalised: [],
    corpus: corpusOf(entries.map(({ text }) => text)),
  };
}
