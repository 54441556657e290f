/** Asks the worker and Pagefind, and tells how far the answer is. */
import type { DataFile, FromWorker, ShownAnswer, ToWorker } from '../worker/protocol.ts';
import { type StartedSearch, startSearch } from './start-search.ts';

/** A page that has the words, by Pagefind's ranking. */
export interface WordPage {
  id: string;
  title: string;
  url: string;
  passage: string;
}

export interface Progress {
  /** The question that this is the answer to. */
  query: string;
  answer?: ShownAnswer | undefined;
  words: WordPage[];
  /** Whether nothing more will come: every file has answered or failed. */
  settled: boolean;
  failed: (DataFile | 'words')[];
}

interface Pagefind {
  options(options: object): Promise<void>;
  search(text: string): Promise<{ results: { data(): Promise<PagefindPage> }[] } | null>;
}
interface PagefindPage {
  url: string;
  plain_excerpt: string;
  meta: Record<string, string>;
}

/** Pages that Pagefind is asked for, and how much of a query it gets: its words are for short queries. */
const WORD_PAGES = 5;
const WORD_QUERY = 200;
/** Pagefind is asked when typing pauses: its index comes in pieces over the network. */
const PAUSE = 60;
/** Milliseconds before a script is asked for again. */
const RETRY_PAUSE = 800;
/** How often a worker whose script did not come is started again before the reader is told. */
const MOST_RESTARTS = 2;

export class SearchClient {
  readonly #base: string;
  readonly #hear: (progress: Progress) => void;
  #worker: Worker;
  #isBroken = false;
  readonly #failed = new Set<DataFile | 'words'>();
  #pagefind: Promise<Pagefind> | undefined;
  #retries = 0;
  #loads = 0;
  #starts = 0;
  #number = 0;
  #busy = false;
  #waiting: string | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #progress: Progress = { query: '', words: [], settled: true, failed: [] };
  #done = { worker: false, words: false };

  /** `hear` is called with every step of the answer to the newest question. `started` may be under way before. */
  constructor(base: string, hear: (progress: Progress) => void, started = startSearch(base)) {
    this.#base = base;
    this.#hear = hear;
    this.#worker = this.#follow(started);
    addEventListener('online', () => {
      if (this.#failed.size > 0) this.retry();
    });
  }

  #follow({ worker, ready, broken }: StartedSearch): Worker {
    worker.onmessage = ({ data }: MessageEvent<FromWorker>) => this.#onMessage(data);
    void broken.then(() => {
      if (this.#starts++ < MOST_RESTARTS && navigator.onLine) {
        setTimeout(() => {
          this.#worker = this.#follow(startSearch(this.#base));
          if (this.#busy) this.#send(this.#waiting ?? this.#progress.query);
        }, RETRY_PAUSE);
        return;
      }
      this.#isBroken = true;
      this.#onMessage({ type: 'failed', file: 'catalogue' });
    });
    void ready.then(() => worker.postMessage({ type: 'load' } satisfies ToWorker));
    return worker;
  }

  /** Asks; the newest question wins. */
  ask(query: string): void {
    this.#progress = { query, words: [], settled: false, failed: [...this.#failed] };
    this.#done = { worker: false, words: false };
    if (this.#failed.has('catalogue')) this.#done.worker = true;
    if (this.#busy) this.#waiting = query;
    else this.#send(query);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#askWords(query), PAUSE);
    if (this.#done.worker) this.#tell();
  }

  /** Loads again what failed and repeats the question. */
  retry(): void {
    this.#failed.clear();
    this.#pagefind = undefined;
    this.#retries++;
    if (this.#isBroken) {
      this.#worker.terminate();
      this.#worker = this.#follow(startSearch(this.#base));
      this.#isBroken = false;
    } else this.#post({ type: 'load' });
    this.ask(this.#progress.query);
  }

  #post(message: ToWorker): void {
    this.#worker.postMessage(message);
  }

  #send(query: string): void {
    this.#busy = !this.#failed.has('catalogue');
    this.#waiting = undefined;
    this.#post({ type: 'ask', number: ++this.#number, query });
  }

  #onMessage(message: FromWorker): void {
    if (message.type === 'failed') {
      this.#failed.add(message.file);
      if (message.file === 'catalogue') {
        this.#busy = false;
        this.#done.worker = true;
        if (this.#waiting !== undefined) this.#send(this.#waiting);
        // Without the text, the catalogue's answer is the last; it may still be on its way.
      } else this.#done.worker = this.#progress.answer !== undefined;
      this.#tell();
      return;
    }
    this.#busy = false;
    if (this.#waiting !== undefined) {
      this.#send(this.#waiting);
      return;
    }
    if (message.number !== this.#number) return;
    this.#progress.answer = message.answer;
    this.#done.worker = message.complete || this.#failed.has('text');
    this.#tell();
  }

  async #askWords(query: string): Promise<void> {
    const isCurrent = () => this.#progress.query === query;
    const retries = this.#retries;
    let pages: WordPage[] = [];
    try {
      // Pagefind does not recover: once failed, it finds nothing and calls that a result.
      if (this.#failed.has('words')) throw new Error('Pagefind has failed before.');
      this.#pagefind ??= this.#loadPagefind();
      const pagefind = await this.#pagefind;
      const found = await pagefind.search(query.slice(0, WORD_QUERY).toWellFormed());
      const data = await Promise.all((found?.results ?? []).slice(0, WORD_PAGES).map((result) => result.data()));
      pages = data.map(({ url, meta, plain_excerpt }) => ({
        id: meta.entry ?? '',
        title: meta.title ?? '',
        url,
        passage: plain_excerpt,
      }));
    } catch {
      if (retries === this.#retries) this.#failed.add('words');
    }
    if (!isCurrent()) return;
    this.#progress.words = pages;
    this.#done.words = true;
    this.#tell();
  }

  async #loadPagefind(tries = 2): Promise<Pagefind> {
    // Another address gives another instance of the module, in the place of the failed one.
    const again = this.#loads > 0 ? `?${this.#loads}` : '';
    this.#loads++;
    let pagefind: Pagefind;
    try {
      pagefind = await import(/* @vite-ignore */ `${this.#base}pagefind/pagefind.js${again}`);
    } catch (error) {
      if (tries === 0 || !navigator.onLine) throw error;
      await new Promise((resolve) => setTimeout(resolve, RETRY_PAUSE));
      return this.#loadPagefind(tries - 1);
    }
    await pagefind.options({ basePath: `${this.#base}pagefind/`, baseUrl: this.#base });
    return pagefind;
  }

  #tell(): void {
    const settled = this.#done.worker && this.#done.words;
    this.#hear({ ...this.#progress, settled, failed: [...this.#failed] });
  }
}
