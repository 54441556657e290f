/** What a history entry keeps of its search for Back and for a reload: nothing of the text, which `kept-search.ts` keeps. */
import type { Given } from '../../search/narrow/narrow.ts';
import type { Filters } from '../results/filter-bar.ts';

/** The link that was followed: the entry it leads to, and the section there. */
export interface FollowedLink {
  entry: string;
  anchor: string;
}

export interface SearchState {
  /** Of the kept text. */
  key: string;
  filters: Filters;
  /** To questions about the list: keys of the site, nothing that a reader has typed. */
  answers?: readonly Given[] | undefined;
  limit: number;
  scroll: number;
  left?: FollowedLink | undefined;
}

const MAX_LIMIT = 10_000;
/** More questions than a site asks about one list. */
const MAX_ANSWERS = 100;
/** Pixels: no page is longer. */
const MAX_SCROLL = 1e7;

/** The state of this history entry; of what another version or another program left there, only what has its shape. */
export function searchState(): SearchState | undefined {
  const { key, filters, answers, limit, scroll, left } = fieldsOf(fieldsOf(history.state).search);
  if (typeof key !== 'string' || !/^\w{1,64}$/.test(key)) return undefined;
  const { product, kind } = fieldsOf(filters);
  const { entry, anchor } = fieldsOf(left);
  return {
    key,
    filters: {
      ...(typeof product === 'string' && { product }),
      ...(typeof kind === 'string' && { kind: kind as Filters['kind'] }),
    },
    answers: Array.isArray(answers) ? answers.slice(0, MAX_ANSWERS).flatMap(givenOf) : undefined,
    limit: Number.isSafeInteger(limit) ? Math.min(Math.max(1, limit as number), MAX_LIMIT) : 1,
    scroll: typeof scroll === 'number' && scroll > 0 && scroll < MAX_SCROLL ? scroll : 0,
    left: typeof entry === 'string' && typeof anchor === 'string' ? { entry, anchor } : undefined,
  };
}

function givenOf(value: unknown): Given[] {
  const { question, answer } = fieldsOf(value);
  if (typeof question !== 'string') return [];
  return typeof answer === 'string' ? [{ question, answer }] : answer === undefined ? [{ question }] : [];
}

function fieldsOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

export function keepSearchState(search: SearchState | undefined): void {
  const { search: kept, ...state } = fieldsOf(history.state);
  if (!search && !kept) return;
  try {
    history.replaceState(search ? { ...state, search } : Object.keys(state).length > 0 ? state : null, '');
  } catch {
    // A browser that refuses loses only Back's memory of this step.
  }
}
