/**
 * Entries near a short text that stands nowhere literally: rare words in common, each with one edit at most, better when
 * they stand side by side. Words with one edit are found through the forms that they have with one letter left out,
 * as in SymSpell (Garbe, 2012).
 */
import type { CatalogueEntry } from '../index/catalogue.ts';
import { normalise } from '../text/normalise.ts';
import { RARE, type Rarity, rarityOf } from '../text/rarity.ts';
import { wordsOf } from './evidence-index.ts';
import { EDITED, LOOK_ALIKE, MAX_EDITED, MAX_NEAR_WORDS, MIN_EDITED, NEIGHBOURS } from './evidence-weights.ts';

interface NearText {
  position: number;
  words: string[];
}

/** What is prepared when the first near search is asked for. */
export interface NearIndex {
  texts: NearText[];
  /** Texts by word. */
  byWord: Map<string, number[]>;
  /** Rarity of each word in bits. */
  bits: Map<string, number>;
  /** Words by each form with one letter left out, and by themselves. */
  byForm: Map<string, string[]>;
  /** Words by their form with look-alikes made equal. */
  byLook: Map<string, string[]>;
}

export function nearIndex(entries: readonly CatalogueEntry[], rarity: Rarity): NearIndex {
  const texts: NearText[] = entries.flatMap(({ messages, title, sources, codes }, position) =>
    [...messages, title, ...sources, codes.join(' ')].map((text) => ({ position, words: wordsOf(normalise(text)) })),
  );
  const byWord = new Map<string, number[]>();
  texts.forEach(({ words }, text) => {
    for (const word of new Set(words)) push(byWord, word, text);
  });
  const bits = new Map<string, number>();
  const byForm = new Map<string, string[]>();
  const byLook = new Map<string, string[]>();
  for (const word of byWord.keys()) {
    bits.set(word, rarityOf(word, rarity));
    push(byLook, looksOf(word), word);
    if (word.length >= MIN_EDITED - 1) for (const form of formsOf(word)) push(byForm, form, word);
  }
  return { texts, byWord, bits, byForm, byLook };
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

/** A word, and the word with each letter left out: two words share a form when one edit leads from one to the other. */
function formsOf(word: string): Set<string> {
  const forms = new Set([word]);
  for (let at = 0; at < word.length; at++) forms.add(word.slice(0, at) + word.slice(at + 1));
  return forms;
}

function looksOf(word: string): string {
  return word.replace(/[0o]/g, 'o').replace(/[1li]/g, 'l').replace(/[5s]/g, 's').replace(/[8b]/g, 'b');
}

/** Whether one insertion, deletion, replacement or swap of neighbours leads from one word to the other. */
export function isOneEdit(one: string, other: string): boolean {
  if (one === other) return true;
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (long.length - short.length > 1) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at++;
  if (short.length < long.length) return short.slice(at) === long.slice(at + 1);
  if (short.slice(at + 1) === long.slice(at + 1)) return true;
  return short[at] === long[at + 1] && short[at + 1] === long[at] && short.slice(at + 2) === long.slice(at + 2);
}

/** Known words that a typed word may mean, with how much of a match each is. */
function meantBy(index: NearIndex, word: string): Map<string, number> {
  const meant = new Map<string, number>();
  for (const look of index.byLook.get(looksOf(word)) ?? []) meant.set(look, LOOK_ALIKE);
  if (word.length >= MIN_EDITED && word.length <= MAX_EDITED) {
    for (const form of formsOf(word)) {
      for (const known of index.byForm.get(form) ?? []) if (isOneEdit(word, known)) meant.set(known, EDITED);
    }
  }
  if (index.byWord.has(word)) meant.set(word, 1);
  return meant;
}

/** An entry near a text: the share of the text's weight that it has. */
export interface NearFit {
  position: number;
  share: number;
}

/** Entries near a normalised text, nearest first; `order` ranks equals. */
export function nearTo(index: NearIndex, order: readonly number[], normalised: string): NearFit[] {
  const words = wordsOf(normalised).slice(0, MAX_NEAR_WORDS);
  let total = 0;
  const found = new Map<number, number>();
  let before = new Map<string, number>();
  let weightBefore = 0;
  for (const word of words) {
    const meant = meantBy(index, word);
    const weight = Math.max(...[...meant.keys()].map((known) => index.bits.get(known) ?? 0), meant.size > 0 ? 0 : RARE);
    total += weight + (before.size > 0 ? NEIGHBOURS * Math.min(weight, weightBefore) : 0);
    const best = new Map<number, number>();
    for (const [known, likeness] of meant) {
      for (const text of index.byWord.get(known) ?? []) {
        const beside = isBeside(index.texts[text] as NearText, before, known)
          ? NEIGHBOURS * Math.min(weight, weightBefore)
          : 0;
        best.set(text, Math.max(best.get(text) ?? 0, likeness * weight + beside));
      }
    }
    for (const [text, value] of best) found.set(text, (found.get(text) ?? 0) + value);
    before = meant;
    weightBefore = weight;
  }
  const shares = new Map<number, number>();
  for (const [text, value] of found) {
    const { position } = index.texts[text] as NearText;
    shares.set(position, Math.max(shares.get(position) ?? 0, value / Math.max(1, total)));
  }
  return [...shares]
    .map(([position, share]) => ({ position, share }))
    .sort((a, b) => b.share - a.share || (order[a.position] as number) - (order[b.position] as number));
}

function isBeside({ words }: NearText, before: ReadonlyMap<string, number>, known: string): boolean {
  if (before.size === 0) return false;
  return words.some((word, at) => word === known && before.has(words[at - 1] ?? ''));
}
