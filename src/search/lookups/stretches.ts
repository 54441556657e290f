/** What of a paste is looked up: stretches of letters that begin with a word, the most telling first. */
import { isCode } from '../judge/code-gram.ts';
import { MESSAGE_GRAM } from '../judge/evidence-weights.ts';
import { MAX_KEY } from '../tables/pack-rows.ts';
import type { Letters } from '../text/letters.ts';
import { rarityOf } from '../text/rarity.ts';
import type { Vocabulary } from '../text/vocabulary.ts';

export interface Stretch {
  /** Letters from a word on, as many as a key may have. */
  text: string;
  /** Where it begins, counted without what the site does not know: values move nothing, however long they are. */
  at: number;
  /** Letters behind which a word ends, ascending. */
  ends: readonly number[];
  /** How much it tells, in bits. */
  bits: number;
}

/** Letters by which a stretch is weighed: what agrees so far is hardly chance. */
const WEIGHED = 24;
/** Of a text with so few stretches, those that overlap are asked for, too. */
const FEW = 12;
const WORD = /[\p{L}\p{N}]+/gu;
/** Letters outside the basic plane are no letters of a text: see {@link lettersOf}. */
const OTHERS = /[\u{10000}-\u{10ffff}]+/gu;
/** Between what says different things: the end of a line, of a sentence, what failed and why, a name and its value. */
const PARTED = /[\n;|=]|[.:!?](?=\s|$|["'])/;

interface PlacedWord {
  text: string;
  /** Where its letters begin and end. */
  from: number;
  to: number;
  isKnown: boolean;
  /** Letters of known words before it; what is between them counts as much as tells two stretches apart. */
  place: number;
  /** Which part of the text says it. */
  part: number;
}

function placedWords({ normalised, offsets }: Letters, original: string, mayHave: (word: string) => boolean) {
  const words: PlacedWord[] = [];
  const known = new Map<string, boolean>();
  let [at, part, place] = [0, 0, 0];
  for (const [found] of normalised.matchAll(WORD)) {
    const text = found.replace(OTHERS, '');
    if (!text) continue;
    const isKnown = known.get(text) ?? (!isCode(text) && mayHave(text));
    known.set(text, isKnown);
    const isAfterKnown = words.at(-1)?.isKnown ?? false;
    // What stands within a value parts nothing.
    const isEdge = isKnown || isAfterKnown;
    if (isEdge && at > 0 && PARTED.test(original.slice((offsets[at - 1] as number) + 1, offsets[at]))) part++;
    if (!isKnown && isAfterKnown) place += WEIGHED;
    words.push({ text, from: at, to: at + text.length, isKnown, place, part });
    at += text.length;
    if (isKnown) place += text.length;
  }
  return words;
}

/**
 * Stretches of a text that may stand in a message: their first eight letters are of words that `mayHave` admits. The best of
 * each part of the text comes before the second best of another.
 */
export function stretchesOf(
  letters: Letters,
  original: string,
  { rarity }: Vocabulary,
  mayHave: (word: string) => boolean,
  most: number,
): Stretch[] {
  const words = placedWords(letters, original, mayHave);
  const found: PartStretch[] = [];
  words.forEach(({ from, place, part }, number) => {
    const ends: number[] = [];
    let bits = 0;
    for (let next = number; next < words.length; next++) {
      const word = words[next] as PlacedWord;
      if (!word.isKnown || word.from - from >= MAX_KEY) break;
      ends.push(word.to - from);
      if (word.part === part && word.from - from < WEIGHED) bits += rarityOf(word.text, rarity);
    }
    if ((ends.at(-1) ?? 0) >= MESSAGE_GRAM)
      found.push({ text: letters.text.slice(from, from + MAX_KEY), at: place, ends, bits, part });
  });
  return spread(found, most);
}

type PartStretch = Stretch & { part: number };

/** The most telling, first one of each part; of those that begin alike or overlap, one is asked before all others. */
function spread(found: readonly PartStretch[], most: number): Stretch[] {
  const chosen: Stretch[] = [];
  const take = (list: readonly PartStretch[], apart: number, isOneEach: boolean, all = most): PartStretch[] => {
    const parts = new Set<number>();
    return list.filter((one) => {
      if (isOneEach && parts.has(one.part)) return true;
      if (chosen.length >= Math.min(all, most) || chosen.some(({ at }) => Math.abs(at - one.at) < apart)) return true;
      parts.add(one.part);
      chosen.push(one);
      return false;
    });
  };
  // A line that stands there twice says nothing more.
  const said = new Set<string>();
  const ordered = found
    .toSorted((a, b) => b.bits - a.bits || a.at - b.at)
    .filter(({ text }) => {
      const gram = text.slice(0, MESSAGE_GRAM);
      const isNew = !said.has(gram);
      said.add(gram);
      return isNew;
    });
  const apart = take(take(ordered, WEIGHED, true), WEIGHED, false);
  const near = take(apart, MESSAGE_GRAM, false);
  // What a short text says may begin behind a word of something else.
  if (chosen.length < FEW) take(near, 1, false, FEW);
  return chosen;
}
