/** The words of a question, with what each may mean. */
import { asTyped, type KnownWords, type Meaning } from './known-words.ts';
import type { LateWords } from './late-words.ts';
import { type Lexicon, stemOf } from './lexicon.ts';
import type { MendedWords } from './mended-words.ts';
import { stem } from './stem.ts';
import type { TermSource } from './word-file.ts';
import { BEGINNING, ONE_EDIT } from './word-weights.ts';
import type { Word } from './words-in.ts';

/** What questions to one site are read with. */
export interface Reader {
  source: TermSource;
  lexicon: Lexicon;
  known: KnownWords;
  common: ReadonlySet<string>;
  plain: ReadonlySet<string>;
  /** The site's language, and its small words. */
  own: string;
  stops: ReadonlySet<string>;
  /** What reads words that the site does not know; absent in a first answer. */
  late?: (LateWords & MendedWords) | undefined;
  /** What reads the same question for cards of codes, which come behind all entries. */
  cards?: Reader | undefined;
}

/** A word of the question with what it may mean. */
export interface ReadWord extends Word {
  meanings: Meaning[];
  stems: string[];
  isStop: boolean;
}

/** Letters of an unknown word that says nothing, as far as a first answer knows: in a question in another language, and in others. */
const SMALL = { foreign: 3, own: 2 };

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
  const { known, lexicon, late } = reader;
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
  const isSmall = late ? late.isSmall(word.text) : word.text.length <= SMALL[language ? 'foreign' : 'own'];
  if (!isKnown && isSmall) return [{ ...read(word, [asTyped(word.text)]), isStop: true }];
  if (isStop(word.text) || isKnown) {
    const isForeign = !language && !isStop(word.text) && known.isForeign(word.text) && !lexicon.own.has(word.text);
    // `acces` is French, and `access` in a question that is not.
    const near = isForeign
      ? (late?.meanings(word.text) ?? []).filter(({ isMended, factor }) => isMended && factor === ONE_EDIT)
      : [];
    return [read(word, [asTyped(word.text), ...near])];
  }
  if (!late) return [read(word, [asTyped(word.text)])];
  const meanings = late.meanings(word.text, Boolean(language), word.isOpen);
  const [first] = meanings;
  // It may become another word: too early to say which phrase of a concept it is.
  if (word.isOpen && first?.factor === BEGINNING) return [{ ...read(word, meanings), stems: [] }];
  // `useage` is `usage` rather than `use age`.
  const isOneEdit = first?.isMended && first.factor === ONE_EDIT;
  const parts = isOneEdit ? [] : late.parts(word.text, isStop);
  if (parts.length > 0) return parts.map((text) => read({ text, written: text }, [asTyped(text)]));
  return [read(word, first ? meanings : [asTyped(word.text)])];
}
