/**
 * How well a paste fits each entry. A message is taken apart into its words and pairs of neighbouring words, holes
 * left out; each weighs its rarity among all messages, in bits. The share of that weight that stands in the paste is
 * how well the message fits. Pairs survive what happens to pasted errors: holes filled with anything, a cut head or
 * tail, text before and after. The idea of rarity is that of inverse document frequency (Spärck Jones, 1972).
 */
import type { Catalogue, CatalogueEntry } from './catalogue.ts';
import { codesIn, entraNumber, isGenericCode } from './codes.ts';
import { normalise } from './normalise.ts';
import { CONTEXT, ENOUGH_BITS, FITS, GENERIC_CODE, NEAR, NEAR_BITS, SPECIFIC_CODE } from './weights.ts';

const WORD = /[\p{L}\p{N}]+(?:['_][\p{L}\p{N}]+)*/gu;
const HOLE = /\{[A-Za-z][A-Za-z0-9]*\}/g;

/** Words of a normalised text, in order. */
export function wordsOf(normalised: string): string[] {
  return normalised.match(WORD) ?? [];
}

/** Literal parts of a message template, normalised: what stands between the holes. */
export function literalParts(template: string): string[] {
  return template
    .split(HOLE)
    .map((part) => normalise(part).trim())
    .filter((part) => part !== '');
}

/** Words and pairs of neighbouring words of one stretch without holes. */
function featuresOf(words: readonly string[]): string[] {
  const features = [...words];
  for (let i = 1; i < words.length; i++) features.push(`${words[i - 1]} ${words[i]}`);
  return features;
}

interface MessageFeatures {
  entry: number;
  message: string;
  features: Set<string>;
  weight: number;
}

/** What is prepared once for all pastes. */
export interface EvidenceIndex {
  /** Order of entries that fit equally: the one that most others name first, then by id. */
  order: number[];
  messages: MessageFeatures[];
  /** Messages by feature. */
  byFeature: Map<string, number[]>;
  bits: Map<string, number>;
  codes: Set<string>;
  /** Entries that claim a code, by lower-case code. */
  claims: Map<string, number[]>;
  /** Entries by word of title, source titles and headings. */
  context: Map<string, Set<number>>;
}

export function evidenceIndex(catalogue: Catalogue): EvidenceIndex {
  const messages: MessageFeatures[] = [];
  const claims = new Map<string, number[]>();
  const context = new Map<string, Set<number>>();
  const printed = new Set(
    catalogue.entries
      .flatMap(({ messages, codes }) => [...messages, ...codes])
      .flatMap((text) => wordsOf(normalise(text))),
  );
  catalogue.entries.forEach((entry, index) => {
    for (const message of entry.messages) {
      const features = new Set(literalParts(message).flatMap((part) => featuresOf(wordsOf(part))));
      messages.push({ entry: index, message, features, weight: 0 });
    }
    for (const code of entry.codes) {
      const key = normalise(code);
      claims.set(key, [...(claims.get(key) ?? []), index]);
    }
    const titles = [entry.title, ...entry.sources, ...entry.headings.map(([, title]) => title), ...entry.products];
    for (const word of new Set(titles.flatMap((title) => wordsOf(normalise(title))))) {
      // Words of messages and codes are judged there; what is left tells of the surroundings.
      if (word.length < 3 || printed.has(word)) continue;
      const entries = context.get(word) ?? new Set();
      context.set(word, entries.add(index));
    }
  });
  // Rarity counts distinct texts: eight entries that claim one message do not make it common.
  const distinct = new Map(messages.map((message) => [message.message, message.features]));
  const frequency = new Map<string, number>();
  for (const features of distinct.values()) {
    for (const feature of features) frequency.set(feature, (frequency.get(feature) ?? 0) + 1);
  }
  const bits = new Map<string, number>();
  for (const [feature, count] of frequency) bits.set(feature, Math.log2((distinct.size + 1) / count));
  const byFeature = new Map<string, number[]>();
  messages.forEach((message, index) => {
    for (const feature of message.features) {
      message.weight += bits.get(feature) ?? 0;
      const list = byFeature.get(feature) ?? [];
      list.push(index);
      byFeature.set(feature, list);
    }
  });
  return {
    order: orderOf(catalogue),
    messages,
    byFeature,
    bits,
    codes: new Set(claims.keys()),
    claims,
    context,
  };
}

/** The rank of each entry among equals: of those that share a text, the general one is named most as related. */
function orderOf({ entries }: Catalogue): number[] {
  const byGenerality = entries
    .map((_, at) => at)
    .sort((a, b) => {
      const [one, other] = [entries[a], entries[b]] as [CatalogueEntry, CatalogueEntry];
      return other.named - one.named || (one.id < other.id ? -1 : 1);
    });
  const order: number[] = [];
  byGenerality.forEach((entry, rank) => {
    order[entry] = rank;
  });
  return order;
}

/** How well one entry fits. */
export interface Fit {
  entry: number;
  /** 1 is a message that stands there whole, without a code. */
  score: number;
  /** Whether the evidence is enough to call it more than near. */
  fits: boolean;
  /** The message that fits best, if one does. */
  message?: string | undefined;
  /** Codes of the entry that stand in the paste. */
  codes: string[];
}

/** All entries for which a normalised, unwrapped text has evidence, best first. The order of entries plays no part. */
export function fitsOf(index: EvidenceIndex, text: string): Fit[] {
  const words = wordsOf(text);
  const present = new Set(featuresOf(words));
  const found = new Map<number, number>();
  for (const feature of present) {
    const weight = index.bits.get(feature) ?? 0;
    for (const message of index.byFeature.get(feature) ?? []) found.set(message, (found.get(message) ?? 0) + weight);
  }
  const fits = new Map<number, Fit>();
  const fitOf = (entry: number): Fit => {
    const fit = fits.get(entry) ?? { entry, score: 0, fits: false, codes: [] };
    fits.set(entry, fit);
    return fit;
  };
  for (const [number, bits] of found) {
    const message = index.messages[number] as MessageFeatures;
    const share = bits / message.weight;
    const enough = bits >= Math.min(ENOUGH_BITS, message.weight);
    if (share < NEAR || bits < Math.min(NEAR_BITS, message.weight)) continue;
    // A short message that stands there whole must not outweigh a long one that stands there almost whole.
    const score = share * Math.min(1, 0.5 + bits / (8 * ENOUGH_BITS));
    const fit = fitOf(message.entry);
    fit.fits ||= share >= FITS && enough;
    if (score > fit.score) {
      fit.score = score;
      fit.message = message.message;
    }
  }
  for (const code of codesIn(text, index.codes)) {
    const claimants = index.claims.get(code) ?? [];
    for (const entry of claimants) {
      const fit = fitOf(entry);
      const generic = isGenericCode(code);
      fit.score += generic ? GENERIC_CODE : SPECIFIC_CODE;
      fit.fits ||= !generic;
      fit.codes.push(code);
    }
  }
  const total = Math.max(1, words.length);
  const contextWords = new Set(words);
  for (const fit of fits.values()) {
    let share = 0;
    for (const word of contextWords) {
      const entries = index.context.get(word);
      if (entries?.has(fit.entry)) share += 1 / entries.size;
    }
    fit.score += Math.min(CONTEXT, (CONTEXT * share * 4) / Math.sqrt(total));
  }
  return [...fits.values()]
    .filter((fit) => fit.fits || fit.message)
    .sort((a, b) => b.score - a.score || (index.order[a.entry] as number) - (index.order[b.entry] as number));
}

/** The known code that a query is as a whole, in lower case: `aadsts50020`, `50020` or `http 403`. */
export function wholeCode(index: EvidenceIndex, query: string): string | undefined {
  const bare = query.trim().replace(/[.,:;]+$/, '');
  if (index.codes.has(bare)) return bare;
  return [...index.codes].find((code) => entraNumber(code) === bare);
}
