/** Reads a question: which units it has, and what each may mean. */
import type { QuestionReading } from '../text/reading.ts';
import { asTyped, type Meaning } from './known-words.ts';
import { type FoundPhrase, phrasesIn, stemOf } from './lexicon.ts';
import { likelyLanguage } from './likely-language.ts';
import { conceptUnit, type Unit, wordUnit } from './question-units.ts';
import { type Reader, type ReadWord, readWord } from './question-words.ts';
import { MOST_CHARACTERS, MOST_WORDS } from './word-weights.ts';
import { wordsIn } from './words-in.ts';

export interface Question {
  units: Unit[];
  reading: QuestionReading;
  /** Number of the unit that names a subject of which the content treats nothing. */
  subjectUnit?: number | undefined;
}

export function readQuestion(reader: Reader, typed: string): Question {
  const { lexicon } = reader;
  const plain = wordsIn(typed.slice(0, MOST_CHARACTERS)).slice(0, MOST_WORDS);
  const { late } = reader;
  const language = late ? late.languageOf(reader, plain, typed) : likelyLanguage(reader, plain);
  const stops = (language && late?.stopsOf(language)) || reader.stops;
  // A letter alone is an article or a conjunction in some language.
  const isStop = (word: string) => stops.has(word) || /^[a-z]$/.test(word);
  const words = plain.flatMap((word): ReadWord[] => readWord(reader, word, isStop, language));
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
    const word = words[at] as ReadWord;
    if (joined) {
      units.push(wordUnit(reader, `${word.written} ${words[at + 1]?.written}`, [joined], language));
      at += 2;
      continue;
    }
    if (!word.isStop) units.push(wordUnit(reader, word.written, word.meanings, language, word.text));
    at++;
  }
  // Of another language only the words of concepts are known: a word of it that is like one of the site's is not misspelt.
  const mended = language ? undefined : mendedText(words);
  if (mended) reading.mended = mended;
  return { units, reading, subjectUnit };
}

/** Phrases that share no word, the longest first; those of one place may belong to several concepts. */
function chosenPhrases(
  { lexicon, stops }: Reader,
  words: readonly ReadWord[],
  language: string | undefined,
): FoundPhrase[] {
  const found = phrasesIn(
    lexicon,
    words,
    words.map(({ stems }) => stems),
    (phrase) => phrase.inCapitals || !(phrase.stems.length === 1 && stops.has(phrase.written)),
  );
  // `ça` is no abbreviation in a French question.
  const isLittle = ({ phrase, from, to }: FoundPhrase) =>
    language !== undefined && to - from === 1 && words[from]?.isStop && phrase.language !== language;
  const rank = ({ phrase, from, to }: FoundPhrase) =>
    (to - from) * 4 +
    (phrase.language === language ? 2 : 0) +
    (phrase.of < lexicon.concepts ? 1 : 0) +
    (words[from]?.text === phrase.written ? 0.5 : 0);
  const chosen: FoundPhrase[] = [];
  for (const one of found.filter((one) => !isLittle(one)).sort((a, b) => rank(b) - rank(a))) {
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
  words: readonly ReadWord[],
  at: number,
  isStop: (word: string) => boolean,
): Meaning | undefined {
  const [one, other] = [words[at], words[at + 1]];
  if (!one || !other || (isStop(one.text) && isStop(other.text))) return undefined;
  const joined = one.text + other.text;
  return joined.length > 4 && known.formsOf(joined).length > 0 ? asTyped(joined) : undefined;
}

/** What stands in an entry as typed needs no saying: abbreviations, other languages and words that no entry has do. */
function readAs(
  { lexicon, known }: Reader,
  reading: QuestionReading,
  words: readonly ReadWord[],
  phrases: readonly FoundPhrase[],
): void {
  for (const { phrase } of phrases) {
    const isStrange = phrase.isShort || phrase.language || words.some(({ text }) => known.formsOf(text).length === 0);
    if (phrase.of >= lexicon.concepts || lexicon.common.has(phrase.of) || !isStrange) continue;
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
function mendedText(words: readonly ReadWord[]): string | undefined {
  if (!words.some(({ meanings }) => meanings[0]?.isMended)) return undefined;
  return words.map(({ written, meanings }) => (meanings[0]?.isMended ? meanings[0].word : written)).join(' ');
}
