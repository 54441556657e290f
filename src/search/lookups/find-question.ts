/**
 * Reads of the tables what a question in words asks for, a few shards. The word search then reads the question as it does where it holds
 * all words of a site.
 */

import { vocabularyFrom } from '../tables/prepared-vocabulary.ts';
import type { TableIndex } from '../tables/table.ts';
import { joinCodes } from '../text/codes.ts';
import { askedIn } from '../words/asked-in.ts';
import { ENGLISH } from '../words/english.ts';
import { knownWords } from '../words/known-words.ts';
import type { LateWords } from '../words/late-words.ts';
import { type FoundPhrase, phrasesIn, stemOf } from '../words/lexicon.ts';
import { likelyLanguage } from '../words/likely-language.ts';
import { type Reader, type ReadWord, readWord } from '../words/question-words.ts';
import { splitSource } from '../words/split-source.ts';
import { stem } from '../words/stem.ts';
import type { TermSource } from '../words/word-file.ts';
import { findByWords, nearestOf } from '../words/word-part.ts';
import { MOST_CHARACTERS, MOST_WORDS } from '../words/word-weights.ts';
import { type Word, wordsIn } from '../words/words-in.ts';
import { Asking } from './asking.ts';
import type { LoadedWords } from './loaded-words.ts';
import { FEW_WORDS, foreignFirst, isMarked, LEAST_JOINED } from './question-keys.ts';
import { cardNumbers } from './ranked-number.ts';
import { NO_SPELLING, type Spelling } from './spelling.ts';

/** What reads what a first answer leaves unread. */
export interface LateQuestion {
  words: LateWords;
  /** Words that the site may have, which a word may be put together from. */
  partsIn(index: TableIndex, word: string): string[];
}

export interface ReadQuestion {
  /** What the word search reads the question with; positions are numbers of entries. */
  reader: Reader;
  /** Numbers of the entries that may be shown, best first. */
  entries: number[];
  /** Whether some of them answer it, as far as it is read. */
  isAnswered: boolean;
  /** Whether it has words that nothing read so far knows: a spelling may know what is meant. */
  isStrange: boolean;
  /** Whether a shard could not be read. */
  isLost: boolean;
}

/** Entries beside those that answer: one in which the question stands as typed may be shown, too. */
const ALSO = 3;
/** Concepts that a first answer asks for. */
const FIRST_CONCEPTS = 4;

const NONE: ReadonlySet<string> = new Set();

const textOf = ({ text }: Word): string => text;
const listOf = (words: string): string[] => words.split(' ').filter(Boolean);

/**
 * What a question is answered with; undefined where a text asks for nothing by its words. Rejects where the filter does not come:
 * without it, nobody knows which words may be asked for. Without `late`, it is a first answer: by the words of the site and of its concepts,
 * in two waves. Without a spelling, a word that nothing knows is not mended.
 */
