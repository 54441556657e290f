/** Writes what `mark-memory.ts` reads; apart from it, so that a page loads only what it needs at once. */

import { holdShortly, memoryKey } from '../memory/short-memory.ts';
import { MARK_KEY, type RememberedMark } from './mark-memory.ts';

/** Keeps a mark in this tab for the page that is followed next; the reader's own values in memory only. */
export function keepMark({ filled, ...rest }: Omit<RememberedMark, 'since' | 'values'>): void {
  const mark: RememberedMark = { ...rest, since: Date.now() };
  if (filled) {
    mark.values = memoryKey();
    mark.filled = { template: filled.template, values: [], matched: [], codes: [] };
    holdShortly(mark.values, filled.values);
  }
  try {
    if (mark.text) sessionStorage.setItem(MARK_KEY, JSON.stringify(mark));
    else sessionStorage.removeItem(MARK_KEY);
  } catch {
    // Without storage the page opens at the section, unmarked.
  }
}

/** Changes what this history entry keeps of its mark for a reload and for Back. */
export function amendMark(change: Partial<RememberedMark>): void {
  const state = history.state as { mark?: RememberedMark } | null;
  if (state?.mark) history.replaceState({ ...state, mark: { ...state.mark, ...change } }, '');
}

/** Forgets the mark of this page, and one that was kept for another. The reader's own values stay: they fill the page. */
export function forgetMark(): void {
  const { mark, ...state } = (history.state as { mark?: RememberedMark } | null) ?? {};
  if (mark && !mark.filled) history.replaceState(Object.keys(state).length > 0 ? state : null, '');
  try {
    sessionStorage.removeItem(MARK_KEY);
  } catch {
    // Nothing was kept.
  }
}
