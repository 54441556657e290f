import type { PageText } from '../../search/gate/outgoing.ts';
import type { FilledMessage } from '../../search/text/reading.ts';

/** A result of the search that a page came from. */
export interface FoundPage {
  entry: string;
  title: string;
  /** Address without an anchor. */
  url: PageText;
  /** What to mark there. */
  text: string;
}

/**
 * What the page that a result leads to should mark. Kept in this tab only, until that page has read it. All of it is
 * text of the site itself, since browsers write a tab's stores to the disk. As found it may have any shape: `checkedMark`.
 */
export interface RememberedMark {
  entry: string;
  /** When the result was followed, in milliseconds. */
  since: number;
  text: string;
  /** Section of the chosen place; empty for the first. */
  anchor: string;
  /** The message of a best match, without the values of the reader's own text … */
  filled?: FilledMessage | undefined;
  /** … which are held in memory, under this key. */
  values?: string;
  /** Whether the reader typed the text; otherwise it was recognised in a longer one. */
  typed?: boolean;
  /** Whether the keyboard brought the reader here. */
  keyboard?: boolean;
  /** The match to begin with, from 0; negative ones count from the end. The first in the section if absent. */
  at?: number;
  /** The results in their order, as they were filtered; this entry is among them. */
  pages?: FoundPage[];
  /** How many results follow the last of `pages`. */
  further?: number;
}

/** Where a tab's session storage keeps the mark on the way to its page. */
export const MARK_KEY = 'mark';
/** Milliseconds in which the page of a followed result is there; afterwards somebody else opens it. */
const ON_ITS_WAY = 120_000;

/** The mark for this entry: from the tab's memory, once, or from this history entry after a reload. */
export function recallMark(entry: string): RememberedMark | undefined {
  let mark = (history.state as { mark?: RememberedMark } | null)?.mark;
  try {
    const stored = JSON.parse(sessionStorage.getItem(MARK_KEY) ?? 'null') as RememberedMark | null;
    if (stored?.entry === entry) {
      sessionStorage.removeItem(MARK_KEY);
      if (Date.now() - stored.since < ON_ITS_WAY) {
        mark = stored;
        history.replaceState({ ...history.state, mark }, '');
      }
    }
  } catch {
    // Without storage the page opens at the section, unmarked.
  }
  return mark?.entry === entry ? mark : undefined;
}
