/** Asks Pagefind for pages by their words: of large sites, where the search itself holds no bodies. */
import { persistently } from '../../persistently.ts';
import type { PageText } from '../../search/gate/outgoing.ts';
import { stem } from '../../search/words/stem.ts';
import { wordsIn } from '../../search/words/words-in.ts';

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
      const pages = data.map(({ url, meta, plain_excerpt }) => ({
        id: meta.entry ?? '',
        title: meta.title ?? '',
        url,
        passage: plain_excerpt,
      }));
      return pages.filter(({ title, passage }) => holdsWordOf(`${title} ${passage}`, query));
    } catch {
      // An older instance that fails late says nothing of the present one.
      if (this.#pagefind === loading) this.#hasFailed = true;
      return undefined;
    }
  }

  async #load(): Promise<Pagefind> {
    const pagefind = await persistently<Pagefind>(() => {
      // Another address gives another instance of the module, in the place of the failed one.
      const again = this.#loads > 0 ? `?${this.#loads}` : '';
      this.#loads++;
      return import(/* @vite-ignore */ `${this.#base}pagefind/pagefind.js${again}`);
    });
    await pagefind.options({ basePath: `${this.#base}pagefind/`, baseUrl: this.#base });
    return pagefind;
  }
}

/** Whether a text has a word of the query in some form. Of a word that it does not know, Pagefind takes a beginning that it knows. */
function holdsWordOf(text: string, query: string): boolean {
  const stems = new Set(wordsIn(text).map((word) => stem(word.text)));
  return wordsIn(query).some((word) => stems.has(stem(word.text)));
}
