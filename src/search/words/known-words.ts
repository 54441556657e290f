/** What the site knows of single words, and their forms. */
import { type Lexicon, stemOf } from './lexicon.ts';
import { foreignStem, stem } from './stem.ts';
import type { Posting, TermSource, Terms } from './word-file.ts';
import { TYPED } from './word-weights.ts';

/** What a typed word may mean. */
export interface Meaning {
  /** A word as the site writes it. */
  word: string;
  factor: number;
  /** Whether letters were changed, not only an ending. */
  isMended: boolean;
}

/** Letters of a stem by which a form of a word of another language is known: shorter ones are of too many words. */
const LEAST_FOREIGN = 6;
export interface KnownWords {
  /** All forms of a word that entries have, with their postings. */
  formsOf(word: string): readonly (readonly [form: string, postings: readonly Posting[]])[];
  /** Whether an entry or a concept has the word in some form. */
  knows(word: string): boolean;
  /** Whether a concept has it in another language only. */
  isForeign(word: string): boolean;
}

export function knownWords(source: TermSource, lexicon: Lexicon): KnownWords {
  /** Forms of the words with one beginning, by their stem. */
  const forms = new Map<string, Map<string, string[]>>();
  const termsOf = (word: string): Terms => source.beginningWith(word.slice(0, 1));
  const stemsOf = (word: string): Map<string, string[]> => {
    const letter = word.slice(0, 1);
    let found = forms.get(letter);
    if (!found) {
      found = new Map();
      for (const term of termsOf(word).keys()) {
        const root = stem(term);
        found.set(root, [...(found.get(root) ?? []), term]);
      }
      forms.set(letter, found);
    }
    return found;
  };
  const formsOf = (word: string) =>
    (stemsOf(word).get(stem(word)) ?? []).map((form) => [form, termsOf(word).get(form) ?? []] as const);
  const lexical = new Set<string>();
  for (const words of lexicon.words.values()) for (const root of words.values()) lexical.add(root);
  const isForeign = (word: string): boolean =>
    !lexicon.own.has(word) && (lexicon.words.get(word.slice(0, 1))?.get(word)?.startsWith('~') ?? false);
  const isForeignForm = (word: string) =>
    isForeign(word) || (foreignStem(word).length >= LEAST_FOREIGN && lexical.has(`~${foreignStem(word)}`));
  const isLexical = (word: string) => lexical.has(stemOf(word, undefined)) || isForeignForm(word);
  const knows = (word: string): boolean => stemsOf(word).has(stem(word)) || isLexical(word);

  return { formsOf, knows, isForeign };
}

/** What counts against a typed word that stands as it was typed: nothing. */
export const asTyped = (word: string): Meaning => ({ word, factor: TYPED, isMended: false });
