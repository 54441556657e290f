import { below, pick, type Random } from './mulberry32.ts';

/** Words, numbers, and holes of messages; holes stay. */
export const PIECE = /\{[A-Za-z][A-Za-z0-9]*\}|\p{L}{4,}|\d{3,}/gu;
const SYLLABLES = 'ba con del fer gra im ko lan mer nis or pra quo ren sta tur ul ven wi zo'.split(' ');
/** From this length on a word is replaced in every copy, shorter ones in some: what is rare varies, what is common less. */
const ALWAYS = 8;
const OFTEN = 0.4;
/** Letters of a word that count: what is longer is a name that was written without spaces. */
export const LONGEST = 15;

export const invented = (random: Random, syllables: number): string =>
  Array.from({ length: syllables }, () => pick(random, SYLLABLES)).join('');
export const keyOf = (piece: string): string => piece.toLowerCase().slice(0, LONGEST);
/** Another number of as many digits. */
export const otherNumber = (random: Random, digits: string): string =>
  String(below(random, 9 * 10 ** (digits.length - 1)) + 10 ** (digits.length - 1));

/**
 * Puts one copy's words in the place of the real ones, the same for each occurrence. Names in capitals stay. Words of
 * codes become words that nothing else has: a code that is a common word would be no code. `known` says what a piece
 * becomes where that is already decided, by its key.
 */
export function varyWords(
  random: Random,
  vocabulary: readonly string[],
  codes: ReadonlySet<string>,
  forced: ReadonlySet<string>,
  known: ReadonlyMap<string, string> = new Map(),
): (text: string) => string {
  const replacements = new Map(known);
  const replacementOf = (piece: string): string => {
    if (/\d/.test(piece)) return otherNumber(random, piece);
    if (codes.has(piece)) return invented(random, 4);
    const isReplaced = piece.length >= ALWAYS || forced.has(piece) || random() < OFTEN;
    if (!isReplaced) return piece;
    if (random() < 0.5) return pick(random, vocabulary);
    return invented(random, 2 + below(random, 3));
  };
  return (text) =>
    text.replace(PIECE, (piece) => {
      if (piece.startsWith('{') || (piece === piece.toUpperCase() && !/\d/.test(piece))) return piece;
      const key = keyOf(piece);
      const word = replacements.get(key) ?? replacementOf(key);
      replacements.set(key, word);
      if (word === key) return piece;
      return piece[0] === piece[0]?.toUpperCase() ? (word[0] ?? '').toUpperCase() + word.slice(1) : word;
    });
}

/** Every message of a copy loses its longest word, so that no two copies claim the same. */
export const longestWord = (message: string): string =>
  (message.match(PIECE) ?? [])
    .filter((piece) => /^\p{L}/u.test(piece))
    .reduce((longest, word) => (word.length > longest.length ? word : longest), '');
