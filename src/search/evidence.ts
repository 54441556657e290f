/**
 * How well a paste fits each entry. The literal parts of a message are taken apart into grams: stretches of letters that
 * begin where a word begins. Each weighs its rarity among all messages, in bits; the share of that weight that stands
 * in the paste is how well the message fits. Grams survive what happens to pasted errors: holes filled with anything, a
 * cut head or tail, hard wraps, text before and after. Rarity is inverse document frequency (Spärck Jones, 1972).
 */
import type { CatalogueEntry } from './catalogue.ts';
import { codesIn, isGenericCode } from './codes.ts';
import type { CodeClaims } from './index-site.ts';
import { lettersOf } from './letters.ts';
import { normalise } from './normalise.ts';
import { type Template, templateOf } from './template.ts';
import {
  CLEAR,
  CLEAR_BITS,
  COMPARED,
  CONTAINED,
  CONTEXT,
  ENOUGH_BITS,
  FITS,
  GENERIC_CODE,
  GRAM,
  MORE_SPECIFIC,
  NEAR,
  SPECIFIC_CODE,
  SPOKEN_BITS,
  STATUS,
  WRAPPER,
} from './weights.ts';

const WORD = /[\p{L}\p{N}]+/gu;

/** Words of a normalised text, in order. */
export function wordsOf(normalised: string): string[] {
  return normalised.match(WORD) ?? [];
}

/** Grams of a message: at the beginning of each word, as far as its literal part reaches, and at each part's end. */
function gramsOf(message: string, template: Template): string[] {
  const starts = new Set<number>();
  const all = template.parts.join('\n');
  const words = wordsOf(normalise(message.replace(/\{[A-Za-z][A-Za-z0-9]*\}/g, ' ')));
  let from = 0;
  for (const word of words) {
    const at = all.indexOf(word, from);
    if (at === -1) continue;
    starts.add(at);
    from = at + word.length;
  }
  let offset = 0;
  const grams: string[] = [];
  for (const part of template.parts) {
    for (let at = 0; at + GRAM <= part.length; at++) {
      if (starts.has(offset + at) || at + GRAM === part.length) grams.push(part.slice(at, at + GRAM));
    }
    offset += part.length + 1;
  }
  return grams;
}

/** What a message of this kind counts beside another of the same length. */
function specificity({ wraps, isStatus }: Template): number {
  return isStatus ? STATUS : wraps ? WRAPPER : 1;
}

interface MessageEvidence {
  entry: number;
  message: string;
  grams: string[];
  template: Template;
  weight: number;
}

/** What is prepared once for all pastes. */
export interface EvidenceIndex {
  messages: MessageEvidence[];
  /** Messages by gram. */
  byGram: Map<string, number[]>;
  /** Rarity of each gram in bits. */
  bits: Map<string, number>;
  /** Entries by word of title, source titles, headings and products. */
  context: Map<string, Set<number>>;
}

export function evidenceIndex(entries: readonly CatalogueEntry[]): EvidenceIndex {
  const messages: MessageEvidence[] = [];
  const distinct = new Map<string, Set<string>>();
  entries.forEach((entry, index) => {
    for (const message of entry.messages) {
      const template = templateOf(message);
      const grams = [...new Set(gramsOf(message, template))];
      messages.push({ entry: index, message, grams, template, weight: 0 });
      distinct.set(message, new Set(grams));
    }
  });
  // Rarity counts distinct texts: eight entries that claim one message do not make it common.
  const frequency = new Map<string, number>();
  for (const grams of distinct.values()) for (const gram of grams) frequency.set(gram, (frequency.get(gram) ?? 0) + 1);
  const bits = new Map<string, number>();
  for (const [gram, count] of frequency) bits.set(gram, Math.log2((distinct.size + 1) / count));
  const byGram = new Map<string, number[]>();
  messages.forEach((one, message) => {
    for (const gram of one.grams) {
      one.weight += bits.get(gram) ?? 0;
      const list = byGram.get(gram);
      if (list) list.push(message);
      else byGram.set(gram, [message]);
    }
  });
  return { messages, byGram, bits, context: contextOf(entries) };
}

/** Words that tell of an entry's surroundings; words of messages and codes are judged by their grams. */
function contextOf(entries: readonly CatalogueEntry[]): Map<string, Set<number>> {
  const context = new Map<string, Set<number>>();
  const words = (texts: string[]) => texts.flatMap((text) => wordsOf(normalise(text)));
  const printed = new Set(entries.flatMap(({ messages, codes }) => words([...messages, ...codes])));
  entries.forEach((entry, index) => {
    const titles = [entry.title, ...entry.sources, ...entry.headings.map(([, title]) => title), ...entry.products];
    for (const word of words(titles)) {
      if (word.length < 3 || printed.has(word)) continue;
      const found = context.get(word) ?? new Set();
      context.set(word, found.add(index));
    }
  });
  return context;
}

/** How well one entry fits. */
export interface Fit {
  entry: number;
  /** 1 is a long message that stands there whole, without a code. */
  score: number;
  /** Whether the evidence is enough to show it as fitting. */
  fits: boolean;
  /** Whether it is enough to be sure. */
  clear: boolean;
  /** The message that fits best, if one does, its share and its weight in bits. */
  message?: string | undefined;
  share: number;
  bits: number;
  /** Grams of that message that stand in the paste. */
  grams: readonly string[];
  /** Codes of the entry that stand in the paste. */
  codes: string[];
}

