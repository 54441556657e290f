/**
 * Words of own text by their endings, from the second character on, with the entries that have them: `nsee` stands in those of `nseen`.
 * Made of the rows of own text, in which all entries of a word come together.
 */
import type { Derived, WrittenRow } from '../tables/table.ts';
import { FIELD_WEIGHT } from '../text/weights.ts';
import { FIRST, firstOf, MOST_LISTED } from './hits.ts';
import { END, endOfRun, isSecondHalf } from './part-of-word.ts';
import {
  fieldOf,
  insideOf,
  isInWord,
  kindIn,
  numberOf,
  ownerIn,
  type PlaceValue,
  packNumber,
  unpackNumber,
} from './place-value.ts';
import { shardBytesOf } from './shard-bytes.ts';
import { LONG_WORD } from './suffix-rows.ts';
import { ranked } from './worth-of.ts';

export const infixes: Derived = {
  name: 'infixes',
  from: 'texts',
  shardBytes: (entries) => shardBytesOf('infixes', entries),
  isDistinguishing: false,
  start: (_, give) => infixesInRows(give),
};

/**
 * Of a word that very many entries have, only the first have values, marked as such. One value more says how many there are, and how the word
 * begins: so it can be looked up whole.
 */
const MANY = END;
const OF_MANY = '{';
export const isMany = (value: string): boolean => value.startsWith(MANY);
export const unpackMany = (value: string): { count: number; beginning: string } => ({
  count: unpackNumber(value, MANY.length),
  beginning: value.slice(MANY.length + COUNT),
});
const COUNT = packNumber(0).length;

/** What a value says of an entry, and whether its word is one of very many entries. */
export const unpackEnding = (value: string): { place: PlaceValue; isOfMany: boolean } => {
  const isOfMany = value.startsWith(OF_MANY);
  return { place: insideOf(isOfMany ? value.slice(OF_MANY.length) : value), isOfMany };
};

function infixesInRows(give: Parameters<Derived['start']>[1]): ReturnType<Derived['start']> {
  let word = '';
  /** By the number of an entry. */
  let owners = new Map<number, string>();
  const close = () => {
    if (owners.size === 0) return;
    const isOfMany = owners.size > MOST_LISTED;
    const values = isOfMany ? firstOfMany([...owners.values()]) : [...owners.values()];
    for (let at = 1; at < word.length - 1; at++)
      if (!isSecondHalf(word.charCodeAt(at)))
        give(word.slice(at) + END, isOfMany ? [...values, MANY + packNumber(owners.size) + word.slice(0, at)] : values);
    owners = new Map();
  };
  return {
    row({ key, values }: WrittenRow) {
      const end = endOfRun(key, 0);
      if (end < 3 || end > LONG_WORD) return;
      if (end !== word.length || !key.startsWith(word)) {
        close();
        word = key.slice(0, end);
      }
      for (const value of values) {
        // In a very long word, each character begins a row.
        if (isInWord(value)) continue;
        const number = numberOf(value);
        const other = owners.get(number);
        if (other === undefined || FIELD_WEIGHT[fieldOf(value)] > FIELD_WEIGHT[fieldOf(other)])
          owners.set(number, ownerIn(value));
      }
    },
    end: close,
  };
}

/** By what is the same in many entries. */
const worths = new Map<string, number>();
function worthIn(owner: string): readonly [number: number, worth: number] {
  const kind = kindIn(owner);
  let worth = worths.get(kind);
  if (worth === undefined) {
    const place = insideOf(owner);
    worths.set(kind, (worth = ranked(FIELD_WEIGHT[place.field], place)));
  }
  return [numberOf(owner), worth];
}

/** The first of very many entries of a word. */
function firstOfMany(owners: readonly string[]): string[] {
  const first = new Set(firstOf(owners.map(worthIn), FIRST).map(({ number }) => number));
  return owners.filter((owner) => first.has(numberOf(owner))).map((owner) => OF_MANY + owner);
}
