/** What pages and the service worker tell each other: the only file that both share. */

/** What a page may ask for. */
export type ToServiceWorker =
  /** Open the newest build from now on: the reader wants the new version. */
  | 'open newest'
  /** Complete the copy, if the connection is not to be spared. */
  | 'complete'
  /** Complete the copy at once: the reader asks for it. */
  | 'complete now';

/** What a copy says of itself. */
export interface CopyNote {
  /** When the copy became complete, else when it was begun: milliseconds since 1970. */
  date: number;
  isComplete: boolean;
  /** Size of the whole, uncompressed. */
  bytes: number;
  /** Path below the site's base (`errors/aadsts50020/` for a page, '' for home) and digest of each file. */
  files: Record<string, string>;
}

/** Where a page reads the note, below the site's base: the service worker answers, no host does. */
export const NOTE = 'offline-copy.json';

/** Where it reads the note of the newest complete copy, likewise. */
export const NEWEST_NOTE = 'newest-offline-copy.json';
