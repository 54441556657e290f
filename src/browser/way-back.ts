/** What is kept of this page's search for the way back, and when: nothing before the page is left. */

import type { Progress } from './search-client.ts';
import { searchState } from './search-state.ts';
import { holdShortly, MAX_HELD, memoryKey } from './short-memory.ts';

/** Characters from which a text can be a secret: as the search has it, which is loaded later. */
const MIN_SECRET = 9;
/** Milliseconds after the first answer, for which the network is free first. */
const PAUSE = 500;

export class WayBack {
  /** The key under which this page's search is kept. */
  readonly key = searchState()?.key ?? memoryKey();
  /** The last text that is known to hold no secret. */
  #harmless = '';
  #keeping: typeof import('./kept-search.ts') | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** Takes note of an answer. */
  hear({ query, answer }: Progress): void {
    if (answer) this.#timer ??= setTimeout(() => this.load(), PAUSE);
    if (answer?.hasSecret === false) this.#harmless = query;
  }

  /** What keeps searches; undefined where it does not come, and asked for again the next time. */
  async load(): Promise<typeof import('./kept-search.ts') | undefined> {
    try {
      this.#keeping ??= await import('./kept-search.ts');
    } catch {
      // The way back is then without the text.
    }
    return this.#keeping;
  }

  /** Keeps a text, of which `progress` may be the answer. One that may hold a secret, or is not to be kept, is kept nowhere. */
  keep(query: string, isToBeKept: boolean, progress: Progress | undefined): void {
    const isHarmless = isToBeKept && (query.length < MIN_SECRET || query === this.#harmless);
    const answer = progress?.query === query ? progress.answer : undefined;
    if (this.#keeping)
      this.#keeping.keepSearch(this.key, query, isHarmless, answer && this.#keeping.printedPart(query, answer));
    else if (isHarmless && query.length <= MAX_HELD) holdShortly(this.key, query);
  }
}
