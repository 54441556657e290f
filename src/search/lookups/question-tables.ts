/**
 * Tables that answer questions in words, behind what says their bucket. `terms`, by stem: `tenant !` has the phrases of concepts that begin
 * with the word, and `tenant a5` the entries in whose titles of five words it stands; `#4/1f d` has the entries that say the concept in
 * some way, `#4/1f !` the numbers of what it takes in, and its name. `lexicon`, by the stem of a word of another
 * language: phrases of concepts.
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
import {
  BEFORE_NAME,
  isKey,
  keyOfConcept,
  keyOfStem,
  OTHER_WORD,
  PHRASES,
  pieceOfStem,
  rootOf,
  SMALL_WORD,
} from './question-keys.ts';

/**
 * Bytes of a bucket, about, while there are no more than so many; of a site that is larger, both grow. With a third of the bytes a question
 * would load about 1 kB less, and a site of some hundred entries have three times the files, which a host may count. Of 10,000 entries,
 * a question asks for 18 buckets: a quarter as many, of 3 kB each, were twice the bytes of its first result.
 */
const OF_BUCKET = 800;
const BUCKETS = { small: 512, large: 8192 };
/** Bytes that an entry adds, and a phrase. */
const OF_ENTRY = 600;
const OF_PHRASE = 50;
/** Bytes of what is read of one stem or concept. */
const MOST_OF_ONE = { small: 8192, large: 3072 };
/** Entries of a large site. */
const LARGE = 400;

type Pair = readonly [key: string, value: string];

/** `bytes`: of all rows, about. */
function bucketsOf(bytes: number, entries: number): { count: number; mostBytes: number } {
  const size = entries < LARGE ? 'small' : 'large';
  const [wanted, most] = [bytes / OF_BUCKET, BUCKETS[size]];
  return {
    count: 2 ** Math.max(0, Math.round(Math.log2(wanted < most ? wanted : Math.sqrt(wanted * most)))),
    mostBytes: MOST_OF_ONE[size],
  };
}

/** Makers of the tables of a site, which all know its concepts; `site` are the rows that come from no entry. */
export function questionTables(question: QuestionData): { terms: TableMaker; lexicon: TableMaker } {
  const lexicon = lexiconOf(question);
  const paths = pathsOf(lexicon);
  const pathOf = new Map(lexicon.all.map(({ key }, of) => [`#${key}`, paths[of]]));
  const phrases = phrasesOf(lexicon);
  const [own, others] = [phrases.filter(({ language }) => !language), phrases.filter(({ language }) => language)];
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
      shardBytes: () => OF_BUCKET,
      buckets: (entries) => bucketsOf(own.length * OF_PHRASE + entries * OF_ENTRY, entries),
      isDistinguishing: false,
      *rows({ number, words }) {
        const { masks, lengths } = termsOf(words);
        for (const [term, mask] of masks) {
          const concept = pathOf.get(term);
          const stemmed = stem(term);
          if (!concept && !isKey(stemmed)) continue;
          const key = concept ? keyOfConcept(concept) : keyOfStem(stemmed);
          const ending = concept ? '' : term.slice(rootOf(stemmed).length);
          yield [key + classOf(mask, lengths), postingValue(number, mask, lengths, ending)];
          if (concept) continue;
          for (const value of foreign.get(stemOf(term, 'other')) ?? []) yield [key + PHRASES, value(stemmed)];
        }
      },
      *pieces({ words }) {
        for (const term of termsOf(words).masks.keys()) if (!pathOf.has(term)) yield pieceOfStem(stem(term));
      },
      *sitePieces() {
        for (const phrase of own) if (tellingWords(phrase, question.language).length === 0) yield smallWord(phrase);
      },
      *siteRows() {
        for (const [of, { name }] of lexicon.all.entries())
          yield [
            keyOfConcept(paths[of] as string) + PHRASES,
            [...(lexicon.narrower[of] ?? []).map((one) => one.toString(36)), name].join(BEFORE_NAME),
          ];
        for (const phrase of own) {
          const [first = smallWord(phrase), ...others] = tellingWords(phrase, question.language);
          yield [keyOfStem(first) + PHRASES, phraseValue(lexicon, paths, phrase)(first)];
          for (const other of others) yield [keyOfStem(other) + PHRASES, OTHER_WORD];
          for (const word of phrase.written.split(' '))
            for (const value of foreign.get(stemOf(word, 'other')) ?? [])
              yield [keyOfStem(stem(word)) + PHRASES, value(stem(word))];
        }
      },
    },
    lexicon: {
      name: 'lexicon',
      shardBytes: () => OF_BUCKET,
      buckets: (entries) => bucketsOf(others.length * OF_PHRASE, entries),
      isDistinguishing: false,
      *rows() {},
      *siteRows(): Generator<Pair> {
        for (const phrase of others)
          for (const word of tellingWords(phrase, phrase.language, phrase.stems))
            yield [keyOfStem(word) + PHRASES, phraseValue(lexicon, paths, phrase)(word)];
      },
    },
  };
}

const phrasesOf = ({ byFirst }: Lexicon): Phrase[] => [...byFirst.values()].flat();

const smallWord = ({ stems: [first = ''] }: Phrase): string => SMALL_WORD + first;

/** Stems of the words of a phrase that say something; what else where none does. */
function tellingWords({ stems, written }: Phrase, language = '', none: string[] = []): string[] {
  const words = written.split(' ');
  const stops = STOP_WORDS[language];
  const telling = stems.filter((_, at) => stems.length < words.length || !stops?.has(words[at] ?? ''));
  return (telling.length > 0 ? telling : none).filter(isKey);
}

/** Phrases of one word of other languages, by its stem: the site's language may have the word, too. */
function foreignWords(lexicon: Lexicon, paths: readonly string[]): Map<string, ReturnType<typeof phraseValue>[]> {
  const found = new Map<string, ReturnType<typeof phraseValue>[]>();
  for (const phrase of phrasesOf(lexicon)) {
    const [only = ''] = phrase.stems;
    if (!phrase.language || phrase.stems.length > 1) continue;
    addToList(found, only, phraseValue(lexicon, paths, phrase));
  }
  return found;
}
