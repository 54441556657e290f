/**
 * Entries near a short text that stands nowhere literally: rare words in common, each with one edit at most, better when
 * they stand side by side. Words with one edit are found through the forms that they have with one letter left out,
 * as in SymSpell (Garbe, 2012).
 */
import type { CatalogueEntry } from '../index/catalogue.ts';
import { addToList } from '../text/add-to-list.ts';
import { withoutCommon } from '../text/common-sentences.ts';
import { edits } from '../text/edits.ts';
import { normalise } from '../text/normalise.ts';
import { RARE, type Rarity, rarityOf } from '../text/rarity.ts';
import { wordsOf } from './evidence-index.ts';
import { EDITED, LOOK_ALIKE, MAX_EDITED, MAX_NEAR_WORDS, MIN_EDITED, NEIGHBOURS } from './evidence-weights.ts';
import { TELLING_BITS, TELLING_LENGTH } from './suggestion-weights.ts';

interface NearText {
  position: number;
  /** As the entry writes it. */
  text: string;
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
  const texts: NearText[] = entries.flatMap(({ kind, messages, title, sources, codes }, position) =>
    // Of a card, nothing that is only like its message.
    [...(kind === 'code' ? [] : messages), title, ...sources, codes.join(' ')].map((text) => ({
      position,
      text,
      words: wordsOf(normalise(withoutCommon(text, () => ' '))),
    })),
  );
  const byWord = new Map<string, number[]>();
  texts.forEach(({ words }, text) => {
    for (const word of new Set(words)) addToList(byWord, word, text);
  });
  const bits = new Map<string, number>();
  const byForm = new Map<string, string[]>();
  const byLook = new Map<string, string[]>();
  for (const word of byWord.keys()) {
    bits.set(word, rarityOf(word, rarity));
    addToList(byLook, looksOf(word), word);
    if (word.length >= MIN_EDITED - 1) for (const form of formsOf(word)) addToList(byForm, form, word);
  }
  return { texts, byWord, bits, byForm, byLook };
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

/** A number, decimal or hexadecimal: with another digit it is another one. */
const NUMBER = /^(?:0x)?[\da-f]*\d[\da-f]*$/;

/**
 * Known words that a typed word may mean, with how much of a match each is. A word with a digit may be a code, and with
 * another letter it is another one: look-alikes are all that it may have.
 */
function meantBy(index: NearIndex, word: string): Map<string, number> {
  const meant = new Map<string, number>();
  if (!NUMBER.test(word)) for (const look of index.byLook.get(looksOf(word)) ?? []) meant.set(look, LOOK_ALIKE);
  if (word.length >= MIN_EDITED && word.length <= MAX_EDITED && !/\d/.test(word)) {
    for (const form of formsOf(word)) {
      for (const known of index.byForm.get(form) ?? []) if (edits(word, known, 1) <= 1) meant.set(known, EDITED);
    }
  }
  if (index.byWord.has(word)) meant.set(word, 1);
  return meant;
}

/** An entry near a text: the share of the text's weight that it has. */
export interface NearFit {
  position: number;
  share: number;
  /** The text of the entry that is nearest, by its place in the index. */
  text: number;
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
  const nearest = new Map<number, NearFit>();
  for (const [text, value] of found) {
    const { position } = index.texts[text] as NearText;
    const share = value / Math.max(1, total);
    if (share > (nearest.get(position)?.share ?? 0)) nearest.set(position, { position, share, text });
  }
  return [...nearest.values()].sort(
    (a, b) => b.share - a.share || (order[a.position] as number) - (order[b.position] as number),
  );
}

/** What an entry has in common with a text. */
export interface InCommon {
  /** The text of the entry. */
  text: string;
  /** Words of it. */
  words: string[];
  bits: number;
}

/**
 * The text of an entry that is near a normalised one, and the words that both have, in its order and as it writes them: those
 * that tell something, as they are long and few texts have them.
 */
export function inCommon(index: NearIndex, near: NearFit, normalised: string): InCommon {
  const { text } = index.texts[near.text] as NearText;
  const typed = wordsOf(normalised).slice(0, MAX_NEAR_WORDS);
  const meant = new Set(typed.flatMap((word) => [...meantBy(index, word).keys()]));
  const isTelling = (word: string) =>
    word.length >= TELLING_LENGTH && meant.has(word) && (index.bits.get(word) ?? 0) >= TELLING_BITS;
  const written = new Map((text.match(/[\p{L}\p{N}]+/gu) ?? []).map((as) => [normalise(as), as]));
  const telling = [...written].filter(([word]) => isTelling(word));
  const bits = telling.reduce((sum, [word]) => sum + (index.bits.get(word) ?? 0), 0);
  return { text, words: telling.map(([, as]) => as), bits };
}

function isBeside({ words }: NearText, before: ReadonlyMap<string, number>, known: string): boolean {
  if (before.size === 0) return false;
  return words.some((word, at) => word === known && before.has(words[at - 1] ?? ''));
}
