import { lettersAndDigits } from '../text/normalise.ts';
import { MAX_LITERAL, MIN_LETTERS, MIN_LETTERS_INSIDE } from '../text/weights.ts';

/** A fragment as it is looked for. */
export interface FragmentForm {
  /** From its first character that is no space on. */
  body: string;
  /** Without spaces at either end. */
  bare: string;
  /** A space stands before it: it begins a word, or a text. */
  isApart: boolean;
  /** It has too few letters to be looked for inside of words. */
  onlyBeginnings: boolean;
}

/**
 * The forms in which a normalised query is looked for: as typed, and, where nothing has that, without the spaces at its ends. None of
 * what is too short or too long to be looked for.
 */
export function formsOf(query: string): FragmentForm[] {
  const letters = lettersAndDigits(query.slice(0, 100));
  if (letters < MIN_LETTERS || query.length > MAX_LITERAL) return [];
  const onlyBeginnings = letters < MIN_LETTERS_INSIDE;
  return [...new Set([query, query.trim()])].map((text) => {
    const body = text.trimStart();
    return { body, bare: text.trim(), isApart: body !== text, onlyBeginnings };
  });
}
