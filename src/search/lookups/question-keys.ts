/**
 * Tables that answer questions in words. `terms`, by stem: `tenant !` has the phrases of concepts that begin with the word, and
 * `tenant a5` the entries in whose titles of five words it stands; `#4/1f d` has the entries that say the concept in some way. `lexicon`,
 * by the stem of a word of another language: phrases of concepts.
 */
import type { TableMaker } from '../tables/table.ts';
import { addToList } from '../text/add-to-list.ts';
import { type EntryTerms, termReader, type WordSource } from '../words/index-words.ts';
import { type Lexicon, type Phrase, stemOf } from '../words/lexicon.ts';
import { lexiconOf } from '../words/lexicon-of.ts';
import { stem } from '../words/stem.ts';
import { STOP_WORDS } from '../words/stop-words.ts';
import type { QuestionData } from '../words/word-file.ts';
import { pathsOf, phraseValue } from './phrase-value.ts';
import { classOf, postingValue } from './posting-value.ts';

/** Behind a stem, and behind that the class of what follows. */
export const BEHIND_STEM = ' ';
/** The class of phrases: before all places. */
export const PHRASES = '!';
/** A word of a phrase, which begins with another. */
export const OTHER_WORD = '+';
/** In the place of a stem: phrases of which no word says anything by itself, such as `too many`. They are few, and always read. */
export const SMALL_WORDS = '*';
/** Bytes of a shard on sites of fewer entries than so many. */
const OF_TERMS = [
  [400, 1024],
  [20_000, 2048],
  [Number.POSITIVE_INFINITY, 4096],
] as const;
const OF_LEXICON = 2048;

type Pair = readonly [key: string, value: string];

/** What all forms of a stem begin with: `polici` is the stem of `policy`. */
export const rootOf = (stemmed: string): string => stemmed.replace(/[ziy]$/, '');

export const keyOfStem = (stemmed: string): string => stemmed + BEHIND_STEM;

/** Letters of a stem that can be a key: nobody asks for a longer word. */
const MOST_STEM = 32;
export const isKey = (stemmed: string): boolean => stemmed.length <= MOST_STEM;

/** How the filter has a stem, which need be no word: without the sign of other languages. */
export const pieceOfStem = (stemmed: string): string => stemmed.replace('~', '');

/** Makers of the tables of a site, which all know its concepts; `site` are the rows that come from no entry. */
export function questionTables(question: QuestionData): { terms: TableMaker; lexicon: TableMaker } {
  const lexicon = lexiconOf(question);
  const paths = pathsOf(lexicon);
  const pathOf = new Map(lexicon.all.map(({ key }, of) => [`#${key}`, `#${paths[of]}`]));
  const read = termReader(question, lexicon);
  let last: [words: WordSource, terms: EntryTerms] | undefined;
  /** Rows and pieces are asked for one behind the other. */
  const termsOf = (words: WordSource): EntryTerms => {
    if (last?.[0] !== words) last = [words, read(words)];
    return last[1];
  };
  const foreign = foreignWords(lexicon, paths);
  return {
    terms: {
      name: 'terms',
      shardBytes: (entries) => OF_TERMS.find(([below]) => entries < below)?.[1] ?? OF_LEXICON,
      isDistinguishing: false,
      *rows({ number, words }) {
        const { masks, lengths } = termsOf(words);
        for (const [term, mask] of masks) {
          const concept = pathOf.get(term);
          const stemmed = concept ?? stem(term);
          if (!isKey(stemmed)) continue;
          const ending = concept ? '' : term.slice(rootOf(stemmed).length);
          yield [keyOfStem(stemmed) + classOf(mask, lengths), postingValue(number, mask, lengths, ending)];
          if (concept) continue;
          for (const value of foreign.get(stemOf(term, 'other')) ?? []) yield [keyOfStem(stemmed) + PHRASES, value];
        }
      },
      *pieces({ words }) {
        for (const term of termsOf(words).masks.keys()) if (!pathOf.has(term)) yield pieceOfStem(stem(term));
      },
      *siteRows() {
        for (const phrase of phrasesOf(lexicon)) {
          if (phrase.language) continue;
          const [first = SMALL_WORDS, ...others] = tellingWords(phrase, question.language);
          yield [keyOfStem(first) + PHRASES, phraseValue(lexicon, paths, phrase)];
          for (const other of others) yield [keyOfStem(other) + PHRASES, OTHER_WORD];
          for (const word of phrase.written.split(' '))
            for (const value of foreign.get(stemOf(word, 'other')) ?? [])
              yield [keyOfStem(stem(word)) + PHRASES, value];
        }
      },
    },
    lexicon: {
      name: 'lexicon',
      shardBytes: () => OF_LEXICON,
      isDistinguishing: false,
      *rows() {},
      *siteRows(): Generator<Pair> {
        for (const phrase of phrasesOf(lexicon))
          if (phrase.language)
            for (const word of tellingWords(phrase, phrase.language, phrase.stems))
              yield [keyOfStem(word) + PHRASES, phraseValue(lexicon, paths, phrase)];
      },
    },
  };
}

const phrasesOf = ({ byFirst }: Lexicon): Phrase[] => [...byFirst.values()].flat();

/** Stems of the words of a phrase that say something; what else where none does. */
function tellingWords({ stems, written }: Phrase, language: string, none: string[] = []): string[] {
  const words = written.split(' ');
  const stops = STOP_WORDS[language];
  const telling = stems.filter((_, at) => stems.length < words.length || !stops?.has(words[at] ?? ''));
  return (telling.length > 0 ? telling : none).filter(isKey);
}

/** Phrases of one word of other languages, by its stem: the site's language may have the word, too. */
function foreignWords(lexicon: Lexicon, paths: readonly string[]): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const phrase of phrasesOf(lexicon)) {
    const [only = ''] = phrase.stems;
    if (!phrase.language || phrase.stems.length > 1) continue;
    addToList(found, only, phraseValue(lexicon, paths, phrase));
  }
  return found;
}
