/**
 * Words of own text by their endings, from the second character on, with the entries that have them: `nsee` stands in those of `nseen`.
 * Made of the rows of own text, in which all entries of a word come together.
 */
import type { Derived, WrittenRow } from '../tables/table.ts';
import { FIELD_WEIGHT } from '../text/weights.ts';
import { FIRST, firstOf, MOST_LISTED } from './hits.ts';
import { END, endOfRun, isSecondHalf } from './part-of-word.ts';
import { fieldOf, insideOf, LETTER, NUMBER, numberOf, ownerIn, packNumber, unpackNumber } from './place-value.ts';
import { shardBytesOf } from './shard-bytes.ts';
import { LONG_WORD } from './suffix-rows.ts';
import { ranked } from './worth-of.ts';

export const infixes: Derived = {
  name: 'infixes',
  from: 'texts',
  shardBytes: (entries) => shardBytesOf('infixes', entries),
  isDistinguishing: false,
  start: infixesInRows,
};

/** Begins the value that says how many entries have a word, of which only the first have values. */
const MANY = END;
export const isMany = (value: string): boolean => value.startsWith(MANY);
export const unpackMany = (value: string): number => unpackNumber(value, MANY.length);

function infixesInRows(): ReturnType<Derived['start']> {
  const endings: [ending: string, values: readonly string[]][] = [];
  let word = '';
  /** By the number of an entry. */
  let owners = new Map<number, string>();
  const close = () => {
    if (owners.size === 0) return;
    const values = valuesOf([...owners.values()]);
    for (let at = 1; at < word.length - 1; at++)
      if (!isSecondHalf(word.charCodeAt(at))) endings.push([word.slice(at) + END, values]);
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
        if (value[5] === LETTER) continue;
        const number = numberOf(value);
        const other = owners.get(number);
        if (other === undefined || FIELD_WEIGHT[fieldOf(value)] > FIELD_WEIGHT[fieldOf(other)])
          owners.set(number, ownerIn(value));
      }
    },
    *end() {
      close();
      endings.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
      yield* endings;
    },
  };
}

/** By what is the same in many entries. */
const worths = new Map<string, number>();
function worthIn(owner: string): readonly [number: number, worth: number] {
  const kind = owner.slice(NUMBER);
  let worth = worths.get(kind);
  if (worth === undefined) {
    const place = insideOf(owner);
    worths.set(kind, (worth = ranked(FIELD_WEIGHT[place.field], place)));
  }
  return [numberOf(owner), worth];
}

/** All entries of a word, or the first of very many, with their number. */
function valuesOf(owners: readonly string[]): string[] {
  if (owners.length <= MOST_LISTED) return owners.toSorted();
  const first = new Set(firstOf(owners.map(worthIn), FIRST).map(({ number }) => number));
  return [...owners.filter((owner) => first.has(numberOf(owner))), MANY + packNumber(owners.length)].sort();
}
