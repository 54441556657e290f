import type { Content } from '../checks/content-files.ts';
import { markdownCopies } from './markdown-copies.ts';
import { movedAddresses } from './moved-addresses.ts';
import type { PageReader } from './page-reading.ts';
import { pagefindIndex } from './pagefind-index.ts';
import { searchFiles } from './search-files.ts';
import { siteChecks } from './site-checks.ts';

/** All that make something of built pages, for a build and for the merge of its parts; and the checks, which end last. */
export function siteReaders(content: Content): { readers: PageReader[]; checks: ReturnType<typeof siteChecks> } {
  const checks = siteChecks();
  // In the order of `PAGE_TAKES`.
  return { readers: [searchFiles(content), pagefindIndex, markdownCopies, movedAddresses, checks.reader], checks };
}
