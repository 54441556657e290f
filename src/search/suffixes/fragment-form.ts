import { lettersAndDigits } from '../text/normalise.ts';
import { MAX_LITERAL, MIN_LETTERS, MIN_LETTERS_INSIDE } from '../text/weights.ts';
import { endOfRun, isPart } from './part-of-word.ts';

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

/** Letters of what is asked of the filter where a word is not whole. */
const STRETCH = 4;

/**
 * What must stand in an index for a fragment to: of `bject was not fo`, the word `was`, `not`, and the stretches `bjec`, `ject`. Words that
 * an end of the fragment may cut are asked for by stretches of four.
 */
export function* piecesOf({ body, isApart }: FragmentForm): Generator<string> {
  for (let at = 0; at < body.length; at++) {
    if (!isPart(body.charCodeAt(at))) continue;
    const end = endOfRun(body, at);
    if ((at > 0 || isApart) && end < body.length) yield body.slice(at, end);
    else for (let from = at; from + STRETCH <= end; from++) yield body.slice(from, from + STRETCH);
    at = end;
  }
}
