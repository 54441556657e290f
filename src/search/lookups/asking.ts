/** Reading of the tables what a question asks for. */
import type { Range, TableIndex } from '../tables/table.ts';
import { stem } from '../words/stem.ts';
import { LoadedWords } from './loaded-words.ts';
import { isKey, keyOfStem, pieceOfStem, SMALL_WORD } from './question-keys.ts';

/** Words of a question that are looked up. */
const MOST_ASKED = 16;

/** What is asked for, each once. */
export class Asking {
  readonly loaded = new LoadedWords();
  isLost = false;
  readonly #asked = new Set<string>();
  readonly #index: TableIndex;

  constructor(index: TableIndex) {
    this.#index = index;
  }

  #take({ rows, isLost }: Pick<Range, 'rows' | 'isLost'>): void {
    this.isLost ||= isLost;
    this.loaded.add(rows);
  }

  #mayHave(stemmed: string): boolean {
    return this.#index.mayHave(pieceOfStem(stemmed), 'fields');
  }

  #isNew(key: string): boolean {
    const isNew = !this.#asked.has(key);
    this.#asked.add(key);
    return isNew;
  }

  /** The rows of a stem; of one with very many, what tells most. */
  async stem(stemmed: string): Promise<void> {
    if (!this.#isNew(stemmed)) return;
    this.#take(await this.#index.table('terms').range(keyOfStem(stemmed)));
  }

  /** Phrases of small words, of which it is the first. */
  async small(word: string): Promise<void> {
    const key = SMALL_WORD + stem(word);
    if (isKey(key) && this.#index.mayHave(key, 'fields')) await this.stem(key);
  }

  /** Words that the site may have in some form. */
  async words(list: readonly string[]): Promise<void> {
    const stems = [...new Set(list.map(stem))].filter((one) => isKey(one) && this.#mayHave(one));
    await Promise.all(stems.slice(0, MOST_ASKED).map((one) => this.stem(one)));
  }

  /** Stems of words of other languages. */
  async foreign(list: readonly string[]): Promise<void> {
    const stems = [...new Set(list)].filter((one) => this.#mayHave(one)).slice(0, MOST_ASKED);
    await Promise.all(
      stems.map(async (one) => {
        if (this.#isNew(one)) this.#take(await this.#index.table('lexicon').range(keyOfStem(one)));
      }),
    );
  }

  /** The rows of a concept or subject. */
  concept(path: string): Promise<void> {
    return this.stem(`#${path}`);
  }

  /** With them what takes it in, and what it takes in. */
  async around(path: string): Promise<void> {
    const above = path.slice(0, Math.max(0, path.lastIndexOf('/')));
    await Promise.all([this.concept(path), above ? this.concept(above) : undefined]);
    await Promise.all(this.loaded.narrowerThan(path).map((one) => this.concept(one)));
  }
}
