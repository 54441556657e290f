/** What the benchmark asks of every search engine. */
import type { CatalogueEntry, EntryText } from '../../../src/search/index/catalogue.ts';
import type { BenchSite } from '../generated-site.ts';

/** What a reader downloads, brotli. */
export interface Bytes {
  /** Code and data before the first result can be shown. */
  first: number;
  /** Code and data until nothing more is loaded for any query. */
  whole: number;
}

export interface Engine {
  name: string;
  /** Whether pastes of 1 MB are tried: only this site's own search is meant for them. */
  takesHugePastes?: boolean;
  /** Prepares the engine, once. */
  build(site: BenchSite): Promise<void> | void;
  /** Ids of entries, best first, at most `limit`, each once. */
  query(text: string, limit: number): Promise<string[]> | string[];
  bytes(site: BenchSite, quality: number): Promise<Bytes>;
  /** Gives up what {@link build} took. */
  close?(): Promise<void> | void;
}

/** One page as engines with fields get it. The own text holds the rest, too. */
export interface PageDocument {
  id: string;
  title: string;
  codes: string;
  messages: string;
  text: string;
}

export function pageDocuments({ catalogue, texts }: BenchSite): PageDocument[] {
  return catalogue.entries.map((entry, at) => ({
    id: entry.id,
    title: entry.title,
    codes: entry.codes.join('\n'),
    messages: entry.messages.join('\n'),
    text: texts[at]?.text ?? '',
  }));
}

/** The sections of a page; the first is its top and bears the entry's title. */
export function sectionsOf(entry: CatalogueEntry, { text, sections }: EntryText) {
  return sections.map(([offset, anchor, heading], at) => ({
    anchor,
    heading: at === 0 ? entry.title : heading,
    text: text.slice(offset, sections[at + 1]?.[0]),
  }));
}
