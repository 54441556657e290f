/** The words of a question, with what each may mean. */
import { asTyped, type KnownWords, type Meaning } from './known-words.ts';
import { type Lexicon, phrasesIn, stemOf } from './lexicon.ts';
import { STOP_WORDS } from './stop-words.ts';
import type { TermSource } from './word-file.ts';
import { ONE_EDIT } from './word-weights.ts';
import type { Word } from './words-in.ts';

/** What questions to one site are read with. */
export interface Reader {
  source: TermSource;
  lexicon: Lexicon;
  known: KnownWords;
  common: ReadonlySet<string>;
  /** The site's language. */
  own: string;
}

/** A word of the question with what it may mean. */
export interface ReadWord extends Word {
  meanings: Meaning[];
  stems: string[];
  isStop: boolean;
}

/** The language that most of the little words are of; undefined where it is the site's own. */
export function languageOf({ own, lexicon, known }: Reader, words: readonly Word[]): string | undefined {
  const scores = new Map<string, number>();
  // An abbreviation of the field tells no language, although one has a little word that looks the same: `CA`, `sa`.
  const isOfField = (text: string) =>
    lexicon.byFirst.get(stemOf(text, undefined))?.some(({ stems, language }) => !language && stems.length === 1);
  for (const [language, stops] of Object.entries(STOP_WORDS))
    scores.set(language, words.filter(({ text }) => stops.has(text) && (language === own || !isOfField(text))).length);
  // A word that no entry has, and a concept has in one language, is of that language.
  const stems = words.map(({ text }) =>
    known.formsOf(text).length > 0 || !known.knows(text) ? [] : [stemOf(text, 'other')],
  );
  for (const { phrase, from, to } of phrasesIn(lexicon, words, stems, ({ language }) => Boolean(language)))
    if (phrase.language) scores.set(phrase.language, (scores.get(phrase.language) ?? 0) + (to - from) * 0.9);
  const ofOwn = Math.max(scores.get(own) ?? 0, words.filter(({ text }) => known.formsOf(text).length > 0).length * 0.4);
  const [best] = [...scores].filter(([language]) => language !== own).sort(([, a], [, b]) => b - a);
  return best && best[1] > ofOwn && best[1] >= 0.9 ? best[0] : undefined;
}

export function readWord(reader: Reader, word: Word, isStop: (word: string) => boolean): ReadWord[] {
  const { known, common } = reader;
  const read = (one: Word, meanings: Meaning[]): ReadWord => ({
    ...one,
    meanings,
    isStop: isStop(one.text),
    stems: [
      ...new Set(meanings.flatMap((meaning) => [stemOf(meaning.word, undefined), stemOf(meaning.word, 'other')])),
    ],
  });
  if (isStop(word.text) || known.knows(word.text) || common.has(word.text)) return [read(word, [asTyped(word.text)])];
  const meanings = known.meanings(word.text);
  // `useage` is `usage` rather than `use age`.
  const isOneEdit = meanings[0]?.isMended && meanings[0].factor === ONE_EDIT;
  const parts = isOneEdit ? [] : known.parts(word.text, isStop);
  if (parts.length > 0) return parts.map((text) => read({ text, written: text }, [asTyped(text)]));
  return [read(word, meanings.length > 0 ? meanings : [asTyped(word.text)])];
}
