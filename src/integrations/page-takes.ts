/**
 * What is taken of each page, for all that make something of pages, in one order. It stands apart from them, since threads read
 * pages and make nothing of the whole site.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { BuiltPage } from '../built/built-page.ts';
import { markdownCopy } from '../built/markdown-copy.ts';
import { pageFacts } from '../checks/check-site.ts';
import type { EntryText } from '../search/index/catalogue.ts';
import type { ReadSite } from './tell-pages.ts';

/** Where the element of an entry stands in its page. */
export interface Body {
  start: number;
  end: number;
  language: string;
}

/** A page that has an address of its own, and where that leads on to. */
export interface Address {
  redirect: string | undefined;
}

export const PAGE_TAKES = {
  entry: ({ entry }: BuiltPage): EntryText | undefined => entry,
  body: ({ article, language }: BuiltPage): Body | undefined =>
    article && { start: article.start, end: article.end, language },
  /** Writes an entry as Markdown beside its page, and says where. */
  markdown: ({ path, article, canonical }: BuiltPage, { dist }: ReadSite): string | undefined => {
    if (!article) return undefined;
    const file = path.replace(/\/index\.html$/, '.md');
    // A page may be read before Astro has written it.
    mkdirSync(dirname(join(dist, file)), { recursive: true });
    writeFileSync(join(dist, file), markdownCopy(article, canonical));
    return file;
  },
  address: ({ path, redirect }: BuiltPage): Address | undefined =>
    /(^|\/)index\.html$/.test(path) ? { redirect } : undefined,
  facts: pageFacts,
};
