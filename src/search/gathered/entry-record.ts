/** What the records of an index say of one entry, as text: `entries` and `bodies` of a {@link TableIndex}. */
import type { CatalogueEntry, EntryText } from '../index/catalogue.ts';
import { wordsOf } from '../judge/evidence-index.ts';
import { normalise } from '../text/normalise.ts';
import { type Rarity, stemOf } from '../text/rarity.ts';

/** What each entry answers to the questions that part similar ones, by their keys: see `narrow.ts`. */
export type Answers = Record<string, string[]>;

export interface EntryRecord {
  entry: CatalogueEntry;
  /** Bits of its own words, of those that are not rare: a table of all words would grow with the site. */
  rarity: Readonly<Record<string, number>>;
  answers: Answers;
}

const KINDS = ['error', 'faq', 'guide'] as const;

/** In this order, so that what most entries lack stands at the end. */
type Packed = [
  id: string,
  kind: number,
  title: string,
  codes: string[],
  messages: string[],
  products: string[],
  relatedFrom: number,
  sources: string[],
  headings: [anchor: string, title: string][],
  commands: string[],
  /** Stems, a word for all of the same bits. */
  rarity: Record<number, string>,
  answers: Answers,
  languages?: Record<number, string>,
];

export function packEntry(entry: CatalogueEntry, rarity: Rarity, answers: Answers = {}): string {
  const { id, kind, title, codes, messages, products, relatedFrom, sources, headings, commands, languages } = entry;
  const words = wordsOf(normalise([...messages, title, ...sources, ...codes].join(' ')));
  const byBits: Record<number, string> = {};
  for (const stem of [...new Set(words.map(stemOf))].sort()) {
    const bits = rarity.get(stem);
    if (bits !== undefined) byBits[bits] = byBits[bits] === undefined ? stem : `${byBits[bits]} ${stem}`;
  }
  const packed: Packed = [
    ...([id, KINDS.indexOf(kind), title, codes, messages, products, relatedFrom, sources, headings, commands] as const),
    ...([byBits, answers] as const),
  ];
  if (languages) packed.push(languages);
  return JSON.stringify(packed);
}

/** Throws where it is none. */
export function readEntry(text: string): EntryRecord {
  const [id, kind, title, codes, messages, products, relatedFrom, sources, headings, commands, bits, answers, tags] =
    JSON.parse(text) as Packed;
  const rarity = Object.entries(bits).flatMap(([of, stems]) => stems.split(' ').map((stem) => [stem, Number(of)]));
  return {
    entry: {
      ...{ id, kind: KINDS[kind] ?? 'error', title, codes, messages },
      ...(tags && { languages: tags }),
      ...{ products, sources, headings, commands, relatedFrom },
    },
    rarity: Object.fromEntries(rarity),
    answers,
  };
}

export const packBody = ({ text, sections, related }: EntryText): string => JSON.stringify([text, sections, related]);

/** Throws where it is none. */
export function readBody(id: string, packed: string): EntryText {
  const [text, sections, related] = JSON.parse(packed) as [string, EntryText['sections'], EntryText['related']];
  return { id, text, sections, related };
}
