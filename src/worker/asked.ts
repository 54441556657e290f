/** What the worker is asked now, and how it tells. */
import type { Answer, WordPart } from '../search/search.ts';
import type { FromWorker } from './protocol.ts';

/** A text too long for the box is read before it is answered: then its query is what was gleaned. */
export interface Question {
  number: number;
  query: string | Blob;
  reading?: Promise<void>;
  /** Puts into the answer what only the whole text tells. */
  complete?: (answer: Answer) => void;
  /** How it is read by its words, over which catalogue; `part` is there when it has been. */
  words?: { index: unknown; isRead: boolean; reading: Promise<void>; part?: WordPart };
}

/** Where the site is, and what was asked last. */
export const asked: { base: string; question?: Question | undefined } = { base: '/' };

export const post = (message: FromWorker) => self.postMessage(message);

/** How a site is searched: from one file, or from tables. */
export interface SearchForm {
  /** Uses what the page has brought along; that may be cut, or nothing of the kind. */
  use(text: string | undefined): void;
  /** Hears what is asked, also before there is anything to answer from: what it needs besides may be asked for. */
  hear(question: Question): void;
  /** Loads what the page has not brought, and tells what does not come. */
  load(product?: string): Promise<void>;
  /** Whether there is anything to answer from. */
  isReady(): boolean;
  /** Answers what is asked now, and again when more is there. */
  answer(): void;
  /** Answers with more of the entries that contain what is asked. */
  more(): void;
}
