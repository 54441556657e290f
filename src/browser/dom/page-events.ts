/** What parts of the page's script tell each other, on `window`: they are loaded apart, and none has to be there. */

/** A result was followed that leads to this very page: what to mark has changed. */
export const MARK_CHANGED = 'site:mark';
/** A wait was started, stopped, or is over. */
export const WAITS_CHANGED = 'site:waits';

declare global {
  interface WindowEventMap {
    [MARK_CHANGED]: Event;
    [WAITS_CHANGED]: Event;
  }
}
