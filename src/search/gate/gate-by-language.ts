import type { Piece } from '../redact/piece.ts';
import type { HandOn } from '../text/reading.ts';
import { redacted } from './decided.ts';
import { gate } from './gate.ts';
import { languagesOf } from './language-of.ts';
import type { PublicWords } from './public-words.ts';

/**
 * The gate with the common words of a text's languages; `wordsFor` gives the public words of English and those. What
 * was taken out tells no language: the text that passes is read in the languages that it has itself, so that it passes
 * again unchanged.
 */
export function gateByLanguage(handOn: HandOn, wordsFor: (languages: readonly string[]) => PublicWords): Piece[] {
  let languages = languagesOf(handOn.text);
  for (;;) {
    const pieces = gate(handOn, wordsFor(languages));
    const left = languagesOf(redacted(pieces)).filter((language) => languages.includes(language));
    if (left.length === languages.length) return pieces;
    languages = left;
  }
}
