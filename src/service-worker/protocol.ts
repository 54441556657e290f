/** What pages and the service workers tell each other: the only file that both share. */

/** What a page may ask for. */
export type ToServiceWorker =
  /** Open the newest build from now on: the reader wants the new version. */
  | 'open newest'
  /** Complete the copy and the products that were asked for, if the connection is not to be spared. */
  | 'complete'
  /** Complete them at once: the reader asks for it. */
  | 'complete now'
  /** Hand out, through the port that comes along, what was shared with the installed site. */
  | 'hand out'
  /** Keep all of a product, or what reads pictures, also in later builds; or no longer. */
  | { type: 'keep' | 'remove'; product: string };

/** What another program has shared. */
export interface Shared {
  text: string;
  files: File[];
}

/** The fields in which it comes, by POST to the page of the search; and where that leads. */
export const SHARE_FIELDS = { texts: ['title', 'text', 'url'], files: 'files' } as const;
export const SHARED_ADDRESS = 'find/#shared';

/** How much some files are. */
export interface Size {
  files: number;
  /** Bytes that come over the network: compressed, as hosts do while they answer. */
  wire: number;
  /** Bytes on the device. */
  stored: number;
}

/** What a copy says of itself. */
export interface CopyNote {
  /** When the copy became complete, else when it was begun: milliseconds since 1970. */
  date: number;
  /** Whether it has what every copy has. */
  isComplete: boolean;
  /** Whether that is the whole site. */
  isWhole: boolean;
  /** What every copy has. */
  shell: Size;
  site: Size;
  /** What may be kept beside it, by the product's key. */
  products: Record<string, ProductNote>;
}

export interface ProductNote extends Size {
  /** `stopped`: asked for, but not whole, and nothing is being fetched. */
  state: 'offered' | 'loading' | 'stopped' | 'whole';
  /** Files that are here, once it was asked for. */
  kept: number;
}

/** Where a page reads the note, below the site's base: the service worker answers, no host does. */
export const NOTE = 'offline-copy.json';

/** Where it reads the note of the newest complete copy, likewise. */
export const NEWEST_NOTE = 'newest-offline-copy.json';

/** What a page asks of the memory for the way back, a service worker of its own. */
export type ToMemory =
  /** Hold this for some minutes, in place of what was held under the key. */
  | { type: 'hold'; key: string; value: unknown }
  /** Hand it out through the port that comes along; `undefined` if it is not held. */
  | { type: 'recall'; key: string }
  | { type: 'drop'; key: string }
  | { type: 'forget' };

/** The script of the memory, and its scope, which holds no page: both below the site's base. */
export const MEMORY_SCRIPT = 'memory.js';
export const MEMORY_SCOPE = 'memory/';
