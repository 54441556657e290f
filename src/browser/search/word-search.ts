/** Asks Pagefind for pages by their words. */

import type { PageText } from '../../search/gate/outgoing.ts';

/** A page that has the words, by Pagefind's ranking. */
export interface WordPage {
  id: string;
  title: string;
  url: PageText;
  passage: string;
}

interface Pagefind {
  options(options: object): Promise<void>;
  search(text: string): Promise<{ results: { data(): Promise<PagefindPage> }[] } | null>;
}
interface PagefindPage {
  url: PageText;
  plain_excerpt: string;
  meta: Record<string, string>;
}

/** Pages that Pagefind is asked for, and how much of a query it gets: its words are for short queries. */
const WORD_PAGES = 5;
const WORD_QUERY = 200;
/** Milliseconds before its script is asked for again. */
const RETRY_PAUSE = 800;

export class WordSearch {
  readonly #base: string;
  #pagefind: Promise<Pagefind> | undefined;
  #hasFailed = false;
  #loads = 0;

  constructor(base: string) {
    this.#base = base;
  }

  /** Loads Pagefind again with the next question. */
  startAnew(): void {
    this.#pagefind = undefined;
    this.#hasFailed = false;
  }

  /** Nothing, not even an empty list, when it has failed; until {@link startAnew}, since Pagefind calls what is left a result. */
  async find(query: string): Promise<WordPage[] | undefined> {
    if (this.#hasFailed) return undefined;
    const loading = (this.#pagefind ??= this.#load());
    try {
      const pagefind = await loading;
      const found = await pagefind.search(query.slice(0, WORD_QUERY).toWellFormed());
      const data = await Promise.all((found?.results ?? []).slice(0, WORD_PAGES).map((result) => result.data()));
      return data.map(({ url, meta, plain_excerpt }) => ({
        id: meta.entry ?? '',
        title: meta.title ?? '',
        url,
        passage: plain_excerpt,
      }));
    } catch {
      // An older instance that fails late says nothing of the present one.
      if (this.#pagefind === loading) this.#hasFailed = true;
      return undefined;
    }
  }

  async #load(tries = 2): Promise<Pagefind> {
    // Another address gives another instance of the module, in the place of the failed one.
    const again = this.#loads > 0 ? `?${this.#loads}` : '';
    this.#loads++;
    let pagefind: Pagefind;
    try {
      pagefind = await import(/* @vite-ignore */ `${this.#base}pagefind/pagefind.js${again}`);
    } catch (error) {
      if (tries === 0 || !navigator.onLine) throw error;
      await new Promise((resolve) => setTimeout(resolve, RETRY_PAUSE));
      return this.#load(tries - 1);
    }
    await pagefind.options({ basePath: `${this.#base}pagefind/`, baseUrl: this.#base });
    return pagefind;
  }
}
