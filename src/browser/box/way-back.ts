/** What is kept of this page's search for the way back: nothing before the page is left. */

import { memoryKey } from '../memory/short-memory.ts';
import type { Progress } from '../search/progress.ts';
import { keepSearch, printedPart } from './kept-search.ts';
import { searchState } from './search-state.ts';

/** Characters from which a text can be a secret: as the search has it, which is loaded later. */
const MIN_SECRET = 9;

export class WayBack {
  /** The key under which this page's search is kept. */
  readonly key = searchState()?.key ?? memoryKey();
  /** The last text that is known to hold no secret. */
  #harmless = '';

  /** Takes note of an answer. */
  hear({ query, answer }: Progress): void {
    if (answer?.hasSecret === false) this.#harmless = query;
  }

  /** Keeps a text, of which `progress` may be the answer. One that may hold a secret, or is not to be kept, is kept nowhere. */
  keep(query: string, isToBeKept: boolean, progress: Progress | undefined): void {
    const isHarmless = isToBeKept && (query.length < MIN_SECRET || query === this.#harmless);
    const answer = progress?.query === query ? progress.answer : undefined;
    keepSearch(this.key, query, isHarmless, answer && printedPart(query, answer));
  }
}
