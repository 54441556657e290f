import type { FilledMessage } from '../search/reading.ts';

/** What the page that a result leads to should mark. Kept in this tab only, until that page has read it. */
export interface RememberedMark {
  entry: string;
  text: string;
  /** Section of the chosen place; empty for the first. */
  anchor: string;
  /** The message of a best match, with the values of the reader's own text. */
  filled?: FilledMessage | undefined;
}

const KEY = 'mark';

export function rememberMark(mark: RememberedMark): void {
  try {
    if (mark.text) sessionStorage.setItem(KEY, JSON.stringify(mark));
    else sessionStorage.removeItem(KEY);
  } catch {
    // Without storage the page opens at the section, unmarked.
  }
}

/** The mark for this entry: from the tab's memory, once, or from this history entry after a reload. */
export function recallMark(entry: string): RememberedMark | undefined {
  let mark = (history.state as { mark?: RememberedMark } | null)?.mark;
  try {
    const stored = JSON.parse(sessionStorage.getItem(KEY) ?? 'null') as RememberedMark | null;
    if (stored?.entry === entry) {
      mark = stored;
      sessionStorage.removeItem(KEY);
      history.replaceState({ ...history.state, mark }, '');
    }
  } catch {
    // As above.
  }
  return mark?.entry === entry ? mark : undefined;
}

/** Forgets the reader's values, so that a reload does not bring them back. */
export function forgetValues(): void {
  const state = history.state as { mark?: RememberedMark } | null;
  if (state?.mark) history.replaceState({ ...state, mark: { ...state.mark, filled: undefined } }, '');
}
