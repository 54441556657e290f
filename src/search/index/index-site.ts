/** Prepares the catalogue once, so that every question after that is quick. */

import { bareForm } from '../text/codes.ts';
import type { KnownCodes } from '../text/codes-in.ts';
import { normalise } from '../text/normalise.ts';
import { onlyProduct, type Vocabulary, vocabularyOf } from '../text/vocabulary.ts';
import type { FIELD_WEIGHT } from '../text/weights.ts';
import type { Catalogue, CatalogueEntry } from './catalogue.ts';
import { type Corpus, corpusOf } from './corpus.ts';

/** Where in an entry a text stands. */
export type Field = keyof typeof FIELD_WEIGHT;

/** One text of the catalogue and where it belongs. */
export interface FieldOf {
  position: number;
  field: Field;
  text: string;
  anchor: string;
  /** Of a message that is not in the site's language. */
  language?: string | undefined;
}

/** The prepared catalogue. Make it once; ask it often. */
export interface CatalogueIndex {
  entries: CatalogueEntry[];
  fields: FieldOf[];
  corpus: Corpus;
  vocabulary: Vocabulary;
  claims: CodeClaims;
  /** Codes that have a card: whole codes of any form, and numbers and bare forms that count where a text calls them a code. */
  cards: KnownCodes;
  /** Rank of each entry among equals: one about a single product comes last, and of the others the general one is named most as related. */
  order: number[];
}

/** Which entries claim which code; all codes are normalised. */
export interface CodeClaims extends KnownCodes {
  /** Positions of entries by code. */
  entries: Map<string, number[]>;
}

export const indexCatalogue = ({ entries, vocabulary }: Catalogue): CatalogueIndex =>
  indexEntries(entries, vocabularyOf(vocabulary));

/** The same with a vocabulary that is prepared. */
export function indexEntries(entries: CatalogueEntry[], vocabulary: Vocabulary): CatalogueIndex {
  return {
    entries,
    ...indexFields(entries),
    vocabulary,
    claims: claimsOf(entries, vocabulary),
    cards: cardCodesOf(
      entries.flatMap(({ kind, codes }) => (kind === 'code' ? codes : [])),
      vocabulary,
    ),
    order: orderOf(entries, vocabulary),
  };
}

/** The texts of entries, as plain search reads them. */
export function indexFields(entries: readonly CatalogueEntry[]): Pick<CatalogueIndex, 'fields' | 'corpus'> {
  const fields: FieldOf[] = entries.flatMap((entry, position) => [
    ...entry.codes.map((text) => ({ position, field: 'code' as const, text, anchor: '' })),
    ...entry.messages.map((text) => ({
      position,
      field: 'message' as const,
      text,
      anchor: 'messages',
      language: languageOf(entry, text),
    })),
    { position, field: 'title' as const, text: entry.title, anchor: '' },
    ...entry.sources.map((text) => ({ position, field: 'source' as const, text, anchor: 'sources' })),
    ...entry.headings.map(([anchor, text]) => ({ position, field: 'heading' as const, text, anchor })),
    ...entry.commands.map((text) => ({ position, field: 'command' as const, text, anchor: '' })),
  ]);
  return { fields, corpus: corpusOf(fields.map(({ text }) => text)) };
}

/** The language of an entry's message, where it is not the site's. */
export function languageOf({ messages, languages }: CatalogueEntry, message: string): string | undefined {
  return languages?.[messages.indexOf(message)];
}

export function claimsOf(
  entries: readonly Pick<CatalogueEntry, 'codes' | 'kind'>[],
  vocabulary: Vocabulary,
): CodeClaims {
  const claims = new Map<string, number[]>();
  entries.forEach(({ codes, kind }, index) => {
    // A card says what a code is, and explains no case.
    if (kind === 'code') return;
    for (const code of codes.map(normalise)) claims.set(code, [...(claims.get(code) ?? []), index]);
  });
  const bare = [...claims.keys()].flatMap((code): [string, string][] => {
    const form = bareForm(code, vocabulary);
    return form ? [[form, code]] : [];
  });
  return { known: new Set(claims.keys()), byBare: new Map(bare), entries: claims };
}

/** A number alone is in many texts: it is a code where the text says so. */
const NUMBER = /^\d+$/;
/** Of a short one not even that is sure. */
const LEAST_DIGITS = 5;

/** How codes with a card are recognised in a text. */
export function cardCodesOf(codes: readonly string[], vocabulary: Vocabulary): KnownCodes {
  const all = codes.map(normalise);
  const bare = all.flatMap((code): [string, string][] => {
    const form = NUMBER.test(code) ? undefined : bareForm(code, vocabulary);
    return form ? [[form, code]] : [];
  });
  // What is a code itself is the bare form of no other.
  const numbers = all.filter((code) => NUMBER.test(code) && code.length >= LEAST_DIGITS);
  const byBare = [...bare, ...numbers.map((code): [string, string] => [code, code])];
  return { known: new Set(all.filter((code) => !NUMBER.test(code))), byBare: new Map(byBare) };
}

function orderOf(entries: readonly CatalogueEntry[], vocabulary: Vocabulary): number[] {
  const byGenerality = entries
    .map((entry, position) => ({ entry, position }))
    .sort(
      ({ entry: a }, { entry: b }) =>
        Number(a.kind === 'code') - Number(b.kind === 'code') ||
        Number(!!onlyProduct(a.products, vocabulary)) - Number(!!onlyProduct(b.products, vocabulary)) ||
        b.relatedFrom - a.relatedFrom ||
        (a.id < b.id ? -1 : 1),
    );
  const order: number[] = [];
  byGenerality.forEach(({ position }, rank) => {
    order[position] = rank;
  });
  return order;
}
