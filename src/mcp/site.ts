/** A built site as the tools ask it, wherever it is read from. */
import type { BuiltSearch } from '../finder/built-search.ts';
import { redacted } from '../search/gate/decided.ts';
import type { Piece } from '../search/redact/piece.ts';
import { clipped } from './within-budget.ts';

/** A fix as `entries.json` has it. */
export interface SiteFix {
  url: string;
  title: string;
  product: string;
  tenant: string;
  role: string;
  effect: 'reads' | 'reversible' | 'signs-out' | 'destroys';
  wait: string;
}

/** What the tools need of an element of `entries.json`. */
export interface SiteEntry {
  id: string;
  url: string;
  title: string;
  likeliestCause: string | null;
  fixes: SiteFix[];
}

/** What a site is read with. */
export interface SiteReader {
  entries: SiteEntry[];
  /** Path below which it is served; begins and ends with a slash. */
  base: string;
  /** Its own address, where it says so. */
  origin: string | undefined;
  /** A file of the site; undefined where there is none. */
  read(path: string): Promise<string | undefined>;
  /** What `e/<code>.json` says; undefined where there is no such code. */
  readCode(slug: string): Promise<string | undefined>;
  /** The search; read when it is first asked for. */
  search(): Promise<BuiltSearch>;
  /** A text in pieces, what is private taken out. */
  gate(text: string): Promise<Piece[]>;
}

export interface OpenSite extends SiteReader {
  /** A short text of whoever asks, as it may be said again. */
  told(text: string): Promise<string>;
  /** An address of the site in full. */
  address(url: string): string;
}

export const siteOf = (reader: SiteReader): OpenSite => ({
  ...reader,
  async told(text) {
    return clipped(redacted(await reader.gate(text.slice(0, 200))), 80);
  },
  address: (url) => (reader.origin ? new URL(url, reader.origin).href : url),
});

/** The elements of `entries.json`: undefined where it is no list, `older` where an earlier version has written it. */
export function siteEntries(list: unknown): SiteEntry[] | 'older' | undefined {
  if (!Array.isArray(list)) return undefined;
  return list.every(isSiteEntry) ? list : 'older';
}

const isSiteEntry = (one: Partial<SiteEntry> | null): one is SiteEntry =>
  typeof one?.id === 'string' && typeof one.url === 'string' && Array.isArray(one.fixes);
