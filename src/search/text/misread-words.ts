/** Words that reading has spoilt: `adrninistrator`, `lnvalid`. What no text of the site has is read as the one word that it has and that looks like it. */
import { READ_ALIKE } from './look-alike.ts';
import { normalise } from './normalise.ts';

/** What may have been there, by what is read: one sign of a word. */
const SIGNS: [read: RegExp, was: string[]][] = [
  [/rn/g, ['m']],
  [/m/g, ['rn']],
  [/i/g, ['l']],
  [/l/g, ['i']],
  [/[1|]/g, ['l', 'i']],
  [/0/g, ['o']],
  [/5/g, ['s']],
  [/8/g, ['b']],
];
const WORD = /(?<![\p{L}\p{N}_])[\p{L}\p{N}|]{4,40}(?![\p{L}\p{N}_])/gu;
/** What is no word: a number, an id. */
const MANY_DIGITS = /\d.*\d.*\d/;
/** Words of a text that nobody knows and that are looked at. */
const MOST = 400;

/** A text with words that `isWord` knows in the place of those that it does not know and that look like one of them, and like no other. */
export function mendWords(typed: string, isWord: (word: string) => boolean): string {
  let left = MOST;
  const mended = typed.slice(0, READ_ALIKE).replace(WORD, (word) => {
    const normalised = normalise(word);
    if (left === 0 || MANY_DIGITS.test(word) || isWord(normalised)) return word;
    left--;
    const known = wordsLike(normalised).filter(isWord);
    return known.length === 1 ? (known[0] ?? word) : word;
  });
  return mended + typed.slice(READ_ALIKE);
}

/** A few words without a number before a wide gap, and no other gap behind it, as tables have: they stand in a column of their own. */
const BESIDE = /^ {0,8}\p{L}[\p{L}\p{M}&'’-]{0,20}(?: [\p{L}\p{M}&+'’-]{1,20}){0,3} {3,}(?=\S)(?!.*(?: {3}|\t))/gmu;
/** Lines that have such words, at least, of a text that stands beside a column. */
const LEAST_BESIDE = 2;

/** A text without the side bar of a portal: words of its menu stand before the lines of an error, and part its sentences. */
export function withoutSideBar(typed: string): string {
  const beside = typed.match(BESIDE)?.length ?? 0;
  return beside < LEAST_BESIDE ? typed : typed.replace(BESIDE, '');
}

/** What was misread of a text beside its codes: its words, and what stands before its lines. */
export const mendText = (typed: string, isWord: (word: string) => boolean): string =>
  mendWords(withoutSideBar(typed), isWord);

/** Words of which one sign looks like what stands there. */
function wordsLike(word: string): string[] {
  const all = SIGNS.flatMap(([read, was]) =>
    [...word.matchAll(read)].flatMap(({ 0: sign, index }) =>
      was.map((one) => word.slice(0, index) + one + word.slice(index + sign.length)),
    ),
  );
  return [...new Set(all)];
}
