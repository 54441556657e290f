/** Reads a question: which units it has, and what each may mean. */
import type { QuestionReading } from '../text/reading.ts';
import { asTyped, type KnownWords, type Meaning } from './known-words.ts';
import { type FoundPhrase, type Lexicon, phrasesIn, stemOf } from './lexicon.ts';
import { STOP_WORDS } from './stop-words.ts';
import type { Posting, TermSource } from './word-file.ts';
import {
  APART,
  BROADER,
  EVERYWHERE,
  MOST_CHARACTERS,
  MOST_WORDS,
  NARROWER,
  OF_CONCEPT,
  PART_OF_PHRASE,
  TYPED,
  UNKNOWN,
  UNKNOWN_COMMON,
  UNKNOWN_FOREIGN,
} from './word-weights.ts';
import { type Word, wordsIn } from './words-in.ts';

/** One thing that a unit may mean. */
export interface Reading {
  factor: number;
  postings: readonly Posting[];
}

/** A word, or a phrase of a concept: what a question asks for in one piece. */
export interface Unit {
  /** As it was typed. */
  text: string;
  /** How much of the question it is: rare words are more. */
  weight: number;
  /** Whether it says what is asked: the name of a product does not, nor does what stands in every entry. */
  isTelling: boolean;
  isProduct: boolean;
  readings: Reading[];
}

export interface Question {
  units: Unit[];
  reading: QuestionReading;
  /** Number of the unit that names a subject of which the content treats nothing. */
  subjectUnit?: number | undefined;
}

export interface Reader {
  source: TermSource;
  lexicon: Lexicon;
  known: KnownWords;
  common: ReadonlySet<string>;
  /** The site's language. */
  own: string;
}

/** A word of the question with what it may mean. */
interface Read extends Word {
  meanings: Meaning[];
  stems: string[];
  isStop: boolean;
}

export function readQuestion(reader: Reader, typed: string): Question {
  const { lexicon } = reader;
  const plain = wordsIn(typed.slice(0, MOST_CHARACTERS)).slice(0, MOST_WORDS);
  const language = languageOf(reader, plain);
  const stops = STOP_WORDS[language ?? reader.own] ?? new Set<string>();
  const isStop = (word: string) => stops.has(word);
  const words = plain.flatMap((word): Read[] => readWord(reader, word, isStop));
  const phrases = chosenPhrases(reader, words, language);
  const units: Unit[] = [];
  const reading: QuestionReading = { readAs: [], isUnanswered: false };
  if (language) reading.language = language;
  let subjectUnit: number | undefined;
  for (let at = 0; at < words.length; ) {
    const here = phrases.filter(({ from }) => from === at);
    const first = here[0];
    if (first) {
      const part = words.slice(first.from, first.to);
      if (first.phrase.of >= lexicon.concepts) {
        reading.subject ??= lexicon.all[first.phrase.of]?.name;
        subjectUnit ??= units.length;
      }
      units.push(conceptUnit(reader, part, here));
      readAs(reader, reading, part, here);
      at = first.to;
      continue;
    }
    const joined = joinedWith(reader, words, at, isStop);
    const word = words[at] as Read;
    if (joined) {
      units.push(wordUnit(reader, `${word.written} ${words[at + 1]?.written}`, [joined], language));
      at += 2;
      continue;
    }
    if (!word.isStop) units.push(wordUnit(reader, word.written, word.meanings, language, word.text));
    at++;
  }
  const mended = mendedText(words);
  if (mended) reading.mended = mended;
  return { units, reading, subjectUnit };
}

