/** The words of a question, with what each may mean. */
import { asTyped, type KnownWords, type Meaning } from './known-words.ts';
import { type Lexicon, stemOf } from './lexicon.ts';
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
