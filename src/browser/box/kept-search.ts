/**
 * What is kept of a search for Back and for a reload. The text itself is held in memory only, and only while it is
 * known to hold no secret. Where the memory is gone, what is left is what the site itself prints of it: that may lie in
 * the tab's session storage, which browsers write to the disk.
 */
import type { ShownAnswer } from '../../worker/protocol.ts';
import { dropShortly, holdShortly, MAX_HELD } from '../memory/short-memory.ts';
import { markOf } from '../results/result-item.ts';

/** A search as it comes back. `whole`: with the reader's own text. */
export interface KeptSearch {
  query: string;
  whole: boolean;
}

/** Entries of a list whose words are kept. */
const MOST_LINES = 5;
export const SEARCH_PREFIX = 'search:';

const bare = (text: string) => text.replace(/\s+/g, ' ').trim().toLowerCase();

/** What the site itself prints of a query: the query, where it stands in an entry as it is, else what was recognised. */
export function printedPart(query: string, answer: ShownAnswer): KeptSearch | undefined {
  const results = answer.results.filter(({ places }) => places.length > 0);
  const marks = results.map(({ places: [place] }) => (place ? markOf(place) : ''));
  if (marks.some((mark) => bare(mark) === bare(query))) return { query: query.trim(), whole: true };
  const lines = answer.reading && answer.reading.groups.length > 0 ? MOST_LINES : 1;
  const recognised = answer.reading?.filled?.template ?? marks.slice(0, lines).join('\n');
  return recognised ? { query: recognised, whole: false } : undefined;
}

/** Keeps a search under a key. `isHarmless`: it is known that the text holds no secret. */
export function keepSearch(key: string, query: string, isHarmless: boolean, printed: KeptSearch | undefined): void {
  if (isHarmless && query.length <= MAX_HELD) holdShortly(key, query);
  else dropShortly(key);
  try {
    if (printed) sessionStorage.setItem(SEARCH_PREFIX + key, JSON.stringify({ ...printed, since: Date.now() }));
    else sessionStorage.removeItem(SEARCH_PREFIX + key);
  } catch {
    // Without storage only the memory brings it back.
  }
}
