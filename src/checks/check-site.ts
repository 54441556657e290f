import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { withSlashes } from '../addresses.ts';
import type { BuiltPage } from '../built/built-page.ts';
import { filesIn } from '../built/files-in.ts';
import { type Finding, inOrder } from './finding.ts';
import { headingOrder } from './pages/heading-order.ts';
import { internalLinks, linksOf, type PageLinks } from './pages/internal-links.ts';
import { noInline } from './pages/no-inline.ts';
import { oneSearchBox } from './pages/one-search-box.ts';
import { readAlike } from './pages/read-alike.ts';
import { uniqueIdsInPage } from './pages/unique-ids-in-page.ts';

/** Where a site is published. */
export interface SiteAddress {
  /** Path below which it is served, with or without slashes at its ends. */
  base: string;
  origin: string;
}

/** What is wrong with one page, whatever the others are. */
export type PageCheck = (page: BuiltPage) => Finding[];

/** Every check of a page. Each is pure and stands on its own; their order plays no part. */
export const PAGE_CHECKS: readonly PageCheck[] = [headingOrder, noInline, oneSearchBox, readAlike, uniqueIdsInPage];

/** What is wrong with a page by itself, and what the site has to be looked at for. */
export interface PageFacts extends PageLinks {
  findings: Finding[];
}

export function pageFacts(page: BuiltPage): PageFacts {
  return { findings: PAGE_CHECKS.flatMap((check) => check(page)), ...linksOf(page) };
}

/** The checks of a site while its pages go by, one at a time: of each only findings, ids and links are kept. */
export interface SiteChecks {
  hear(facts: PageFacts, page: { path: string }): void;
  /** All that is wrong, by page and line, once every page has gone by and every file of the site is written. */
  findings(dist: string): Promise<Finding[]>;
}

export function siteChecks(address: SiteAddress): SiteChecks {
  const links = internalLinks({ base: withSlashes(address.base), origin: address.origin });
  const found: Finding[] = [];
  return {
    hear: ({ findings, ...own }, { path }) => {
      found.push(...findings);
      links.hear(own, path);
    },
    findings: async (dist) => {
      const read = (path: string) => readFileSync(join(dist, path), 'utf8');
      return inOrder([...found, ...links.findings(new Set(await filesIn(dist)), read)]);
    },
  };
}
