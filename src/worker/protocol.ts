/** The messages between a page and the search worker: the only file that both share. */
import type { CallToolResult } from '@modelcontextprotocol/sdk/types.js';
import type { FoundKind } from '../addresses.ts';
import type { Tool } from '../mcp/tool-inputs.ts';
import type { Explanation } from '../search/explain/explanation.ts';
import type { PageText } from '../search/gate/outgoing.ts';
import type { CodeCard } from '../search/index/catalogue.ts';
import type { Piece } from '../search/redact/piece.ts';
import type { Answer, Result, Suggestion } from '../search/search.ts';
import type { HandOn } from '../search/text/reading.ts';

/** `judge` and `words` are parts of the search that come with a file of their own. */
export type DataFile = 'catalogue' | 'text' | 'judge' | 'words';

export type ToWorker =
  /** Where the site is, and its catalogue, or the root of its index, as the page has got it, if it has. Is prepared; there is no answer yet. */
  | { type: 'start'; base: string; catalogue: string | undefined }
  /**
   * Asks; answers carry the number. A newer question makes an older one's further answers void. A text too long for the box
   * is handed over by reference.
   */
  | { type: 'ask'; number: number; query: string | Blob }
  /** Loads more of the entries that contain what was asked last: of a large site, answers begin with the first ones. */
  | { type: 'more' }
  /** Loads what the page has not brought along; of a large site, the whole index of `product` where the reader has chosen one. */
  | { type: 'load'; product?: string | undefined }
  /** Asks whether the worker still hears. */
  | { type: 'ping' }
  | GateRequest;

/** Asks what of a text may leave. Needs no start; the answer is a {@link GateAnswer}. */
export interface GateRequest {
  type: 'gate';
  base: string;
  number: number;
  handOn: HandOn;
  /** The product whose index the reader has chosen. */
  product?: string | undefined;
}

/** The text in pieces; undefined where a list could not be loaded. */
export interface GateAnswer {
  type: 'gated';
  number: number;
  pieces: Piece[] | undefined;
  /** Names the build whose words it went by. */
  build?: string | undefined;
}

/** Every question and every ping brings at least one of these at once: a worker that says nothing is gone. */
export type FromWorker =
  /**
   * `lacks` names what this answer was made without; `lost`: what of it does not come, for this question; `pagesQuery`: what
   * Pagefind may know more of, as the site is large.
   */
  | {
      type: 'answer';
      number: number;
      answer: ShownAnswer;
      lacks: DataFile[];
      lost?: DataFile[];
      /** What is lost is not on the device, and there is no network: nothing further was asked for. */
      isUnreachable?: boolean;
      pagesQuery?: string | undefined;
    }
  /** The worker hears, and has no answer yet. */
  | { type: 'alive' }
  /** `isOtherBuild`: the file is there, and is not of the catalogue's build. */
  | { type: 'failed'; file: DataFile; isOtherBuild?: boolean };

/** A result with what a list shows of its entry. */
export interface ShownResult extends Result {
  title: string;
  kind: FoundKind;
  /** Address with the base path, without an anchor. */
  url: PageText;
  /** Keys of its products. */
  products: string[];
  /** What it answers to the questions that part similar entries: of a large site, whose file of them has the questions only. */
  answers?: Record<string, string[]>;
}

/** A suggestion with what a list shows of its entry. */
export type ShownSuggestion = ShownResult & Pick<Suggestion, 'why'>;

export interface ShownAnswer extends Omit<Answer, 'results' | 'suggestions'> {
  results: ShownResult[];
  suggestions: ShownSuggestion[];
  /** Title and address of every entry that a group of lines names, or that documents a line around an error. */
  links: Record<string, { title: string; url: PageText }>;
  /** Names of all products by key, in the site's order. */
  productNames: Record<string, string>;
  /**
   * Of a large site: how many more entries contain the text and can be shown, and of how many besides only the number is known;
   * whether there may be still more; the cards of its unknown codes.
   */
  more?: number;
  beyond?: number;
  isLeast?: boolean;
  cards?: CodeCard[];
}

/** Asks the worker that explains why a text is answered as it is; a {@link ShownExplanation} comes, or undefined. */
export interface ExplainRequest {
  base: string;
  query: string | Blob;
  product?: string | undefined;
}

/** Why an answer is as it is, with the titles of all entries that it names, by position. */
export interface ShownExplanation extends Omit<Explanation, 'text'> {
  titles: Record<number, string>;
}

/** Asks the worker that answers the tools of a page; a {@link ToolAnswer} comes, in the order of the questions. */
export interface ToolRequest {
  number: number;
  base: string;
  /** The address that the page says it has, for whole addresses in answers. */
  origin: string | undefined;
  tool: Tool;
  /** Whatever was given: the worker checks it. */
  input: unknown;
}

export interface ToolAnswer {
  number: number;
  answer: CallToolResult;
}
