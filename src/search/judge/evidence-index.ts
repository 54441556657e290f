/** The messages of a catalogue taken apart into grams, prepared once for all pastes. */
import type { CatalogueEntry } from '../index/catalogue.ts';
import { type GramFilter, gramFilter } from '../index/gram-slots.ts';
import { addToList } from '../text/add-to-list.ts';
import { ownPart } from '../text/common-sentences.ts';
import { normalise } from '../text/normalise.ts';
import { RARE, type Rarity, rarityOf } from '../text/rarity.ts';
import { NO_VOCABULARY, onlyProduct, type Vocabulary } from '../text/vocabulary.ts';
import { codeGram, codeOf, isCode } from './code-gram.ts';
import { BESIDE, MESSAGE_GRAM } from './evidence-weights.ts';
import { type Template, templateOf } from './template.ts';

const WORD = /[\p{L}\p{N}]+/gu;

/** Words of a normalised text, in order. */
export function wordsOf(normalised: string): string[] {
  return normalised.match(WORD) ?? [];
}

/** Letters and digits of a message, its parts one below the other, and its words in them. */
export interface MessageLetters {
  /** Line feeds in the place of codes. */
  text: string;
  /** With their rarity in bits; `code` is the gram of one. */
  words: { from: number; to: number; bits: number; code: string | undefined }[];
}

/** Where the words of a message stand in its literal parts. A code parts it like a hole and is a gram as a whole: see {@link codeGram}. */
export function messageLetters(message: string, template: Template, rarity: Rarity): MessageLetters {
  let text = template.parts.join('\n');
  const words: MessageLetters['words'] = [];
  let to = 0;
  for (const word of wordsOf(normalise(ownPart(message, () => ' ').replace(/\{[A-Za-z][A-Za-z0-9]*\}/g, ' ')))) {
    const from = text.indexOf(word, to);
    if (from === -1) continue;
    to = from + word.length;
    const code = isCode(word) ? codeGram(word) : undefined;
    if (code) text = text.slice(0, from) + '\n'.repeat(word.length) + text.slice(to);
    words.push({ from, to, bits: code ? RARE : rarityOf(word, rarity), code });
  }
  return { text, words };
}

/**
 * Bits of each gram of a message, in its order. Grams stand at the beginning of each word, as far as its literal part reaches,
 * and at each part's end. A gram is as rare as the rarest of its words, and a little more for the others.
 */
function gramsOf(message: string, template: Template, rarity: Rarity): Map<string, number> {
  const { text: all, words } = messageLetters(message, template, rarity);
  const grams = new Map<string, number>();
  let next = 0;
  for (let at = 0; at < all.length; at++) {
    const end = at + MESSAGE_GRAM;
    const word = words[next]?.from === at ? words[next++] : undefined;
    const isLast = end === all.length || all[end] === '\n';
    if (!word && !isLast) continue;
    const gram = word?.code ?? all.slice(at, end);
    const isWhole = end <= all.length && !gram.includes('\n');
    if (grams.has(gram) || !(word?.code || isWhole)) continue;
    const bits = words.flatMap((one) => (one.from < end && one.to > at && !one.code ? one.bits : []));
    const most = Math.max(0, ...bits);
    const sum = bits.reduce((total, one) => total + one, 0);
    grams.set(gram, word?.code ? RARE : Math.min(RARE, most + BESIDE * (sum - most)));
  }
  return grams;
}

/** One message of an entry, taken apart. */
export interface MessageEvidence {
  position: number;
  message: string;
  /** Each with its rarity in bits. */
  bits: ReadonlyMap<string, number>;
  grams: readonly string[];
  template: Template;
  weight: number;
  /** Grams of what is its own, where that is less: see {@link Template.own}. */
  own: readonly string[] | undefined;
}

/** What is prepared once for all pastes. */
export interface EvidenceIndex {
  vocabulary: Vocabulary;
  messages: MessageEvidence[];
  /** Messages by gram. */
  byGram: Map<string, number[]>;
  /** Of all grams: asked before a stretch of a paste is looked up. */
  filter: GramFilter;
  /** By position: the one product that an entry is about: see {@link onlyProduct}. */
  sold: (string | undefined)[];
  /** Entries by word of title, source titles, headings and products. */
  context: Map<string, Set<number>>;
}

/** Templates are kept, and what is made of each with it. */
const made = new WeakMap<Template, Omit<MessageEvidence, 'position'>>();

function takenApart(message: string, vocabulary: Vocabulary): Omit<MessageEvidence, 'position'> {
  const template = templateOf(message, vocabulary);
  const known = made.get(template);
  if (known) return known;
  const bits = gramsOf(message, template, vocabulary.rarity);
  const weight = [...bits.values()].reduce((sum, one) => sum + one, 0);
  const grams = [...bits.keys()];
  const own = template.own && grams.filter((gram) => template.own?.some((part) => part.includes(codeOf(gram) ?? gram)));
  const one = { message, bits, grams, template, weight, own };
  made.set(template, one);
  return one;
}

/** What messages say, which stays as it is when the outline of entries comes. */
type MessagesIndex = Omit<EvidenceIndex, 'context'>;
/** Whose messages: a text is about what an entry claims; a card says what is left. */
type Whose = 'entries' | 'cards';
/** By entries that a judge was made for before. */
const prepared: Record<Whose, WeakMap<readonly CatalogueEntry[], MessagesIndex>> = {
  entries: new WeakMap(),
  cards: new WeakMap(),
};

/** Messages of entries, or of cards, are taken apart once; what surrounds them is read anew, when it is first asked for. */
export function evidenceIndex(
  entries: readonly CatalogueEntry[],
  vocabulary = NO_VOCABULARY,
  whose: Whose = 'entries',
): EvidenceIndex {
  let known = prepared[whose].get(entries);
  if (known?.vocabulary !== vocabulary)
    prepared[whose].set(entries, (known = messagesIndex(entries, vocabulary, whose)));
  let context: EvidenceIndex['context'] | undefined;
  return {
    ...known,
    get context() {
      return (context ??= contextOf(entries));
    },
  };
}

function messagesIndex(entries: readonly CatalogueEntry[], vocabulary: Vocabulary, whose: Whose): MessagesIndex {
  const messages: MessageEvidence[] = entries.flatMap(({ kind, messages: all }, position) =>
    (kind === 'code') === (whose === 'cards')
      ? all.map((message) => ({ position, ...takenApart(message, vocabulary) }))
      : [],
  );
  const byGram = new Map<string, number[]>();
  messages.forEach(({ grams }, message) => {
    for (const gram of grams) addToList(byGram, gram, message);
  });
  const sold = entries.map(({ products }) => onlyProduct(products, vocabulary));
  return { vocabulary, messages, byGram, filter: gramFilter(byGram, MESSAGE_GRAM), sold };
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