export async function findQuestion(
  index: TableIndex,
  question: string,
  late?: LateQuestion,
  spelling: Spelling = NO_SPELLING,
): Promise<ReadQuestion | undefined> {
  await index.filter('fields');
  const { language = '' } = index.facts;
  const typed = askedIn(joinCodes(question, vocabularyFrom(index.facts)), undefined)?.text;
  if (typed === undefined) return undefined;
  const words = wordsIn(typed.slice(0, MOST_CHARACTERS)).slice(0, MOST_WORDS);
  const stops = language === 'en' ? ENGLISH : (late?.words.stopsOf(language) ?? NONE);
  const isStop = (word: string) => stops.has(word);
  const asking = new Asking(index);
  const telling = words.filter(({ text }) => text.length > 1 && !isStop(text));
  const asked = telling.map(textOf);
  const reader = (): Reader => readerOver(asking.loaded, index, { own: language, stops, asked }, late?.words, spelling);
  const foreignStems = (list: readonly Word[]) => list.map(({ text }) => stemOf(text, 'other'));
  const askStrange = async (list: readonly Word[]) => {
    const parts = list.flatMap(({ text }) => late?.partsIn(index, text) ?? []);
    await Promise.all([
      asking.foreign(foreignStems(list)),
      asking.foreign(parts.map((part) => stemOf(part, 'other'))),
      asking.words(parts),
    ]);
  };
  const odd = telling.filter((word) => isMarked(word) || !index.mayHave(stem(word.text), 'fields'));
  /** What these may mean, if they are of another language. */
  const askMeaning = (list: readonly Word[]) =>
    asking.foreign(foreignFirst(asked, new Set(list.map(textOf))).map((one) => stemOf(one, 'other')));
  await Promise.all([
    asking.words(asked),
    ...(late || words.length <= FEW_WORDS
      ? [asking.words(joinedIn(index, words, isStop)), ...words.map(({ text }) => asking.small(text))]
      : []),
    // In another language, most likely: it may have words of the site's.
    late ? askStrange(odd) : odd.length > 0 ? askMeaning(odd) : undefined,
  ]);
  const strange = telling.filter((word) => isMarked(word) || !asking.loaded.knows(stem(word.text)));
  const foreign = (now: Reader) => late?.words.languageOf(now, words, typed);
  const read = (): ReadWord[] => {
    const now = reader();
    const language = late ? foreign(now) : likelyLanguage(now, words);
    return words.flatMap((word) => readWord(now, word, isStop, language));
  };
  if (late) {
    await askStrange(strange);
    // A question in another language may have words of the site's.
    if (strange.length > 0 && foreign(reader())) await asking.foreign(foreignStems(telling));
    if (spelling !== NO_SPELLING && strange.length > 0) {
      const meant = read();
      await asking.words(meant.flatMap(({ meanings }) => meanings.map(({ word }) => word)));
      await asking.foreign(meant.flatMap(({ stems }) => stems.filter((one) => one.startsWith('~'))));
    }
  }
  /** Reads it with the concepts that it names. */
  const conclude = async () => {
    const { lexicon } = reader();
    const meant = read();
    const stems = meant.map((word) => word.stems);
    const named = phrasesIn(lexicon, meant, stems, () => true);
    // What no word of the question says first.
    const says = ({ phrase: { language, isShort } }: FoundPhrase) => Number(!language && !isShort);
    const found = named.toSorted((a, b) => says(a) - says(b)).map(({ phrase }) => lexicon.all[phrase.of]?.key ?? '');
    const paths = [...new Set(found)].slice(0, late ? undefined : FIRST_CONCEPTS);
    await Promise.all(paths.map((path) => (late ? asking.around(path) : asking.concept(path))));
    return readQuestion(asking, reader(), typed, strange.length > 0);
  };
  const first = await conclude();
  // The filter says of a few words of another language, too, that they are the site's: nobody asked what these mean.
  if (late || odd.length > 0 || strange.length === 0 || first.isAnswered) return first;
  await askMeaning(strange);
  return conclude();
}

function readQuestion({ isLost }: Asking, reader: Reader, typed: string, isStrange: boolean): ReadQuestion {
  const found = findByWords(reader, typed);
  const nearest = nearestOf(reader, found).map(({ entry }) => entry);
  const entries = [
    ...new Set([...found.answers, ...nearest, ...found.ranked.slice(0, ALSO)].map(({ position }) => position)),
  ];
  return { reader, entries, isAnswered: found.answers.length > 0, isStrange, isLost };
}

/** Two words that the site may write as one: `web hook`. */
function joinedIn({ mayHave }: TableIndex, words: readonly Word[], isStop: (word: string) => boolean): string[] {
  return words.slice(1).flatMap(({ text }, at) => {
    const before = words[at]?.text ?? '';
    const joined = before + text;
    return joined.length > LEAST_JOINED && !(isStop(before) && isStop(text)) && mayHave(joined, 'fields') ? joined : [];
  });
}

function readerOver(
  loaded: LoadedWords,
  { facts }: TableIndex,
  { own, stops, asked }: Pick<Reader, 'own' | 'stops'> & { asked: readonly string[] },
  late: LateWords | undefined,
  spelling: Spelling,
): Reader {
  const { products, entries, cards = 0 } = facts;
  const all = loaded.source(entries, listOf(spelling.words));
  const lexicon = loaded.lexicon(products, asked, listOf(spelling.phrases));
  const [common, plain] = [new Set(listOf(spelling.common)), new Set(listOf(spelling.plain))];
  const over = (source: TermSource): Reader => {
    const known = knownWords(source, lexicon);
    const reader: Reader = { source, lexicon, known, common, plain, own, stops };
    return late ? { ...reader, late: { ...late, ...late.mending(source, lexicon, known) } } : reader;
  };
  if (cards === 0) return over(all);
  const split = splitSource(all, { count: cards, is: cardNumbers(facts) });
  return { ...over(split.entries), cards: over(split.cards) };
}
