/** Prepares the files of the search once, so that every question after that is quick. */
import type { Catalogue, CatalogueEntry, EntryText, SiteText } from './catalogue.ts';
import { type Corpus, corpusOf } from './corpus.ts';
import { type EvidenceIndex, evidenceIndex } from './evidence.ts';
import type { Normalised } from './normalise.ts';
import { unpackText } from './pack-text.ts';
import type { FIELD_WEIGHT } from './weights.ts';

/** Where in an entry a text stands. */
export type Field = keyof typeof FIELD_WEIGHT;

/** One text of the catalogue and where it belongs. */
export interface FieldOf {
  entry: number;
  field: Field;
  text: string;
  anchor: string;
}

/** The prepared catalogue. Make it once; ask it often. */
export interface CatalogueIndex {
  entries: CatalogueEntry[];
  fields: FieldOf[];
  corpus: Corpus;
  evidence: EvidenceIndex;
}

/** The prepared text of the site. */
export interface TextIndex {
  entries: EntryText[];
  /** Position in the catalogue of each text's entry. */
  positions: number[];
  /** Normalised texts with their way back, made when a text is first shown. */
  normalised: (Normalised | undefined)[];
  corpus: Corpus;
}

export function indexCatalogue(catalogue: Catalogue): CatalogueIndex {
  const fields: FieldOf[] = catalogue.entries.flatMap((entry, index) => [
    ...entry.codes.map((text) => ({ entry: index, field: 'code' as const, text, anchor: '' })),
    ...entry.messages.map((text) => ({ entry: index, field: 'message' as const, text, anchor: 'messages' })),
    { entry: index, field: 'title' as const, text: entry.title, anchor: '' },
    ...entry.sources.map((text) => ({ entry: index, field: 'source' as const, text, anchor: 'sources' })),
    ...entry.headings.map(([anchor, text]) => ({ entry: index, field: 'heading' as const, text, anchor })),
    ...entry.commands.map((text) => ({ entry: index, field: 'command' as const, text, anchor: '' })),
  ]);
  return {
    entries: catalogue.entries,
    fields,
    corpus: corpusOf(fields.map(({ text }) => text)),
    evidence: evidenceIndex(catalogue),
  };
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
