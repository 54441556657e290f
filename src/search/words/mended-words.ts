/** What is meant by words that the site does not know: misspelt ones, beginnings, compounds. */
import { edits, editsOf, letterBits, mayBeEdits } from '../text/edits.ts';
import type { KnownWords, Meaning } from './known-words.ts';
import type { Lexicon } from './lexicon.ts';
import type { TermSource } from './word-file.ts';
import { BEGINNING, LEAST_BEGINNING, LEAST_MISSING, ONE_EDIT, TWO_EDITS } from './word-weights.ts';

/** Parts of compounds must have so many letters: shorter ones are found in every word. */
const LEAST_PART = 4;
/** The same of words that were only written together: `tokenexpired`. */
const LEAST_SPLIT = 3;
/** What German and Dutch put between the parts of a compound. */
export const LINKS = ['', 's', 'n', 'en', 'es', 'e'];
/** Known words of one likeness that are taken into account. */
const MOST_MEANINGS = 4;

/** Words that begin with some letters. */
type Among = (letters: string) => Iterable<string>;

export interface MendedWords {
  /**
   * What an unknown word may mean, the likeliest only: a word of the site, and where it is none, one of another language. In a question
   * in another language, the site's words are misspelt by one letter at most. What a reader may still be typing (`isOpen`) is the beginning of
   * a word rather than another word misspelt.
   */
  meanings(word: string, isElsewhere?: boolean, isOpen?: boolean): Meaning[];
  /** The known words that an unknown one is put together from, in order; nothing where it is not. */
  parts(word: string, isStop: (word: string) => boolean): string[];
}

export function mendedWords(source: TermSource, lexicon: Lexicon, { knows, isForeign }: KnownWords): MendedWords {
  function* own(letters: string): Generator<string> {
    yield* source.beginningWith(letters).keys();
    for (const [one, root] of lexicon.words.get(letters.slice(0, 1)) ?? [])
      if (one.startsWith(letters) && !root.startsWith('~')) yield one;
  }
  function* foreign(letters: string): Generator<string> {
    for (const [one, root] of lexicon.words.get(letters.slice(0, 1)) ?? [])
      if (one.startsWith(letters) && root.startsWith('~')) yield one;
  }
  /** Words that edits may lead to, with the letters they have: by first letter, read once for all that are mended. */
  const mendable = new Map<Among, Map<string, (readonly [word: string, letters: number])[]>>([
    [own, new Map()],
    [foreign, new Map()],
  ]);
  const mendableFrom = (among: Among, letter: string) => {
    const lists = mendable.get(among);
    const found =
      lists?.get(letter) ??
      [...among(letter)].flatMap((one) => (editsOf(one) > 0 ? [[one, letterBits(one)] as const] : []));
    lists?.set(letter, found);
    return found;
  };
  /** Words by so many first letters, read once likewise. */
  const beginnings = new Map<Among, Map<string, string[]>>([
    [own, new Map()],
    [foreign, new Map()],
  ]);
  const begunWith = (among: Among, letters: string): string[] => {
    const lists = beginnings.get(among);
    const found = lists?.get(letters) ?? [...among(letters)];
    lists?.set(letters, found);
    return found;
  };
  /** The words with the fewest edits. The first letter may be missing or stand second: more nobody gets wrong there. */
  const mendings = (word: string, among: Among): [least: number, Meaning[]] => {
    const most = editsOf(word);
    const found: [word: string, distance: number][] = [];
    const bits = letterBits(word);
    if (most > 0)
      for (const letter of new Set(word.slice(0, 2)))
        for (const [other, letters] of mendableFrom(among, letter)) {
          if (!mayBeEdits(bits, letters, most)) continue;
          const distance = edits(word, other, most);
          if (distance <= most) found.push([other, distance]);
        }
    const least = Math.min(...found.map(([, distance]) => distance));
    const factor = least > 1 ? TWO_EDITS : ONE_EDIT;
    const likeliest = [...new Set(found.filter(([, distance]) => distance === least).map(([other]) => other))];
    // Messages of entries are in other languages, too.
    const ofSite = likeliest.filter((other) => !isForeign(other));
    const meant = (ofSite.length > 0 ? ofSite : likeliest).slice(0, MOST_MEANINGS);
    // Another end is another form of a word in most languages.
    const isForm = (other: string) => isForeign(other) && other.startsWith(word.slice(0, -2));
    return [least, meant.map((other) => ({ word: other, factor, isMended: !isForm(other) }))];
  };
  const begun = (word: string, among: Among): Meaning[] =>
    word.length < LEAST_BEGINNING
      ? []
      : begunWith(among, word.slice(0, LEAST_BEGINNING))
          .filter((other) => other.startsWith(word))
          .filter((other) => word.length > LEAST_BEGINNING || other.length >= word.length + LEAST_MISSING)
          .slice(0, MOST_MEANINGS)
          .map((other) => ({ word: other, factor: BEGINNING, isMended: false }));

  /** A product's name is typed so often that a letter is lost also where it is short. */
  const product = (word: string): Meaning[] =>
    word.length < LEAST_BEGINNING
      ? []
      : begunWith(own, word.slice(0, LEAST_BEGINNING))
          .filter((other) => other.startsWith(word) && other.length === word.length + 1 && lexicon.isProduct(other))
          .map((other) => ({ word: other, factor: ONE_EDIT, isMended: true }));

  return {
    meanings(word, isElsewhere = false, isOpen = false) {
      let likeliest = product(word);
      if (likeliest.length === 0 && isOpen && !isElsewhere) likeliest = begun(word, own);
      if (likeliest.length > 0) return likeliest;
      for (const among of [own, foreign]) {
        const [least, mended] = mendings(word, among);
        if (least < 2) return mended;
        if (isElsewhere && among === own) continue;
        if (likeliest.length === 0) likeliest = begun(word, among);
        if (likeliest.length === 0) likeliest = mended;
      }
      return likeliest;
    },
    parts(word, isStop) {
      const isPart = (part: string, least: number) =>
        isStop(part) ||
        (part.length >= least && (knows(part) || (lexicon.words.get(part.slice(0, 1))?.has(part) ?? false)));
      for (let at = word.length - 2; at >= 2; at--) {
        const [left, right] = [word.slice(0, at), word.slice(at)];
        if (isStop(left) && isStop(right)) continue;
        if (isPart(left, LEAST_SPLIT) && isPart(right, LEAST_SPLIT)) return [left, right];
      }
      for (let at = word.length - LEAST_PART; at >= LEAST_PART; at--) {
        const right = word.slice(at);
        if (!isPart(right, LEAST_PART)) continue;
        for (const link of LINKS) {
          const left = word.slice(0, at - link.length);
          if (word.slice(0, at).endsWith(link) && left.length >= LEAST_PART && isPart(left, LEAST_PART))
            return [left, right];
        }
      }
      return [];
    },
  };
}