/**
 * All entries for which an unwrapped text has evidence, best first; `order` ranks equals. Work grows with the length of the
 * text and with the number of messages that share a gram with it.
 */
export function fitsOf(index: EvidenceIndex, claims: CodeClaims, order: readonly number[], unwrapped: string): Fit[] {
  const normalised = normalise(unwrapped);
  // With line ends marked, and without, because a wrap may stand in the middle of a message.
  const statements = [normalise(unwrapped.replace(/\r?\n/g, ' ¶ ')), normalised];
  const { text } = lettersOf(unwrapped);
  const found = new Map<number, number>();
  const seen = new Set<string>();
  for (let at = 0; at + GRAM <= text.length; at++) {
    const gram = text.slice(at, at + GRAM);
    const messages = index.byGram.get(gram);
    if (!messages || seen.has(gram)) continue;
    seen.add(gram);
    const weight = index.bits.get(gram) ?? 0;
    for (const message of messages) found.set(message, (found.get(message) ?? 0) + weight);
  }
  const fits = new Map<number, Fit>();
  const fitOf = (entry: number): Fit => {
    const fit = fits.get(entry) ?? {
      entry,
      score: 0,
      fits: false,
      clear: false,
      share: 0,
      bits: 0,
      grams: [],
      codes: [],
    };
    fits.set(entry, fit);
    return fit;
  };
  for (const [number, bits] of found) {
    const { entry, message, grams, template, weight } = index.messages[number] as MessageEvidence;
    const share = bits / weight;
    if (share < NEAR) continue;
    if (weight < SPOKEN_BITS && !standsAlone(statements, message)) continue;
    const score = share * (0.4 + 0.6 * Math.min(1, bits / CLEAR_BITS)) * specificity(template);
    const fit = fitOf(entry);
    fit.fits ||= share >= FITS && bits >= Math.min(ENOUGH_BITS, weight);
    fit.clear ||= share >= CLEAR && bits >= Math.min(ENOUGH_BITS, weight);
    if (score > fit.score)
      Object.assign(fit, { score, message, share, bits, grams: grams.filter((gram) => seen.has(gram)) });
  }
  for (const code of codesIn(normalised, claims.known)) {
    const generic = isGenericCode(code);
    for (const entry of claims.entries.get(code) ?? []) {
      const fit = fitOf(entry);
      fit.score += generic ? GENERIC_CODE : SPECIFIC_CODE;
      fit.fits ||= !generic;
      fit.clear ||= !generic;
      fit.codes.push(code);
    }
  }
  addContext(index, fits, normalised);
  preferContaining(fits);
  return [...fits.values()]
    .filter((fit) => fit.fits || fit.message)
    .sort((a, b) => b.score - a.score || (order[a.entry] as number) - (order[b.entry] as number));
}

/** A message that says all that another says and more is the more specific one, and comes first. */
function preferContaining(fits: Map<number, Fit>): void {
  const best = [...fits.values()].sort((a, b) => b.score - a.score).slice(0, COMPARED);
  for (const less of best) {
    if (less.codes.length > 0 || less.grams.length === 0) continue;
    for (const more of best) {
      if (more.bits <= less.bits * MORE_SPECIFIC) continue;
      const grams = new Set(more.grams);
      const common = less.grams.filter((gram) => grams.has(gram)).length;
      if (common >= less.grams.length * CONTAINED) more.score = Math.max(more.score, less.score * MORE_SPECIFIC);
    }
  }
}

/** Words of the surroundings order entries that fit alike; they make nobody fit. */
function addContext(index: EvidenceIndex, fits: Map<number, Fit>, normalised: string): void {
  const words = new Set(wordsOf(normalised));
  for (const fit of fits.values()) {
    let share = 0;
    for (const word of words) {
      const entries = index.context.get(word);
      if (entries?.has(fit.entry)) share += 1 / entries.size;
    }
    fit.score += Math.min(CONTEXT, (CONTEXT * share * 4) / Math.sqrt(Math.max(1, words.size)));
  }
}

/**
 * Whether a short message stands as a statement of its own: people say "user was not found" of many things. In front of
 * it a sentence begins, and behind it one ends, unless a hole of the message stands there.
 */
function standsAlone(texts: readonly string[], message: string): boolean {
  const pieces = message.split(/\{[A-Za-z][A-Za-z0-9]*\}/);
  const piece = pieces.find((one) => /[\p{L}\p{N}]{2}/u.test(one)) ?? '';
  const bare = normalise(piece)
    .trim()
    .replace(/[.:!'"(]+$/, '');
  if (!bare) return false;
  const open = { before: piece !== pieces[0], after: piece !== pieces.at(-1) };
  for (const text of texts) {
    for (let at = text.indexOf(bare); at !== -1; at = text.indexOf(bare, at + 1)) {
      const begins = open.before || at === 0 || /[^\p{L}\p{N}\s]\s?$/u.test(text.slice(Math.max(0, at - 2), at));
      const end = at + bare.length;
      const ends =
        open.after ||
        end === text.length ||
        /^\s?[^\p{L}\p{N}\s]/u.test(text.slice(end, end + 2)) ||
        !text.slice(end).trim();
      if (begins && ends) return true;
    }
  }
  return false;
}
