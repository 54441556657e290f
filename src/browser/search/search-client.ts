/** Asks the worker, of a large site Pagefind, too, and tells how far the answer is. */
import { PAUSES, TOLD_AFTER } from '../../persistently.ts';
import type { FromWorker, ToWorker } from '../../worker/protocol.ts';
import type { Missing, Progress } from './progress.ts';
import { searchedProduct } from './searched-product.ts';
import { type StartedSearch, startSearch } from './start-search.ts';
import type { WordPage, WordSearch } from './word-search.ts';

/** Pagefind is asked when typing pauses: its index comes in pieces over the network. */
const PAUSE = 60;
/** How often a worker that fails is started again before the reader is told; one that says nothing is, once. */
const [MOST_RESTARTS, MOST_RESTARTS_OF_SILENT] = [PAUSES.length, 1];
/** Milliseconds that a long text takes a slow processor longer. */
const LIMIT_PER_CHARACTER = 0.02;
const LIMIT_PER_BYTE = 0.001;

export class SearchClient {
  readonly #base: string;
  readonly #hear: (progress: Progress) => void;
  #worker: Worker;
  readonly #failed = new Set<Missing>();
  /** What has taken too long and may still come. */
  readonly #late = new Set<Missing>();
  #wordSearch: Promise<WordSearch> | undefined;
  #restarts = 0;
  #number = 0;
  #busy = false;
  #waiting: string | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #watch: ReturnType<typeof setTimeout> | undefined;
  #progress: Progress = { query: '', words: [], settled: true, failed: [] };
  /** What the worker's part of the present answer lacks; before it has said anything, the worker. */
  #lacks: Missing[] = [];
  /** What does not come for the present question. */
  #lost: Missing[] = [];
  /** Whether Pagefind is waited for. */
  #asksPages = false;
  /** What stands for the question, where that is too long for the box. */
  #text: Blob | undefined;
  /** Whether the worker has said anything since it was last asked, and ever; whether the page's part of its start is done. */
  #isHeard = false;
  #wasHeard = false;
  #isStarted = false;
  /** The product that the worker searches alone. */
  #product: string | undefined;

