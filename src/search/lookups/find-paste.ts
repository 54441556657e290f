/**
 * Which entries a paste may be about, found with a few lookups: the rest is judged over the catalogue that these entries are.
 * A verdict does not depend on entries that have nothing of the text, so it is the same as over all.
 */
import { CODES, codeGram } from '../judge/code-gram.ts';
import { MESSAGE_GRAM } from '../judge/evidence-weights.ts';
import { commonLength } from '../tables/pack-rows.ts';
import { vocabularyFrom } from '../tables/prepared-vocabulary.ts';
import type { Range, Row, Table, TableIndex } from '../tables/table.ts';
import { joinCodes } from '../text/codes.ts';
import { type Letters, lettersOf } from '../text/letters.ts';
import type { Vocabulary } from '../text/vocabulary.ts';
import { unwrap } from '../unwrap/unwrap.ts';
import { codesOf, type FoundCodes } from './find-codes.ts';
import { PART_END } from './message-keys.ts';
import { cardNumbers, numberOf, rankOf } from './ranked-number.ts';
import { type Stretch, stretchesOf } from './stretches.ts';

/** How much is asked for an answer. */
export interface Effort {
  /** Stretches that are looked up at once. */
  lookups: number;
  /** Codes, and numbers that messages print, that are looked up. */
  codes: number;
  /** Times that this is done while nothing clearly speaks for an entry. */
  rounds: number;
  /** Entries that are judged. */
  entries: number;
}
/** For the first answer, for another where that is empty, for a sure one, and for all of it: many lines may be about many errors. */
export const FIRST: Effort = { lookups: 5, codes: 7, rounds: 1, entries: 12 };
export const MORE: Effort = { ...FIRST, lookups: 7 };
export const SURE: Effort = { ...MORE, rounds: 2 };
export const WHOLE: Effort = { lookups: 40, codes: 40, rounds: 1, entries: 60 };

export interface PasteHits {
  /** Numbers of the entries that may fit, the most telling first. */
  entries: number[];
  /** Numbers of cards whose message may stand in the text: asked where no entry answers. */
  cards: number[];
  /** So many of them can lead: of the others far less stands in the text. */
  leading: number;
  codes: FoundCodes;
  /** Whether something of the text was not looked up: a greater effort may find more. */
  isPartial: boolean;
  /** Whether something clearly speaks for an entry, or nothing more could. */
  isClear: boolean;
  /** Whether a shard could not be read. */
  isLost: boolean;
}

/** Shards that one stretch may ask for. */
const SHARDS = 2;
/** What a code of its own says, as letters that agree. */
const OF_CODE = 40;
/** Letters from which an entry has a good part of a text: two stretches of it. */
const CLEAR = 48;
/** Letters from which an entry is judged beside one that is {@link CLEAR}, and many better ones: two grams. Thousands have one of a text. */
const TELLING = 2 * MESSAGE_GRAM;
/** What speaks for an entry that can lead, at least, of what speaks for the first one; so many of them at most. */
const LEADING = 1 / 3;
const MOST_LEADING = 8;
/** Cards that are judged. */
const CARDS = 4;
/** Of those for which nothing speaks clearly: more is looked up before most of them matter. */
const UNCLEAR = 4;
/** Characters of a text in which is looked for what it is about first. */
const READ = 40_000;

export async function findPaste(index: TableIndex, typed: string, effort: Effort = FIRST): Promise<PasteHits> {
  const vocabulary = vocabularyFrom(index.facts);
  const { unwrapped, letters } = readAs(index, typed.slice(0, READ), vocabulary);
  const mayHave = (word: string) => index.mayHave(word, 'fields');
  const { lookups, rounds } = effort;
  const all = stretchesOf(letters, unwrapped, vocabulary, mayHave, lookups * rounds + 1);
  const table = index.table('grams');
  const isCard = cardNumbers(index.facts);
  const isOfCard = (value: string) => isCard(numberOf(value));
  const weights = new Weights((value) => !isOfCard(value));
  const cards = new Weights(isOfCard);
  let asked = 0;
  let isLost = false;
  const ask = async () => {
    const stretches = all.slice(asked, asked + lookups);
    asked += stretches.length;
    const found = await Promise.all(stretches.map((stretch) => agreeing(table, stretch)));
    for (const [at, stretch] of stretches.entries())
      for (const one of [weights, cards]) one.addBest(found[at]?.rows ?? [], stretch);
    isLost ||= found.some((one) => one.isLost);
  };
  const [codes, numbers] = await Promise.all([
    codesOf(index, letters.normalised, vocabulary, effort.codes),
    Promise.all(codeGramsIn(letters, mayHave, effort.codes).map((gram) => table.range(gram, SHARDS))),
    ask(),
  ]);
  for (const { entries, isGeneric } of codes.found)
    if (!isGeneric) for (const value of entries) weights.add(value, OF_CODE);
  for (const { rows } of numbers)
    for (const { values } of rows)
      for (const value of values) for (const one of [weights, cards]) one.add(value, MESSAGE_GRAM);
  for (let round = 1; round < rounds && asked < all.length && weights.most < CLEAR; round++) await ask();
  // Of a short text, half may be all that is clear.
  const isFound = weights.most >= Math.min(CLEAR, letters.text.length / 2);
  const entries = weights.best(isFound ? TELLING : 0);
  return {
    entries: entries.slice(0, effort.entries),
    cards: cards.best(TELLING).slice(0, CARDS),
    leading: Math.min(isFound ? MOST_LEADING : UNCLEAR, effort.entries, weights.countOf(LEADING * weights.most)),
    codes,
    isPartial: all.length > asked || codes.isPartial || entries.length > effort.entries || typed.length > READ,
    isClear: weights.most >= CLEAR || asked >= all.length,
    isLost: isLost || codes.isLost || numbers.some((one) => one.isLost),
  };
}

