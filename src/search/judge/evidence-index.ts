/** The messages of a catalogue taken apart into grams, prepared once for all pastes. */
import type { CatalogueEntry } from '../index/catalogue.ts';
import { type GramFilter, gramFilter } from '../index/gram-slots.ts';
import { withoutCommon } from '../text/common-sentences.ts';
import { normalise } from '../text/normalise.ts';
import { NO_VOCABULARY, type Vocabulary } from '../text/vocabulary.ts';
import { ENOUGH_BITS, ENOUGH_GRAMS, MESSAGE_GRAM } from './evidence-weights.ts';
import { type Template, templateOf } from './template.ts';

const WORD = /[\p{L}\p{N}]+/gu;

/** Words of a normalised text, in order. */
export function wordsOf(normalised: string): string[] {
  return normalised.match(WORD) ?? [];
}

/** Grams of a message: at the beginning of each word, as far as its literal part reaches, and at each part's end. */
function gramsOf(message: string, template: Template): string[] {
  const starts = new Set<number>();
  const all = template.parts.join('\n');
  const words = wordsOf(normalise(withoutCommon(message, () => ' ').replace(/\{[A-Za-z][A-Za-z0-9]*\}/g, ' ')));
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
    for (let at = 0; at + MESSAGE_GRAM <= part.length; at++) {
      if (starts.has(offset + at) || at + MESSAGE_GRAM === part.length) grams.push(part.slice(at, at + MESSAGE_GRAM));
    }
    offset += part.length + 1;
  }
  return grams;
}

/** One message of an entry, taken apart. */
export interface MessageEvidence {
  position: number;
  message: string;
  grams: string[];
  template: Template;
  weight: number;
}

/** What is prepared once for all pastes. */
export interface EvidenceIndex {
  vocabulary: Vocabulary;
  messages: MessageEvidence[];
  /** Messages by gram. */
  byGram: Map<string, number[]>;
  /** Of all grams: asked before a stretch of a paste is looked up. */
  filter: GramFilter;
  /** Rarity of each gram in bits. */
  bits: Map<string, number>;
  /** Rarity, in bits, that must be found before a message can fit. */
  enough: number;
  /** Entries by word of title, source titles, headings and products. */
  context: Map<string, Set<number>>;
  /** Number of entries. */
  size: number;
}

export function evidenceIndex(entries: readonly CatalogueEntry[], vocabulary = NO_VOCABULARY): EvidenceIndex {
  const messages: MessageEvidence[] = [];
  const distinct = new Map<string, Set<string>>();
  entries.forEach((entry, index) => {
    for (const message of entry.messages) {
      const template = templateOf(message, vocabulary);
      const grams = [...new Set(gramsOf(message, template))];
      messages.push({ position: index, message, grams, template, weight: 0 });
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
  const filter = gramFilter(byGram, MESSAGE_GRAM);
  const enough = Math.max(ENOUGH_BITS, ENOUGH_GRAMS * Math.log2(distinct.size + 1));
  return { vocabulary, messages, byGram, filter, bits, enough, context: contextOf(entries), size: entries.length };
}

/** Words that tell of an entry's surroundings: of its titles, headings and products. */
function contextOf(entries: readonly CatalogueEntry[]): Map<string, Set<number>> {
  const context = new Map<string, Set<number>>();
  const words = (texts: string[]) => texts.flatMap((text) => wordsOf(normalise(text)));
  entries.forEach((entry, index) => {
    const titles = [entry.title, ...entry.sources, ...entry.headings.map(([, title]) => title), ...entry.products];
    for (const word of words(titles)) {
      if (word.length < 3) continue;
      const found = context.get(word) ?? new Set();
      context.set(word, found.add(index));
    }
  });
  return context;
}
