/**
 * What the search knows of its field besides entries. It comes in as data, with the catalogue, and is prepared once; a
 * site whose field has no codes of its own knows nothing, and every function here says so.
 */

import type { Rarity } from './rarity.ts';

/** One family of codes, such as `KOPIA(\d{3,5})`. */
export interface FamilyData {
  /** A regular expression for the whole code, read without case; begins with two letters or digits. Its group is the bare form. */
  pattern: string;
  /** Whether the bare form alone means the code. */
  bare?: boolean;
  /** Whether many programs print these codes for many errors: such a code that nobody documents tells nothing. */
  isVague?: boolean;
  /** Whether the codes are 32-bit numbers, which programs also print as decimal numbers: see `code-spelling.ts`. */
  isNumber?: boolean;
}

/** As the catalogue carries it; what is left out is unknown. */
export interface VocabularyData {
  families?: readonly FamilyData[];
  /** Codes that only name a class of errors. */
  genericCodes?: readonly string[];
  /** Names that the vendor changed, old and new: a message reads the same with any of them. */
  formerNames?: readonly string[];
  /** What stands before a pasted message and says nothing: `Backup says:`. */
  prefixes?: readonly string[];
  /** Keys of products that others are built on: what fails there shows up in all of them. */
  platforms?: readonly string[];
  /** Bits by the beginnings of words, of those that are not rare. */
  rarity?: Record<string, number>;
}

/** A family, prepared. */
export interface Family extends FamilyData {
  /** Matches a code and nothing else. */
  whole: RegExp;
  /** Matches each code of a text that stands there whole. */
  within: RegExp;
  /** What stands before a bare form that is typed apart, where the family has one: `KOPIA 4012`, `kopia-4012`. */
  apart?: RegExp | undefined;
}

export interface Vocabulary {
  families: readonly Family[];
  /** Lower case. */
  generic: ReadonlySet<string>;
  formerNames: RegExp | undefined;
  /** As parts of a regular expression. */
  prefixes: readonly string[];
  platforms: ReadonlySet<string>;
  rarity: Rarity;
}

/** A text as a part of a regular expression that matches it and nothing else. */
export const literally = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');

/** Prepares a vocabulary: once for a catalogue. Throws where a pattern is none. */
export function vocabularyOf(data: VocabularyData = {}): Vocabulary {
  const { families = [], genericCodes = [], formerNames = [], prefixes = [], platforms = [], rarity = {} } = data;
  return {
    families: families.map((family) => ({
      ...family,
      whole: new RegExp(`^${family.pattern}$`, 'i'),
      within: new RegExp(`(?<![a-z0-9_])${family.pattern}(?![a-z0-9_])`, 'gi'),
      apart: family.bare ? apartOf(family.pattern) : undefined,
    })),
    generic: new Set(genericCodes.map((code) => code.toLowerCase())),
    formerNames: formerNames[0]
      ? new RegExp(`(?<![\\p{L}\\p{N}])(?:${anyOf(formerNames)})(?![\\p{L}\\p{N}])`, 'giu')
      : undefined,
    prefixes: prefixes.map(literally),
    platforms: new Set(platforms),
    rarity: new Map(Object.entries(rarity)),
  };
}

/** Where the beginning of a code stands apart from the rest; a date is none. */
function apartOf(pattern: string): RegExp | undefined {
  const beginning = beginningOf(pattern);
  const bare = pattern.slice(beginning.length);
  const between = '[\\s#:_(-]{1,3}(?:(?:error|code)[\\s:#]{1,3}){0,2}';
  return bare.startsWith('(')
    ? new RegExp(`(?<![a-z0-9_])(${beginning})${between}(?=${bare}(?![a-z0-9_]|-\\d))`, 'gi')
    : undefined;
}

/** The one product that an entry with such products is about; undefined where there are several, or it is a platform: the entry is general. */
export const onlyProduct = ([one = '', ...others]: readonly string[], { platforms }: Vocabulary): string | undefined =>
  others.length > 0 || platforms.has(one) ? undefined : one;

/** What of a pattern stands for itself: not its last sign, where that may be missing or repeated. */
export function beginningOf(pattern: string): string {
  return /^[a-z0-9]+(?![?{])/i.exec(pattern)?.[0] ?? '';
}

/** Names as alternatives, the longest first: one may begin another. */
const anyOf = (names: readonly string[]): string =>
  names
    .toSorted((a, b) => b.length - a.length)
    .map(literally)
    .join('|');

/** Of a site that knows nothing. */
export const NO_VOCABULARY: Vocabulary = vocabularyOf();
