import type { TextIndex } from '../index/index-text.ts';
import type { Place } from '../literal/literal.ts';
import { stem } from './stem.ts';
import { wordsIn } from './words-in.ts';

/** Characters of a sentence that are shown: a list shows two lines of it. */
const MOST = 200;
/** Where a sentence ends. */
const END = /(?<=[.?!:])\s+(?=\p{Lu})/u;

/** The sentence of an entry in which most of some words stand, the first of several; undefined where none has any. */
export function sentenceWith(text: TextIndex, position: number, words: readonly string[]): Place | undefined {
  const entry = text.entries[text.positions.indexOf(position)];
  if (!entry) return undefined;
  const wanted = new Set(words.flatMap((phrase) => wordsIn(phrase).map((word) => stem(word.text))));
  let best: { start: number; sentence: string; count: number } | undefined;
  let start = 0;
  // The title says what is shown anyway.
  for (const sentence of entry.text.split(END)) {
    const count = new Set(
      wordsIn(sentence)
        .map((word) => stem(word.text))
        .filter((one) => wanted.has(one)),
    ).size;
    if (count > (best?.count ?? 0)) best = { start, sentence, count };
    start = entry.text.indexOf(sentence, start) + sentence.length;
  }
  if (!best) return undefined;
  const at = entry.text.indexOf(best.sentence, best.start);
  const section = entry.sections.findLast(([offset]) => offset <= at);
  const shown =
    best.sentence.length > MOST ? `${best.sentence.slice(0, best.sentence.lastIndexOf(' ', MOST))} …` : best.sentence;
  return {
    field: 'text',
    anchor: section?.[1] ?? '',
    heading: section?.[2] ?? '',
    excerpt: { start: at, before: '', match: '', after: shown },
  };
}
