/** What the word search reads, made from entries: once for a build, once for whatever has none. */
import { tagsOf } from '../mdx-body.ts';
import { type IndexedWords, indexWords, type WordSource } from '../search/words/index-words.ts';
import type { Lexicon } from '../search/words/lexicon.ts';
import { lexiconOf } from '../search/words/lexicon-of.ts';
import { heldTerms, packWords } from '../search/words/pack-words.ts';
import { readerOf } from '../search/words/reader-of.ts';
import { stem } from '../search/words/stem.ts';
import type { QuestionData, WordFile } from '../search/words/word-file.ts';

/** What is read of an entry. */
export interface WordsSource {
  title: string;
  summary: string;
  asked: readonly string[];
  messages: readonly { text: string }[];
  codes: readonly string[];
  products: readonly string[];
  body: string;
  imported?: { headings: readonly string[] } | undefined;
}

/** What questions are answered from, of one entry. */
export function wordSourceOf(entry: WordsSource): WordSource {
  const { title, summary, asked, codes, products, messages, body, imported } = entry;
  const tags = imported ? [] : tagsOf(body);
  const named = (kind: string) =>
    tags.flatMap(({ name, attributes }) => (name === kind ? (attributes.title ?? []) : []));
  return {
    ...{ title, summary, asked, codes, products },
    headings: [...(imported?.headings ?? []), ...named('Cause'), ...named('Fix')],
    messages: messages.map(({ text }) => text),
  };
}

/** What questions are read with, but for the words of the language that no entry has. */
export const questionFrom = (data: Omit<QuestionData, 'common' | 'plain'>): QuestionData => ({
  ...data,
  language: data.language.split('-')[0] ?? '',
  common: '',
  plain: '',
});

/** Letters from which a common word can be taken for another with an edit. */
const LEAST = 4;

/** What questions are read with, and words of the language. */
export type WordsData = Omit<QuestionData, 'common' | 'plain'> & {
  common: readonly string[];
  plain?: readonly string[];
};

/** `entries`, and `cards` behind them, stand in the order of the catalogue. */
export function wordsFrom(
  entries: readonly WordsSource[],
  data: WordsData,
  cards: readonly WordSource[] = [],
): WordFile {
  const { indexed, question } = knownFrom(entries, data, cards);
  return packWords(indexed, question);
}

/**
 * The terms of entries, and what questions are read with: of the `common` words of the language only those that would be taken for
 * others.
 */
export function knownFrom(
  entries: readonly WordsSource[],
  { common, plain = [], ...data }: WordsData,
  cards: readonly WordSource[] = [],
): { indexed: IndexedWords; question: QuestionData; lexicon: Lexicon } {
  const question = questionFrom(data);
  const lexicon = lexiconOf(question);
  const indexed = indexWords([...entries.map(wordSourceOf), ...cards], question, lexicon);
  const reader = readerOf(
    heldTerms(indexed.terms, { size: entries.length + cards.length, lengthOf: () => 0 }),
    question,
    lexicon,
  );
  const mistaken = (word: string) =>
    word.length >= LEAST &&
    !reader.known.knows(word) &&
    (reader.late?.meanings(word).some(({ isMended }) => isMended) ||
      (reader.late?.parts(word, () => false).length ?? 0) > 0);
  const known = {
    common: common.filter(mistaken).sort().join(' '),
    plain: [...new Set(plain.filter(mistaken).map(stem))].sort().join(' '),
  };
  return { indexed, question: { ...question, ...known }, lexicon };
}
