import type { BuiltSite } from './built-site.ts';
import { type Finding, inOrder } from './finding.ts';
import { headingOrder } from './pages/heading-order.ts';
import { internalLinks } from './pages/internal-links.ts';
import { noInline } from './pages/no-inline.ts';
import { oneSearchBox } from './pages/one-search-box.ts';
import { uniqueIdsInPage } from './pages/unique-ids-in-page.ts';

export type SiteCheck = (site: BuiltSite) => Finding[];

/** Every check of a built site. Each is pure and stands on its own; their order plays no part. */
export const SITE_CHECKS: readonly SiteCheck[] = [headingOrder, internalLinks, noInline, oneSearchBox, uniqueIdsInPage];

/** All that is wrong with a built site, by page and line. */
export function checkSite(site: BuiltSite): Finding[] {
  return inOrder(SITE_CHECKS.flatMap((check) => check(site)));
}