/** A text is looked up several times, with more and more effort: it is kept as it was read. */
const last = new WeakMap<TableIndex, { text: string; unwrapped: string; letters: Letters }>();

function readAs(index: TableIndex, text: string, vocabulary: Vocabulary) {
  const known = last.get(index);
  if (known?.text === text) return known;
  const unwrapped = joinCodes(unwrap(text, vocabulary.prefixes), vocabulary);
  const read = { text, unwrapped, letters: lettersOf(unwrapped) };
  last.set(index, read);
  return read;
}

/** Numbers that messages print: grams of their own. */
const codeGramsIn = ({ normalised }: Letters, mayHave: (word: string) => boolean, most: number): string[] =>
  [...new Set(normalised.match(CODES))].filter(mayHave).slice(0, most).map(codeGram);

/**
 * Rows that agree with a stretch, of as few shards as there are: all that have its first eight letters, or of these, if there are too
 * many, those that agree further.
 */
async function agreeing(table: Table, { text, ends }: Stretch): Promise<{ rows: readonly Row[]; isLost: boolean }> {
  const words = ends.filter((end) => end > MESSAGE_GRAM);
  const ranges: Promise<Range>[] = [];
  for (const depth of [MESSAGE_GRAM, ...words]) {
    const range = await table.range(text.slice(0, depth), SHARDS);
    if (range.isLost || range.shards <= SHARDS) ranges.push(Promise.resolve(range));
    if (range.shards <= SHARDS) break;
    // What ends here, no deeper key has. Nobody waits for it before the next one is asked for.
    if (ends.includes(depth)) ranges.push(table.range(text.slice(0, depth) + PART_END, SHARDS));
  }
  const read = await Promise.all(ranges);
  return { rows: read.flatMap(({ rows }) => rows), isLost: read.some(({ isLost }) => isLost) };
}

/** What speaks for entries. */
class Weights {
  readonly #of = new Map<string, number>();
  /** Nothing agrees further with some stretch, or number, than these: all of a short message may. */
  readonly #furthest = new Set<string>();
  readonly #isOne: (value: string) => boolean;

  /** Of those that `isOne` says. */
  constructor(isOne: (value: string) => boolean) {
    this.#isOne = isOne;
  }

  add(value: string, weight: number, isFurthest = true): void {
    if (!this.#isOne(value)) return;
    if (isFurthest) this.#furthest.add(value);
    this.#of.set(value, (this.#of.get(value) ?? 0) + weight);
  }

  /** An entry has a stretch once, by the row that agrees furthest. */
  addBest(rows: readonly Row[], { text }: Stretch): void {
    const best = new Map<string, number>();
    for (const { key, values, isCut } of rows) {
      const known = commonLength(key, text);
      // What goes on behind all that is known of it agrees further, most likely.
      const agreed = isCut && known === key.length ? known + MESSAGE_GRAM : known;
      for (const value of values) if (this.#isOne(value)) best.set(value, Math.max(best.get(value) ?? 0, agreed));
    }
    const most = Math.max(0, ...best.values());
    for (const [value, agreed] of best) this.add(value, agreed, agreed === most);
  }

  get most(): number {
    return [...this.#of.values()].reduce((most, one) => Math.max(most, one), 0);
  }

  /** For how many entries at least so much speaks. */
  countOf(least: number): number {
    return [...this.#of.values()].filter((one) => one >= least).length;
  }

  /** Numbers, best first; none of those behind the first ones for which less than `least` speaks, and not the most of any stretch. */
  best(least: number): number[] {
    return [...this.#of]
      .sort(
        ([a, one], [b, other]) =>
          other - one || (rankOf(a) < rankOf(b) ? -1 : rankOf(a) > rankOf(b) ? 1 : numberOf(a) - numberOf(b)),
      )
      .filter(([value, weight], at) => at < FIRST.entries || weight >= least || this.#furthest.has(value))
      .map(([value]) => numberOf(value));
  }
}
