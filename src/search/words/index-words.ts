/** What the word search reads of entries, made from what they say. */
import { addToList } from '../text/add-to-list.ts';
import { phrasesIn } from './lexicon.ts';
import { lexiconOf } from './lexicon-of.ts';
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

/** The terms of one entry, each with where in it it stands, and how many words its passages have. */
export interface EntryTerms {
  masks: Map<string, number>;
  lengths: number[];
}

/** Prepares what reads the terms of an entry. */
export function termReader(question: QuestionData, lexicon = lexiconOf(question)): (entry: WordSource) => EntryTerms {
  const stops = STOP_WORDS[question.language] ?? new Set();
  return (entry) => {
    const masks = new Map<string, number>();
    const lengths: number[] = Array(PASSAGES).fill(0);
    const add = (term: string, bit: number) => masks.set(term, (masks.get(term) ?? 0) | (1 << bit));
    const read = (text: string, bit: number) => {
      const words = wordsIn(text.replace(HOLE, ' '));
      const telling = words.filter((word) => !stops.has(word.text));
      for (const word of telling) add(word.text, bit);
      if (bit < PASSAGES) lengths[bit] = telling.length;
      const stems = words.map(({ text }) => [stem(text)]);
      for (const { phrase } of phrasesIn(lexicon, words, stems, ({ language }) => !language))
        if (phrase.of < lexicon.concepts) add(`#${lexicon.all[phrase.of]?.key}`, bit);
    };
    read(entry.title, BIT.title);
    entry.asked.slice(0, PASSAGES - 1).forEach((sentence, at) => {
      read(sentence, BIT.asked + at);
    });
    read(entry.summary, BIT.summary);
    for (const heading of entry.headings) read(heading, BIT.heading);
    for (const message of [...entry.messages, ...entry.codes]) read(message, BIT.message);
    for (const key of entry.products) read(question.products[key] ?? key, BIT.product);
    return { masks, lengths };
  };
}

/** The terms of entries in the order of the catalogue, with where they stand. */
export function indexWords(
  entries: readonly WordSource[],
  question: QuestionData,
  lexicon = lexiconOf(question),
): IndexedWords {
  const termsOf = termReader(question, lexicon);
  const terms = new Map<string, Posting[]>();
  const lengths: number[] = [];
  entries.forEach((entry, position) => {
    const one = termsOf(entry);
    lengths.push(...one.lengths);
    for (const [term, mask] of one.masks) addToList(terms, term, [position, mask] as const);
  });
  return { terms, lengths };
}
