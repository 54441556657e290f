/** The words of a question, with what each may mean. */
import { asTyped, type KnownWords, type Meaning } from './known-words.ts';
import { type Lexicon, stemOf } from './lexicon.ts';
import { stem } from './stem.ts';
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
  plain: ReadonlySet<string>;
  /** The site's language. */
  own: string;
}

/** A word of the question with what it may mean. */
export interface ReadWord extends Word {
  meanings: Meaning[];
  stems: string[];
  isStop: boolean;
}

/** Words of two letters and more that say nothing in some language. */
const STOPS = new Set(Object.values(STOP_WORDS).flatMap((words) => [...words].filter((word) => word.length > 1)));

/** Whether the site's language has a word that no entry has. */
export const isPlain = ({ common, plain }: Pick<Reader, 'common' | 'plain'>, word: string): boolean =>
  common.has(word) || plain.has(stem(word));

/** A word with what it may mean; it is several where it was written together. `language` is that of the question, where it is not the site's. */
export function readWord(
  reader: Reader,
  word: Word,
  isStop: (word: string) => boolean,
  language: string | undefined,
): ReadWord[] {
  const { known, lexicon } = reader;
  const read = (one: Word, meanings: Meaning[]): ReadWord => ({
    ...one,
    meanings,
    isStop: isStop(one.text),
    stems: [
      ...new Set(meanings.flatMap((meaning) => [stemOf(meaning.word, undefined), stemOf(meaning.word, 'other')])),
    ],
  });
  const isKnown = known.knows(word.text) || isPlain(reader, word.text);
  // A small word of another language is one, whether that is told or not: `hier` is no `hire`.
  if (!isKnown && STOPS.has(word.text)) return [{ ...read(word, [asTyped(word.text)]), isStop: true }];
  if (isStop(word.text) || isKnown) {
    const isForeign = !language && !isStop(word.text) && known.isForeign(word.text) && !lexicon.own.has(word.text);
    // `acces` is French, and `access` in a question that is not.
    const near = isForeign
      ? known.meanings(word.text).filter(({ isMended, factor }) => isMended && factor === ONE_EDIT)
      : [];
    return [read(word, [asTyped(word.text), ...near])];
  }
  const meanings = known.meanings(word.text, Boolean(language));
  // `useage` is `usage` rather than `use age`.
  const isOneEdit = meanings[0]?.isMended && meanings[0].factor === ONE_EDIT;
  const parts = isOneEdit ? [] : known.parts(word.text, isStop);
  if (parts.length > 0) return parts.map((text) => read({ text, written: text }, [asTyped(text)]));
  return [read(word, meanings.length > 0 ? meanings : [asTyped(word.text)])];
}