/** The language that most of the little words are of; undefined where it is the site's own. */
function languageOf({ own, lexicon, known }: Reader, words: readonly Word[]): string | undefined {
  const scores = new Map<string, number>();
  for (const [language, stops] of Object.entries(STOP_WORDS))
    scores.set(language, words.filter(({ text }) => stops.has(text)).length);
  // A word that no entry has, and a concept has in one language, is of that language.
  const stems = words.map(({ text }) => (known.postingsOf(text).length > 0 ? [] : [stemOf(text, 'other')]));
  for (const { phrase, from, to } of phrasesIn(lexicon, words, stems, ({ language }) => Boolean(language)))
    if (phrase.language) scores.set(phrase.language, (scores.get(phrase.language) ?? 0) + (to - from) * 0.9);
  const ofOwn = Math.max(
    scores.get(own) ?? 0,
    words.filter(({ text }) => known.postingsOf(text).length > 0).length * 0.4,
  );
  const [best] = [...scores].filter(([language]) => language !== own).sort(([, a], [, b]) => b - a);
  return best && best[1] > ofOwn && best[1] >= 0.9 ? best[0] : undefined;
}

function readWord(reader: Reader, word: Word, isStop: (word: string) => boolean): Read[] {
  const { known, common } = reader;
  const read = (one: Word, meanings: Meaning[]): Read => ({
    ...one,
    meanings,
    isStop: isStop(one.text),
    stems: [
      ...new Set(meanings.flatMap((meaning) => [stemOf(meaning.word, undefined), stemOf(meaning.word, 'other')])),
    ],
  });
  if (isStop(word.text) || known.knows(word.text) || common.has(word.text)) return [read(word, [asTyped(word.text)])];
  const parts = known.parts(word.text, isStop);
  if (parts.length > 0) return parts.map((text) => read({ text, written: text }, [asTyped(text)]));
  const meanings = known.meanings(word.text);
  return [read(word, meanings.length > 0 ? meanings : [asTyped(word.text)])];
}

/** Phrases that share no word, the longest first; those of one place may belong to several concepts. */
function chosenPhrases({ lexicon, own }: Reader, words: readonly Read[], language: string | undefined): FoundPhrase[] {
  const found = phrasesIn(
    lexicon,
    words,
    words.map(({ stems }) => stems),
    (phrase) => phrase.inCapitals || !(phrase.stems.length === 1 && STOP_WORDS[own]?.has(phrase.written)),
  );
  const rank = ({ phrase, from, to }: FoundPhrase) =>
    (to - from) * 4 +
    (phrase.language === language ? 2 : 0) +
    (phrase.of < lexicon.concepts ? 1 : 0) +
    (words[from]?.text === phrase.written ? 0.5 : 0);
  const chosen: FoundPhrase[] = [];
  for (const one of found.sort((a, b) => rank(b) - rank(a))) {
    const beside = chosen.filter(({ from, to }) => from < one.to && one.from < to);
    const isSame = beside.every(
      ({ phrase, from, to }) =>
        from === one.from &&
        to === one.to &&
        phrase.of < lexicon.concepts === one.phrase.of < lexicon.concepts &&
        phrase.of !== one.phrase.of &&
        phrase.language === one.phrase.language,
    );
    if (isSame) chosen.push(one);
  }
  return chosen;
}

/** Two words that an entry or a concept writes as one: `web hook`. */
function joinedWith(
  { known }: Reader,
  words: readonly Read[],
  at: number,
  isStop: (word: string) => boolean,
): Meaning | undefined {
  const [one, other] = [words[at], words[at + 1]];
  if (!one || !other || (isStop(one.text) && isStop(other.text))) return undefined;
  const joined = one.text + other.text;
  return joined.length > 4 && known.postingsOf(joined).length > 0 ? asTyped(joined) : undefined;
}

const rarity = (count: number, size: number): number => Math.log(1 + (size - count + 0.5) / (count + 0.5));

function weightOf(reader: Reader, readings: readonly Reading[]): Pick<Unit, 'weight' | 'isTelling'> {
  const { size } = reader.source;
  const positions = new Set(
    readings.flatMap(({ factor, postings }) => (factor >= BROADER + 0.2 ? postings.map(([position]) => position) : [])),
  );
  return { weight: rarity(positions.size, size), isTelling: positions.size <= Math.max(2, size * EVERYWHERE) };
}

