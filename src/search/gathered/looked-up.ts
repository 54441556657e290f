import { type FoundCodes, NO_CODES } from '../lookups/find-codes.ts';
import type { PasteHits } from '../lookups/find-paste.ts';
import { numberOf } from '../lookups/ranked-number.ts';
import type { GatheredAnswer } from './gathered-answer.ts';
import type { Having } from './plans.ts';

/** Entries that claim a code and are loaded for an answer, and for a first one: more only say that many claim it. */
const CLAIMING = 10;
const CLAIMING_FIRST = 3;
/** In all. */
const MOST_CLAIMING = 50;

/** What was found of a text in the tables so far, whether its entries are loaded or not. */
export class LookedUp {
  /** Entries that have the text as typed, best first. */
  having: readonly number[] = [];
  /** How many there are in all, at least or exactly. */
  count = 0;
  isLeast = false;
  codes: FoundCodes = NO_CODES;
  /** Whether a long text may be about more than was looked up. */
  isPartial = false;
  /** Whether nothing more has to be looked up for a first verdict, which entries it is made of, and which of them can lead. */
  isSure = true;
  judged: readonly number[] = [];
  leading: readonly number[] = [];

  addHaving({ numbers, count, isLeast }: Having): void {
    const having = new Set([...this.having, ...numbers]);
    // What stands in a code, message or title stands in the entry's own text, too, which is asked last: its number is that of
    // both. A smaller one, or one that may be larger than what is known, leaves open how many there are.
    this.isLeast = count >= this.count ? isLeast : this.isLeast || isLeast || count > 0;
    this.count = Math.max(this.count, count, having.size);
    this.having = [...having];
  }

  takePaste({ codes, entries, leading, isPartial, isClear }: PasteHits): void {
    this.codes = codes;
    this.judged = entries;
    this.leading = entries.slice(0, leading);
    this.isPartial = isPartial;
    this.isSure = isClear;
  }

  /** What is said of entries besides those that were loaded, and of codes. */
  told(loaded: ReadonlyMap<number, unknown>): Pick<GatheredAnswer, 'more' | 'beyond' | 'isLeast' | 'cards'> {
    return {
      more: this.having.filter((number) => !loaded.has(number)).length,
      beyond: this.count - this.having.length,
      isLeast: this.isLeast,
      cards: this.codes.found.flatMap(({ card }) => card ?? []),
    };
  }

  /** The first entries that claim a code of the text. */
  claiming(isFirst = false): number[] {
    const each = isFirst ? CLAIMING_FIRST : CLAIMING;
    return this.codes.found.flatMap(({ entries }) => entries.slice(0, each).map(numberOf)).slice(0, MOST_CLAIMING);
  }
}
