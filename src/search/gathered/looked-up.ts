import { type FoundCodes, NO_CODES } from '../lookups/find-codes.ts';
import type { PasteHits } from '../lookups/find-paste.ts';
import { cardNumbers, numberOf } from '../lookups/ranked-number.ts';
import type { Answer } from '../search.ts';
import type { SiteFacts } from '../tables/table.ts';
import type { GatheredAnswer } from './gathered-answer.ts';
import type { Having } from './plans.ts';

/** Entries that claim a code and are loaded for an answer, and for a first one: more only say that many claim it. */
const CLAIMING = 10;
const CLAIMING_FIRST = 3;
/** In all. */
const MOST_CLAIMING = 50;

/** What was found of a text in the tables so far, whether its entries are loaded or not. */
export class LookedUp {
  /** The form of the text that is looked for. */
  #form = '';
  /** Entries that have it, best first. */
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
  /** Cards whose message it may have. */
  cards: readonly number[] = [];
  readonly #isCard: (number: number) => boolean;

  constructor(facts: Pick<SiteFacts, 'entries' | 'cards'>) {
    this.#isCard = cardNumbers(facts);
  }

  /** `isAll`: of all that own texts have, where nothing else can have it. */
  addHaving({ form, numbers, count, isLeast, isLost }: Having, isAll = false): void {
    // What has it as typed comes first: then what has it without its spaces or quotes only is no hit, and a number alone, of another form
    // than the one that is listed, says nothing.
    if (form.length < this.#form.length || (numbers.length === 0 && form !== this.#form)) return;
    if (form.length > this.#form.length) [this.#form, this.having, this.count, this.isLeast] = [form, [], 0, false];
    // What may have it by its fields has it only if it is among those that have it anywhere.
    const known = isAll && !isLeast && !isLost && numbers.length === count && new Set(numbers);
    const all = [...(known ? this.having.filter((one) => known.has(one)) : this.having), ...numbers];
    if (known) this.count = 0;
    // Whatever field has it, an entry comes before a card.
    const having = new Set([...all.filter((one) => !this.#isCard(one)), ...all.filter(this.#isCard)]);
    // What stands in a code, message or title stands in the entry's own text, too, which is asked last: its number is that of
    // both. A smaller one, or one that may be larger than what is known, leaves open how many there are.
    this.isLeast = count >= this.count ? isLeast : this.isLeast || isLeast || count > 0;
    this.count = Math.max(this.count, count, having.size);
    this.having = [...having];
  }

  /**
   * How many have the text besides those in an answer, and `more` that are only not loaded. Where all are counted, what was listed for what a
   * part of the text finds, and has not all of it, is none of them.
   */
  #beyond(more: number, { results }: Answer): number {
    const listed = this.having.length;
    if (this.isLeast || this.count <= listed) return this.count - listed;
    const having = results.filter(({ places }) => places.some(({ excerpt }) => excerpt.match !== ''));
    return Math.max(0, this.count - more - having.length);
  }

  takePaste({ codes, entries, cards, leading, isPartial, isClear }: PasteHits): void {
    this.codes = codes;
    this.judged = entries;
    this.cards = cards;
    this.leading = entries.slice(0, leading);
    this.isPartial = isPartial;
    this.isSure = isClear;
  }

  /** What is said of entries besides those that were loaded, and of codes. */
  told(
    loaded: ReadonlyMap<number, unknown>,
    answer: Answer,
  ): Pick<GatheredAnswer, 'more' | 'beyond' | 'isLeast' | 'cards'> {
    const more = this.having.filter((number) => !loaded.has(number)).length;
    return {
      ...{ more, beyond: this.#beyond(more, answer) },
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