  /** `hear` is called with every step of the answer to the newest question. `started` may be under way before. */
  constructor(base: string, hear: (progress: Progress) => void, started = startSearch(base)) {
    this.#base = base;
    this.#hear = hear;
    this.#worker = this.#follow(started);
    addEventListener('online', () => {
      if (this.#failed.size + this.#lost.length + this.#late.size > 0) this.retry();
    });
  }

  #follow({ worker, ready, broken }: StartedSearch): Worker {
    this.#wasHeard = this.#isStarted = false;
    const product = searchedProduct()?.key;
    this.#product = product;
    worker.onmessage = ({ data }: MessageEvent<FromWorker>) => this.#onMessage(data);
    void broken.then(() => {
      if (worker !== this.#worker) return;
      const pause = navigator.onLine ? PAUSES[this.#restarts] : 0;
      setTimeout(() => worker === this.#worker && this.#restart(MOST_RESTARTS), pause);
    });
    void ready.then(() => {
      if (worker !== this.#worker) return;
      this.#isStarted = true;
      this.#post({ type: 'load', product });
    });
    return worker;
  }

  /** Asks; the newest question wins. Of a `text` too long for the box, `query` is what it is called. */
  ask(query: string, text?: Blob): void {
    this.#text = text;
    this.#progress = { query, words: [], settled: false, failed: [] };
    this.#lacks = ['worker'];
    this.#lost = [];
    this.#asksPages = false;
    if (import.meta.env.SHARDS && searchedProduct()?.key !== this.#product) {
      // The reader has chosen otherwise meanwhile, here or in another tab.
      this.#failed.clear();
      this.#late.clear();
      this.#startAnew();
    }
    // One question that brought it down says nothing of the next.
    const isNewTry = this.#failed.has('worker') && this.#wasHeard;
    if (!this.#failed.has('worker')) this.#restarts = 0;
    if (isNewTry) this.#startAnew();
    if (this.#busy) this.#waiting = query;
    else this.#send(query);
    clearTimeout(this.#timer);
    this.#timer = undefined;
    if (this.#failed.has('worker')) this.#tell();
    this.#watchOver();
  }

  /** Asks for more of the entries that contain what was asked last. */
  more(): void {
    this.#post({ type: 'more' });
  }

  /** What was asked last, whole. */
  get asked(): string | Blob {
    return this.#text ?? this.#progress.query;
  }

  /** Loads again what failed or is late, and repeats the question. */
  retry(): void {
    const bad = [...this.#failed, ...this.#lost, ...this.#late];
    this.#failed.clear();
    this.#late.clear();
    void this.#wordSearch?.then((search) => search.startAnew());
    this.#restarts = 0;
    // Another worker asks for everything again, also for what hangs: an import that hangs stays so in its worker.
    if (bad.some((missing) => missing !== 'pages')) this.#startAnew();
    this.ask(this.#progress.query, this.#text);
  }

  /** Puts another worker in the place of one that failed; once there were too many, it is told. */
  #restart(most: number): void {
    if (this.#restarts++ < most && navigator.onLine) {
      this.#startAnew();
      this.#send(this.#progress.query);
      // It has as long as the first one had.
      this.#watchOver();
    } else {
      this.#worker.terminate();
      this.#failed.add('worker');
      this.#busy = false;
      this.#tell();
    }
  }

  #startAnew(): void {
    const wasHeard = this.#wasHeard;
    this.#worker.terminate();
    this.#failed.delete('worker');
    this.#worker = this.#follow(startSearch(this.#base));
    this.#wasHeard = wasHeard;
    this.#busy = false;
  }

  #post(message: ToWorker): void {
    this.#worker.postMessage(message);
  }

  #send(query: string): void {
    this.#busy = true;
    this.#waiting = undefined;
    this.#post({ type: 'ask', number: ++this.#number, query: this.#text ?? query });
  }

  #onMessage(message: FromWorker): void {
    this.#isHeard = this.#wasHeard = true;
    if (message.type === 'failed') {
      this.#failed.add(message.file);
      if (message.isOtherBuild) this.#failed.add('builds');
      this.#tell();
      return;
    }
    this.#busy = false;
    if (this.#waiting !== undefined) {
      this.#send(this.#waiting);
      return;
    }
    if (message.type === 'alive') {
      if (!this.#progress.answer) this.#lacks = ['catalogue'];
    } else if (message.number === this.#number) {
      this.#progress.answer = message.answer;
      this.#lacks = message.lacks;
      this.#lost = message.isUnreachable ? ['device'] : (message.lost ?? []);
      const { pagesQuery } = message;
      if (pagesQuery && !this.#timer) {
        this.#asksPages = true;
        this.#timer = setTimeout(() => void this.#askPages(pagesQuery), PAUSE);
      }
    } else return;
    this.#tell();
  }

  /** What the present answer was made without. */
  #lacking(): Missing[] {
    return this.#asksPages ? [...this.#lacks, 'pages'] : this.#lacks;
  }

  /** Whether it will not come by itself. */
  #isLost(missing: Missing): boolean {
    return (
      this.#failed.has(missing) || this.#lost.includes(missing) || (missing !== 'pages' && this.#failed.has('worker'))
    );
  }

  #watchOver(): void {
    clearTimeout(this.#watch);
    this.#isHeard = false;
    const work = this.#text ? this.#text.size * LIMIT_PER_BYTE : this.#progress.query.length * LIMIT_PER_CHARACTER;
    this.#watch = setTimeout(() => this.#onLimit(), TOLD_AFTER + work);
  }

  /** Tells what has not come, and sees to a worker that no longer hears. */
  #onLimit(): void {
    const open = this.#lacking().filter((missing) => !this.#isLost(missing));
    if (open.length === 0) return;
    for (const missing of open) this.#late.add(missing);
    if (open.some((missing) => missing !== 'pages')) {
      if (this.#isHeard) this.#post({ type: 'ping' });
      // On a slow network, another start would only be slower.
      else if (this.#isStarted) this.#restart(MOST_RESTARTS_OF_SILENT);
      this.#watchOver();
    }
    this.#tell();
  }

  async #askPages(query: string): Promise<void> {
    const timer = this.#timer;
    const pages = await this.#findPages(query);
    if (timer !== this.#timer) return;
    if (!pages) this.#failed.add('pages');
    this.#progress.words = pages ?? [];
    this.#asksPages = false;
    this.#tell();
  }

  /** Nothing when it failed, or its own script did: that is asked for again with the next question. */
  async #findPages(query: string): Promise<WordPage[] | undefined> {
    this.#wordSearch ??= import('./word-search.ts').then(({ WordSearch }) => new WordSearch(this.#base));
    try {
      return await (await this.#wordSearch).find(query);
    } catch {
      this.#wordSearch = undefined;
      return undefined;
    }
  }

  #tell(): void {
    const lacking = this.#lacking();
    // Before the worker has said what it lacks, what was late before counts as late.
    if (!this.#lacks.includes('worker'))
      for (const missing of this.#late) if (!lacking.includes(missing)) this.#late.delete(missing);
    const failed = [...new Set([...this.#failed, ...this.#lost, ...this.#late])];
    const settled = lacking.every((missing) => this.#isLost(missing) || this.#late.has(missing));
    this.#hear({ ...this.#progress, settled, late: this.#late.size > 0, failed });
  }
}
