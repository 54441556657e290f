/**
 * How well a paste fits each entry. The literal parts of a message are taken apart into grams: stretches of letters that
 * begin where a word begins. Each weighs its rarity among all messages, in bits; the share of that weight that stands
 * in the paste is how well the message fits. Grams survive what happens to pasted errors: holes filled with anything, a
 * cut head or tail, hard wraps, text before and after. Rarity is inverse document frequency (Spärck Jones, 1972).
 */
import type { CatalogueEntry } from './catalogue.ts';
import { codesIn, isGenericCode } from './codes.ts';
import type { CodeClaims } from './index-site.ts';
import { type Letters, lettersOf } from './letters.ts';
import { normalise } from './normalise.ts';
import { type Template, templateOf } from './template.ts';
import {
  CLEAR,
  CLEAR_BITS,
  COMPARED,
  CONTAINED,
  CONTEXT,
  CONTEXT_BITS,
  EMBEDDED,
  ENOUGH_BITS,
  FITS,
  GENERIC_CODE,
  GRAM,
  MORE_SPECIFIC,
  NAME_CODE,
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
  /** Number of entries. */
  size: number;
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
  return { messages, byGram, bits, context: contextOf(entries), size: entries.length };
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
  const letters = lettersOf(unwrapped);
  const { text } = letters;
  const places = new Map<string, number>();
  const candidates = new Set<number>();
  for (let at = 0; at + GRAM <= text.length; at++) {
    const gram = text.slice(at, at + GRAM);
    const messages = index.byGram.get(gram);
    if (!messages || places.has(gram)) continue;
    places.set(gram, at);
    for (const message of messages) candidates.add(message);
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
  for (const number of candidates) {
    const one = index.messages[number] as MessageEvidence;
    const { entry, message, grams, template, weight } = one;
    const found = grams.filter((gram) => places.has(gram));
    const weigh = (list: readonly string[]) => list.reduce((sum, gram) => sum + (index.bits.get(gram) ?? 0), 0);
    const bits = weigh(found);
    // What the end of a line cut off, or its beginning, cannot be held against a message.
    const possible = bits < ENOUGH_BITS ? weight : Math.min(weight, weigh(uncut(one, places, letters, unwrapped)));
    const share = bits / Math.max(1, possible);
    if (share < NEAR) continue;
    const enough = bits >= Math.min(ENOUGH_BITS, weight);
    const isSaid = weight >= SPOKEN_BITS || standsAlone(letters, unwrapped, message, template);
    const score =
      share * (0.4 + 0.6 * Math.min(1, bits / CLEAR_BITS)) * specificity(template) * (isSaid ? 1 : EMBEDDED);
    const fit = fitOf(entry);
    fit.fits ||= share >= FITS && enough;
    fit.clear ||= share >= CLEAR && enough && isSaid && namesItsOwn(template, normalised);
    if (score > fit.score) Object.assign(fit, { score, message, share, bits, grams: found });
  }
  for (const code of codesIn(normalised, claims.known)) {
    const generic = isGenericCode(code);
    const isNumber = /\d{4}/.test(code);
    for (const entry of claims.entries.get(code) ?? []) {
      const fit = fitOf(entry);
      fit.score += generic ? GENERIC_CODE : isNumber ? SPECIFIC_CODE : NAME_CODE;
      fit.fits ||= !generic;
      fit.clear ||= isNumber && !generic;
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
    let bits = 0;
    for (const word of words) {
      const entries = index.context.get(word);
      if (entries?.has(fit.entry)) bits += Math.log2((index.size + 1) / entries.size);
    }
    fit.score += CONTEXT * Math.min(1, bits / CONTEXT_BITS);
  }
}

/**
 * Grams that a text can have: where a line begins or ends in the middle of a message, the rest was cut off. One end only:
 * what has lost both is another sentence.
 */
function uncut(
  { grams, template }: MessageEvidence,
  places: ReadonlyMap<string, number>,
  { text, offsets }: Letters,
  original: string,
): readonly string[] {
  const first = grams.findIndex((gram) => places.has(gram));
  const last = grams.findLastIndex((gram) => places.has(gram));
  const isBreak = (at: number) => original.slice(offsets[at - 1] ?? 0, offsets[at] ?? original.length).includes('\n');
  const isIn = (letters: string) => template.parts.some((part) => part.includes(letters));
  if (first > 0 && last === grams.length - 1) {
    const gram = grams[first] as string;
    const place = places.get(gram) as number;
    let at = place;
    while (at > 0 && place - at < GRAM && !isBreak(at)) at--;
    if ((at === 0 || isBreak(at)) && isIn(text.slice(at, place) + gram)) return grams.slice(first);
  }
  if (first === 0 && last < grams.length - 1) {
    const gram = grams[last] as string;
    const end = (places.get(gram) as number) + GRAM;
    let at = end;
    while (at < text.length && at - end < GRAM && !isBreak(at)) at++;
    if ((at === text.length || isBreak(at)) && isIn(gram + text.slice(end, at))) return grams.slice(0, last + 1);
  }
  return grams;
}

/**
 * Whether a short message stands as a statement of its own: people say "user was not found" of many things. It begins
 * like a sentence, and no further words of one follow.
 */
function standsAlone(
  { text, offsets }: Letters,
  original: string,
  message: string,
  { parts, holes }: Template,
): boolean {
  const [part] = parts;
  if (!part) return false;
  const isOpen = parts.length > 1 || holes[0] !== undefined;
  const isCapital = /^\W*\p{Lu}/u.test(message);
  for (let at = text.indexOf(part); at !== -1; at = text.indexOf(part, at + 1)) {
    const start = offsets[at] as number;
    const end = (offsets[at + part.length - 1] as number) + 1;
    const begins =
      start === 0 ||
      (isCapital && /\p{Lu}/u.test(original[start] as string)) ||
      /[^\p{L}\p{N}\s]\s?$|\n\s*$/u.test(original.slice(Math.max(0, start - 3), start));
    const ends =
      isOpen || !/^\s?[\p{Ll}\p{N}]/u.test(original.slice(end, end + 2)) || /^\s*\n/.test(original.slice(end, end + 3));
    if (begins && ends) return true;
  }
  return false;
}

/** Whether a text has one of the names that a message quotes, if it quotes any: another name makes it another error. */
function namesItsOwn({ names }: Template, normalised: string): boolean {
  return names.length === 0 || names.some((name) => normalised.includes(name));
}
