/** Brings back what `kept-search.ts` has kept; apart from it, because only the way back needs it. */

import { recallShortly } from '../memory/recall-shortly.ts';
import { MAX_HELD } from '../memory/short-memory.ts';
import { type KeptSearch, SEARCH_PREFIX } from './kept-search.ts';

/** Milliseconds after which what is kept counts as gone. */
const MAX_AGE = 30 * 60_000;

/** What is left of it, the whole text if possible. */
export async function recallSearch(key: string): Promise<KeptSearch | undefined> {
  const query = await recallShortly(key);
  if (typeof query === 'string' && query) return { query, whole: true };
  try {
    dropOld();
    return readKept(sessionStorage.getItem(SEARCH_PREFIX + key));
  } catch {
    return undefined;
  }
}

/** What another version wrote, what is damaged and what is old counts as nothing. */
function readKept(text: string | null): KeptSearch | undefined {
  try {
    const { query, whole, since } = (JSON.parse(text ?? 'null') ?? {}) as Record<string, unknown>;
    const isFresh = typeof since === 'number' && Math.abs(Date.now() - since) < MAX_AGE;
    return isFresh && typeof query === 'string' && query && query.length <= MAX_HELD
      ? { query, whole: whole === true }
      : undefined;
  } catch {
    return undefined;
  }
}

function dropOld(): void {
  for (const name of Object.keys(sessionStorage)) {
    if (name.startsWith(SEARCH_PREFIX) && !readKept(sessionStorage.getItem(name))) sessionStorage.removeItem(name);
  }
}
