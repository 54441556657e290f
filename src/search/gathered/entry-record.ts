/**
 * What the records of an index say of one entry, as text: `entries`, `outlines` and `bodies` of a {@link TableIndex}. The first is all
 * that a first result is judged by and shows.
 */
import type { CatalogueEntry, EntryText } from '../index/catalogue.ts';

/** What each entry answers to the questions that part similar ones, by their keys: see `narrow.ts`. */
export type Answers = Record<string, string[]>;

export interface EntryRecord {
  /** Without its outline, until that has been read. */
  entry: CatalogueEntry;
  answers: Answers;
}

/** What an entry says of its sections. */
export type Outline = Pick<CatalogueEntry, 'sources' | 'headings' | 'commands'>;

const KINDS = ['error', 'faq', 'guide', 'code', 'page'] as const;

/** In this order, so that what most entries lack stands at the end. */
type Packed = [
  id: string,
  kind: number,
  title: string,
  codes: string[],
  messages: string[],
  products: string[],
  relatedFrom: number,
  answers: Answers,
  languages?: Record<number, string>,
];

export function packEntry(entry: CatalogueEntry, answers: Answers = {}): string {
  const { id, kind, title, codes, messages, products, relatedFrom, languages } = entry;
  const packed: Packed = [id, KINDS.indexOf(kind), title, codes, messages, products, relatedFrom, answers];
  if (languages) packed.push(languages);
  return JSON.stringify(packed);
}

/** Throws where it is none. */
export function readEntry(text: string): EntryRecord {
  const [id, kind, title, codes, messages, products, relatedFrom, answers, tags] = JSON.parse(text) as Packed;
  return {
    entry: {
      ...{ id, kind: KINDS[kind] ?? 'error', title, codes, messages },
      ...(tags && { languages: tags }),
      ...{ products, sources: [], headings: [], commands: [], relatedFrom },
    },
    answers,
  };
}

export const packOutline = ({ sources, headings, commands }: Outline): string =>
  JSON.stringify([sources, headings, commands]);

/** Throws where it is none. */
export function readOutline(packed: string): Outline {
  const [sources, headings, commands] = JSON.parse(packed) as [string[], Outline['headings'], string[]];
  return { sources, headings, commands };
}

export const packBody = ({ text, sections, related }: EntryText): string => JSON.stringify([text, sections, related]);

/** Throws where it is none. */
export function readBody(id: string, packed: string): EntryText {
  const [text, sections, related] = JSON.parse(packed) as [string, EntryText['sections'], EntryText['related']];
  return { id, text, sections, related };
}
