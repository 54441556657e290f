import { normalise } from '../text/normalise.ts';

/** One word of a text. */
export interface Word {
  /** Lower case, without accents: `contrasena`. */
  text: string;
  /** As it was written. */
  written: string;
  /** Whether nothing stands behind it: a reader may still be typing it. */
  isOpen?: boolean;
}

/** Letters that stand for others once their marks are gone. */
const FOLDED: Record<string, string> = { ß: 'ss', ł: 'l', ø: 'o', æ: 'ae', œ: 'oe', đ: 'd' };
/** What English writes behind an apostrophe: a part of its word, or nothing. `don't` is one word, `app's` is `app`. */
const APOSTROPHE = /(?<=n)'(?=t\b)|'(?:s|re|ve|ll|d|m)\b/gu;
const WORD = /[\p{L}\p{N}]+/gu;

/**
 * The words of a text, in order. Letter case and accents do not count, so that `Contraseña` is found by those who have no
 * such key; `L'accès` is two words, `multi-factor` too.
 */
export function wordsIn(text: string): Word[] {
  // Letter case says which of the short words are abbreviations; everything else comes from the normalised text.
  const straight = text.replace(/[‘’‚‛′`]/g, "'").replace(APOSTROPHE, '');
  return [...straight.matchAll(WORD)].map(({ 0: written, index }) => ({
    text: folded(written),
    written,
    isOpen: straight.length === index + written.length,
  }));
}

/** A word without letter case and accents. */
export function folded(word: string): string {
  // Of most words nothing else is different.
  if (/^[A-Za-z0-9]*$/.test(word)) return word.toLowerCase();
  const plain = normalise(word);
  return plain
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[ßłøæœđ]/g, (letter) => FOLDED[letter] ?? letter);
}
