/** In which language a question is. */
import { phrasesIn, stemOf } from './lexicon.ts';
import { isPlain, type Reader } from './question-words.ts';
import { STOP_WORDS } from './stop-words.ts';
import type { Word } from './words-in.ts';

/** Letters that languages have beside those of English: a word with another one is of none of them. */
const LETTERS: Record<string, string> = {
  de: 'äöüß',
  fr: 'àâæçèéêëîïôœùûüÿ',
  es: 'áéíñóúü',
  nl: 'éëïöüè',
  it: 'àèéìòù',
  pt: 'ãõáâàçéêíóôú',
  pl: 'ąćęłńóśźż',
};
/** Scripts that one language has, the first of those that stand in a text: kana before the signs that Japanese shares with Chinese. */
const SCRIPTS: [tag: string, letters: RegExp][] = [
  ['ja', /[\p{sc=Hiragana}\p{sc=Katakana}]/u],
  ['ko', /\p{sc=Hangul}/u],
  ['zh', /\p{sc=Han}/u],
  ['el', /\p{sc=Greek}/u],
  ['he', /\p{sc=Hebrew}/u],
  ['th', /\p{sc=Thai}/u],
  // Of scripts of many languages, letters that only one has, and none that it lacks.
  ['uk', /[єїґ]/iu],
  ['ru', /^[^іўәқңө]*[ыэ][^іўәқңө]*$/iu],
  ['ar', /^[^پچژگکیٹڈے]*\p{sc=Arabic}[^پچژگکیٹڈے]*$/u],
];
/** Two letters are a word in many languages, and an abbreviation in all. */
const SHORT = 2;
/** What a sign of a language counts: a word that only says something there, one that is short or only like one, a letter. */
const SURE = 1;
const UNSURE = 0.45;
/** Words that the site's language knows, too, are in every language's mouth: `mailbox`. So much of one speaks against another language … */
const BORROWED = 0.4;
/** … and so much a word that only the site's language has: `the`. */
const OWN = 1;
/** The least that tells a language. */
const TOLD_FROM = 0.9;

/**
 * The language of a question; undefined where it is the site's own, or not certain. A word that the site's language knows is no sign of
 * another: `battery` is no `batterie`.
 */
export function languageOf(reader: Reader, words: readonly Word[], typed: string): string | undefined {
  const byScript = SCRIPTS.find(([, letters]) => letters.test(typed))?.[0];
  if (byScript) return byScript;
  const { own, lexicon, known } = reader;
  const scores = new Map<string, number>(Object.keys(LETTERS).map((language) => [language, 0]));
  const add = (language: string, worth: number) => scores.set(language, (scores.get(language) ?? 0) + worth);
  const isMarked = ({ written }: Word) => /[^\p{ASCII}'’]/u.test(written) && !LETTERS[own];
  const isOwn = (word: Word) => {
    if (isMarked(word)) return false;
    const { text } = word;
    if (isPlain(reader, text) || STOP_WORDS[own]?.has(text) || lexicon.own.has(text)) return true;
    // Entries have messages in other languages, too.
    const isForeign = lexicon.words.get(text.slice(0, 1))?.get(text)?.startsWith('~');
    return text.length > SHORT && !isForeign && known.formsOf(text).length > 0;
  };
  let against = 0;
  for (const word of words) {
    const { text, written } = word;
    const stopsOf = Object.entries(STOP_WORDS).flatMap(([language, stops]) => (stops.has(text) ? [language] : []));
    if (isOwn(word)) {
      const isOnlyOwn = text.length > SHORT && stopsOf.length === 1 && stopsOf[0] === own;
      if (!lexicon.isProduct(text)) against += isOnlyOwn ? OWN : BORROWED;
    }
    const isSure = text.length > SHORT && !isOwn(word);
    if (!stopsOf.includes(own)) for (const language of stopsOf) add(language, isSure ? SURE : UNSURE);
    if (isOwn(word)) continue;
    const marks = [...written.toLowerCase()].filter((letter) => letter > '\u007f' && /\p{L}/u.test(letter));
    if (marks.length > 0)
      for (const [language, letters] of Object.entries(LETTERS))
        add(language, marks.every((letter) => letters.includes(letter)) ? UNSURE : -SURE);
  }
  // A word that a concept has in one language is of that language, a form of it most likely.
  const stems = words.map(({ text }) => [stemOf(text, 'other')]);
  const told = new Set<string>();
  for (const { phrase, from, to } of phrasesIn(lexicon, words, stems, ({ language }) => Boolean(language))) {
    const isExact =
      words
        .slice(from, to)
        .map(({ text }) => text)
        .join(' ') === phrase.written;
    const strange = words.slice(from, to).filter((word) => !isOwn(word)).length;
    const sign = `${phrase.language} ${from} ${to}`;
    if (strange === 0 || !phrase.language || told.has(`${sign} exact`) || (told.has(sign) && !isExact)) continue;
    add(phrase.language, strange * (isExact ? SURE - (told.has(sign) ? UNSURE : 0) : UNSURE));
    told.add(sign);
    if (isExact) told.add(`${sign} exact`);
  }
  const [best, second] = [...scores].filter(([language]) => language !== own).sort(([, a], [, b]) => b - a);
  if (!best || best[1] < TOLD_FROM || best[1] <= against || best[1] === second?.[1]) return undefined;
  return best[0];
}
