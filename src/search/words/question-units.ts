/** What a question asks for, in pieces: words, and phrases of concepts. */
import type { Meaning } from './known-words.ts';
import type { FoundPhrase } from './lexicon.ts';
import type { Reader, ReadWord } from './question-words.ts';
import type { Posting } from './word-file.ts';
import {
  APART,
  BROADER,
  NARROWER,
  OF_CONCEPT,
  PART_OF_PHRASE,
  RARE,
  STREWN,
  TYPED,
  UNKNOWN,
  UNKNOWN_COMMON,
  UNKNOWN_FOREIGN,
  WITHOUT_SMALL,
} from './word-weights.ts';

/** One thing that a unit may mean. */
export interface Reading {
  factor: number;
  postings: readonly Posting[];
  /** The words that an entry has where it is this, as the entry or the concept writes them; none where that is not certain. */
  words: readonly string[];
}

/** A word, or a phrase of a concept: what a question asks for in one piece. */
export interface Unit {
  /** As it was typed. */
  text: string;
  /** How much of the question it is: rare words are more. */
  weight: number;
  /** Whether it is the name of a product, which does not say what is asked. */
  isProduct: boolean;
  readings: Reading[];
  /** How many words that say something it has. */
  words: number;
}

/** Adverbs say how something happens, and not what; amounts and years, how much and when. A number that may be a status or a code is none. */
const MANNER = /ly$|^(?:\d\d?|[1-36-9]\d\d|(?:19|20)\d\d)$/;

/** How rare a word is that so many entries have; of the rarest ones, none is rarer. */
export const rarity = (count: number, size: number): number =>
  Math.log(1 + (size - Math.max(count, size * RARE) + 0.5) / (Math.max(count, size * RARE) + 0.5));

function weightOf(reader: Reader, readings: readonly Reading[]): number {
  const { size } = reader.source;
  const meant = readings.filter(({ factor }) => factor >= BROADER + 0.2);
  const positions = new Set(meant.flatMap(({ postings }) => postings.map(([position]) => position)));
  const unread = Math.max(0, ...meant.map(({ postings }) => reader.source.unread?.(postings) ?? 0));
  return rarity(Math.min(size, positions.size + unread), size);
}

export function wordUnit(
  reader: Reader,
  text: string,
  meanings: readonly Meaning[],
  language: string | undefined,
  plain = '',
): Unit {
  const { known, source, common } = reader;
  const readings = meanings.flatMap(({ word, factor }) =>
    known.formsOf(word).map(([form, postings]): Reading => ({ factor, postings, words: [form] })),
  );
  if (readings.length > 0) {
    return { text, weight: weightOf(reader, readings), isProduct: reader.lexicon.isProduct(plain), readings, words: 1 };
  }
  const isAside = common.has(plain) || MANNER.test(plain);
  const part = language ? UNKNOWN_FOREIGN : isAside ? UNKNOWN_COMMON : UNKNOWN;
  return { text, weight: part * rarity(0, source.size), isProduct: false, readings, words: 1 };
}

export function conceptUnit(reader: Reader, words: readonly ReadWord[], phrases: readonly FoundPhrase[]): Unit {
  const { lexicon, source, known } = reader;
  const text = words.map(({ written }) => written).join(' ');
  const readings: Reading[] = [];
  let isProduct = lexicon.isProduct(text.toLowerCase());
  const factor = Math.min(...words.map(({ meanings }) => Math.max(...meanings.map((one) => one.factor))));
  const content = words.filter(({ isStop }) => !isStop);
  const ofWords = content.map(({ meanings }) =>
    meanings.flatMap(({ word }) => known.formsOf(word).flatMap(([, postings]) => postings)),
  );
  const counts = new Map<number, [count: number, mask: number, isStrewn: boolean]>();
  for (const postings of ofWords) {
    const seen = new Map<number, number>();
    for (const [position, mask] of postings) seen.set(position, (seen.get(position) ?? 0) | mask);
    for (const [position, mask] of seen) {
      const [count, all, isStrewn] = counts.get(position) ?? [0, mask, false];
      counts.set(position, [count + 1, all & mask || all | mask, isStrewn || (all & mask) === 0]);
    }
  }
  const whole: Posting[] = [];
  const strewn: Posting[] = [];
  const part: Posting[] = [];
  for (const [position, [count, mask, isStrewn]] of counts)
    (count < content.length ? part : isStrewn ? strewn : whole).push([position, mask]);
  const said = content.map(({ meanings }) => meanings[0]?.word ?? '');
  const wordsAlone = content.length > 1 ? APART : words.length > 1 ? WITHOUT_SMALL : TYPED;
  readings.push({ factor: factor * wordsAlone, postings: whole, words: said });
  readings.push({ factor: factor * STREWN, postings: strewn, words: said });
  readings.push({ factor: factor * PART_OF_PHRASE, postings: part, words: [] });
  for (const { phrase } of phrases) {
    if (phrase.of >= lexicon.concepts) continue;
    isProduct ||= lexicon.isProduct(lexicon.all[phrase.of]?.name.toLowerCase() ?? '');
    const add = (concept: number, worth: number) =>
      readings.push({
        factor: factor * worth,
        postings: source.beginningWith('#').get(`#${lexicon.all[concept]?.key}`) ?? [],
        words: [lexicon.all[concept]?.name ?? ''],
      });
    add(phrase.of, OF_CONCEPT);
    for (const above of lexicon.broader[phrase.of] ?? []) add(above, BROADER);
    for (const below of lexicon.narrower[phrase.of] ?? []) add(below, NARROWER);
  }
  // It asks for its concept, however rare the word for that is: `folks` counts as `users` do. Of several, the rarest.
  const own = readings.filter(({ factor: one, postings }) => one === factor * OF_CONCEPT && postings.length > 0);
  const meant = own.length > 0 ? own : [{ factor: 1, postings: whole, words: [] }];
  const weight = Math.max(...meant.map((reading) => weightOf(reader, [{ ...reading, factor: 1 }])));
  const isCommon = phrases.every(({ phrase }) => lexicon.common.has(phrase.of));
  return {
    text,
    weight: isCommon ? weight * UNKNOWN_COMMON : weight,
    isProduct,
    readings,
    words: Math.max(1, content.length),
  };
}