function wordUnit(
  reader: Reader,
  text: string,
  meanings: readonly Meaning[],
  language: string | undefined,
  plain = '',
): Unit {
  const { known, source, common } = reader;
  const readings = meanings.flatMap(({ word, factor }) =>
    known.postingsOf(word).map((postings): Reading => ({ factor, postings })),
  );
  if (readings.length > 0) {
    const { weight, isTelling } = weightOf(reader, readings);
    return { text, weight, isTelling, isProduct: false, readings };
  }
  const part = language ? UNKNOWN_FOREIGN : common.has(plain) ? UNKNOWN_COMMON : UNKNOWN;
  return { text, weight: part * rarity(0, source.size), isTelling: true, isProduct: false, readings };
}

function conceptUnit(reader: Reader, words: readonly Read[], phrases: readonly FoundPhrase[]): Unit {
  const { lexicon, source, known } = reader;
  const text = words.map(({ written }) => written).join(' ');
  const readings: Reading[] = [];
  let isProduct = false;
  const factor = Math.min(...words.map(({ meanings }) => Math.max(...meanings.map((one) => one.factor))));
  const content = words.filter(({ isStop }) => !isStop);
  const ofWords = content.map(({ meanings }) => meanings.flatMap(({ word }) => known.postingsOf(word)).flat());
  const counts = new Map<number, [number, number]>();
  for (const postings of ofWords) {
    const seen = new Map<number, number>();
    for (const [position, mask] of postings) seen.set(position, (seen.get(position) ?? 0) | mask);
    for (const [position, mask] of seen) {
      const [count, all] = counts.get(position) ?? [0, 0];
      counts.set(position, [count + 1, all === 0 ? mask : all & mask || all | mask]);
    }
  }
  const whole: Posting[] = [];
  const part: Posting[] = [];
  for (const [position, [count, mask]] of counts) (count === content.length ? whole : part).push([position, mask]);
  readings.push({ factor: factor * (content.length > 1 ? APART : TYPED), postings: whole });
  readings.push({ factor: factor * PART_OF_PHRASE, postings: part });
  for (const { phrase } of phrases) {
    if (phrase.of >= lexicon.concepts) continue;
    isProduct ||= lexicon.isProduct(phrase.of);
    const add = (concept: number, worth: number) =>
      readings.push({
        factor: factor * worth,
        postings: source.beginningWith('#').get(`#${lexicon.all[concept]?.key}`) ?? [],
      });
    add(phrase.of, OF_CONCEPT);
    for (const above of lexicon.broader[phrase.of] ?? []) add(above, BROADER);
    for (const below of lexicon.narrower[phrase.of] ?? []) add(below, NARROWER);
  }
  return {
    text,
    ...weightOf(
      reader,
      readings.filter(({ factor: one }) => one >= 0.6 * factor),
    ),
    isProduct,
    readings,
  };
}

function readAs(
  { lexicon }: Reader,
  reading: QuestionReading,
  words: readonly Read[],
  phrases: readonly FoundPhrase[],
): void {
  for (const { phrase } of phrases) {
    if (phrase.of >= lexicon.concepts) continue;
    const name = lexicon.all[phrase.of]?.name ?? '';
    const own = wordsIn(name)
      .map(({ text }) => stemOf(text, undefined))
      .join(' ');
    const typed = words.map(({ text }) => stemOf(text, undefined)).join(' ');
    if (own.replaceAll(' ', '') !== typed.replaceAll(' ', '') && !reading.readAs.includes(name))
      reading.readAs.push(name);
  }
}

/** The question with its misspelt words mended; undefined where there are none. */
function mendedText(words: readonly Read[]): string | undefined {
  if (!words.some(({ meanings }) => meanings[0]?.isMended)) return undefined;
  return words.map(({ written, meanings }) => (meanings[0]?.isMended ? meanings[0].word : written)).join(' ');
}
