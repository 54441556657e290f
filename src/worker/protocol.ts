/** The messages between a page and the search worker: the only file that both share. */
import type { Kind } from '../addresses.ts';
import type { Answer, Result } from '../search/search.ts';

export type DataFile = 'catalogue' | 'text' | 'judge';

export type ToWorker =
  /** Where the site is, and its catalogue as the page has got it, if it has. Is prepared; there is no answer yet. */
  | { type: 'start'; base: string; catalogue: string | undefined }
  /** Asks; answers carry the number. A newer question makes an older one's further answers void. */
  | { type: 'ask'; number: number; query: string }
  /** Loads what is missing, also what failed before. */
  | { type: 'load' };

export type FromWorker =
  /** `complete` says whether the text was searched and whole errors were judged, too. */
  { type: 'answer'; number: number; answer: ShownAnswer; complete: boolean } | { type: 'failed'; file: DataFile };

/** A result with what a list shows of its entry. */
export interface ShownResult extends Result {
  title: string;
  kind: Kind;
  /** Address with the base path, without an anchor. */
  url: string;
  /** Keys of its products. */
  products: string[];
}

export interface ShownAnswer extends Omit<Answer, 'results' | 'suggestions'> {
  results: ShownResult[];
  suggestions: ShownResult[];
  /** Title and address of every entry that a group of lines names. */
  links: Record<string, { title: string; url: string }>;
  /** Names of all products by key, in the site's order. */
  productNames: Record<string, string>;
}
