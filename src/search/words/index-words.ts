/** What the word search reads of entries, made from what they say. */
import { lexiconOf, phrasesIn } from './lexicon.ts';
import { stem } from './stem.ts';
import { STOP_WORDS } from './stop-words.ts';
import { BIT, PASSAGES, type Posting, type QuestionData } from './word-file.ts';
import { wordsIn } from './words-in.ts';

/** What is read of an entry. */
export interface WordSource {
  title: string;
  summary: string;
  asked: readonly string[];
  /** Titles of causes and fixes. */
  headings: readonly string[];
  messages: readonly string[];
  codes: readonly string[];
  /** Keys of its products. */
  products: readonly string[];
}

/** Holes of messages: their names are no words of the text. */
const HOLE = /\{[a-z][a-zA-Z0-9]*\}/g;

export interface IndexedWords {
  terms: Map<string, Posting[]>;
  /** Words of each passage of each entry. */
  lengths: number[];
}

/** The terms of entries in the order of the catalogue, with where they stand. */
export function indexWords(entries: readonly WordSource[], question: QuestionData): IndexedWords {
  const lexicon = lexiconOf(question);
  const stops = STOP_WORDS[question.language] ?? new Set();
  const terms = new Map<string, Map<number, number>>();
  const lengths: number[] = [];
  const add = (term: string, position: number, bit: number) => {
    const places = terms.get(term) ?? new Map<number, number>();
    terms.set(term, places.set(position, (places.get(position) ?? 0) | (1 << bit)));
  };
  entries.forEach((entry, position) => {
    const read = (text: string, bit: number) => {
      const words = wordsIn(text.replace(HOLE, ' '));
      const telling = words.filter((word) => !stops.has(word.text));
      for (const word of telling) add(word.text, position, bit);
      if (bit < PASSAGES) lengths[position * PASSAGES + bit] = telling.length;
      const stems = words.map(({ text }) => [stem(text)]);
      for (const { phrase } of phrasesIn(lexicon, words, stems, ({ language }) => !language))
        if (phrase.of < lexicon.concepts) add(`#${lexicon.all[phrase.of]?.key}`, position, bit);
    };
    for (let bit = 0; bit < PASSAGES; bit++) lengths.push(0);
    read(entry.title, BIT.title);
    entry.asked.slice(0, PASSAGES - 1).forEach((sentence, at) => {
      read(sentence, BIT.asked + at);
    });
    read(entry.summary, BIT.summary);
    for (const heading of entry.headings) read(heading, BIT.heading);
    for (const message of [...entry.messages, ...entry.codes]) read(message, BIT.message);
    for (const key of entry.products) read(question.products[key] ?? key, BIT.product);
  });
  const sorted = new Map(
    [...terms].map(([term, places]) => [term, [...places].sort(([a], [b]) => a - b).map((one): Posting => one)]),
  );
  return { terms: sorted, lengths };
}
