/**
 * The search of a product whose whole index is there. It answers as the search over tables does, narrowed to the entries of the product: with
 * the same records, the rarity of words in the whole site, and the same judge. Words of questions are weighed among the product's entries.
 */

import { fieldWords } from '../field-words.ts';
import { cardCodesOf, claimsOf } from '../index/index-site.ts';
import { firstJudge } from '../judge/first-judge.ts';
import type { Judge, PasteReader } from '../judge/judged.ts';
import { pasteReader } from '../judge/paste-reader.ts';
import { NO_CODES } from '../lookups/find-codes.ts';
import type { Spelling } from '../lookups/spelling.ts';
import { search, type WordPart } from '../search.ts';
import { codesToTell, isCardOf } from '../text/card-codes.ts';
import type { Note } from '../text/reason.ts';
import type { Vocabulary } from '../text/vocabulary.ts';
import type { Answering, GatheredAnswer, Part } from './gathered-answer.ts';
import { type Gathered, gatheredIndex } from './gathered-index.ts';
import { lastOf } from './last-of.ts';
import type { MisreadBy } from './misread-text.ts';
import { type ProductFoot, readProduct } from './product-file.ts';
import { productWords } from './product-words.ts';

/** The files of the site that are loaded behind the first results. Each rejects where it does not come. */
export interface ProductFiles {
  /** What is public in the field. */
  field(): Promise<Parameters<typeof pasteReader>[1]>;
  spelling(): Promise<Spelling>;
}

export class WholeProduct implements MisreadBy {
  readonly foot: ProductFoot;
  readonly #entries: ReturnType<typeof readProduct>['entries'];
  readonly #records: GatheredAnswer['records'];
  readonly #files: ProductFiles;
  readonly #gathered: Gathered;
  readonly #judge: Judge;
  #reader: PasteReader | undefined;
  #words: WordPart | undefined;

  /** `file` is what `readFiles` puts together. Throws where it is none. */
  constructor(file: string, files: ProductFiles) {
    const { foot, entries } = readProduct(file);
    [this.foot, this.#entries, this.#files] = [foot, entries, files];
    this.#records = entries.map(({ record }) => record);
    const records = new Map(this.#records.map((record, number) => [number, record]));
    const bodies = new Map(entries.map(({ text }, number) => [number, text]));
    this.#gathered = gatheredIndex(foot.facts, records, bodies, NO_CODES);
    const { index } = this.#gathered;
    const others = claimsOf([{ kind: 'error', codes: [...foot.otherCodes] }], index.vocabulary);
    const { known, byBare, entries: claiming } = index.claims;
    index.claims = {
      known: new Set([...others.known, ...known]),
      byBare: new Map([...others.byBare, ...byBare]),
      entries: claiming,
    };
    index.cards = cardCodesOf(
      foot.cards.flatMap(({ code, also = [] }) => [code, ...also]),
      index.vocabulary,
    );
    this.#judge = firstJudge(index, (typed, judged) => this.#reader?.(typed, judged));
  }

  get vocabulary(): Vocabulary {
    return this.#gathered.index.vocabulary;
  }

  /** Those of some spellings that are codes of the site. */
  async known(spellings: readonly string[]): Promise<ReadonlySet<string>> {
    const { claims, cards } = this.#gathered.index;
    return new Set(spellings.filter((one) => claims.known.has(one) || cards.known.has(one)));
  }

  mayHave(word: string): boolean {
    return fieldWords(this.#gathered.index).has(word);
  }

  /** Answers a text. `noted` is asked before each step for what hears why the answer is as it is. */
  begin(typed: string, noted?: () => Note): Answering {
    const steps = () => this.#steps(typed, noted);
    return {
      steps,
      last: () => lastOf(steps()),
      // Every answer is of all entries.
      further: async () => this.#answer(typed, noted?.()),
    };
  }

  async *#steps(typed: string, noted?: () => Note): AsyncGenerator<GatheredAnswer> {
    const [lacks, lost] = [new Set<Part>(['judge', 'words']), new Set<Part>()];
    const step = () => ({ ...this.#answer(typed, noted?.()), lacks: [...lacks], lost: [...lost] });
    const first = this.#answer(typed, noted?.());
    if (!first.answer.searched) return yield first;
    yield { ...first, lacks: [...lacks] };
    for (const [part, read] of [
      ['judge', this.#readPastes],
      ['words', this.#readWords],
    ] as const) {
      await read.call(this).catch(() => lost.add(part));
      lacks.delete(part);
      yield step();
    }
  }

  async #readPastes(): Promise<void> {
    this.#reader ??= pasteReader(this.#gathered.index, await this.#files.field());
  }

  async #readWords(): Promise<void> {
    if (this.#words) return;
    this.#words = productWords(this.#gathered.index, this.foot, this.#entries, await this.#files.spelling());
  }

  #answer(typed: string, note: Note | undefined): GatheredAnswer {
    const { index, text } = this.#gathered;
    const words = this.#words ?? (() => false);
    const answer = search(index, text, typed, this.#judge, note, words);
    return {
      ...{ answer, gathered: this.#gathered, words, records: this.#records },
      ...{ lacks: [], lost: [], more: 0, beyond: 0, isLeast: false },
      cards: this.foot.cards.filter((card) => isCardOf(card, codesToTell(answer))),
    };
  }
}
