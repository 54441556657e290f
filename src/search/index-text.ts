/** Prepares the text of the site once. Kept apart from the catalogue's part, because it comes after the first results. */
import type { CatalogueEntry, EntryText, SiteText } from './catalogue.ts';
import { type Corpus, corpusOf } from './corpus.ts';
import type { CatalogueIndex } from './index-site.ts';
import type { Normalised } from './normalise.ts';
import { unpackText } from './pack-text.ts';

/** The prepared text of the site. */
export interface TextIndex {
  entries: EntryText[];
  /** Position in the catalogue of each text's entry. */
  positions: number[];
  /** Normalised texts with their way back, made when a text is first shown. */
  normalised: (Normalised | undefined)[];
  corpus: Corpus;
}

/** Texts of entries that the catalogue does not know are left out: the two files come from different builds. */
export function indexText(index: CatalogueIndex, siteText: SiteText): TextIndex {
  const positions = new Map(index.entries.map(({ id }, position) => [id, position]));
  const entries = siteText.entries
    .filter(({ id }) => positions.has(id))
    .map((packed) => unpackText(index.entries[positions.get(packed.id) as number] as CatalogueEntry, siteText, packed));
  return {
    entries,
    positions: entries.map(({ id }) => positions.get(id) as number),
    normalised: [],
    corpus: corpusOf(entries.map(({ text }) => text)),
  };
}
