import { basename } from 'node:path';
import { siteChecks as checksOf, type PageFacts, type SiteChecks } from '../checks/check-site.ts';
import { FindingsError } from '../checks/findings-error.ts';
import type { PageReader } from './page-reading.ts';
import { PAGE_TAKES } from './page-takes.ts';
import { phase } from './progress.ts';

/**
 * Checks the built site; findings fail the build. Its reader sees each page while the pages are read; the checks end last,
 * because links may lead to what others write.
 */
export function siteChecks() {
  let checks: SiteChecks | undefined;
  const end = async (dist: string): Promise<void> => {
    const checking = phase('Site', 'pages');
    const findings = (await checks?.findings(dist)) ?? [];
    if (findings.length > 0) throw new FindingsError(`The built site, left in ${basename(dist)},`, findings);
    checking.done('pages and links checked');
  };
  const reader: PageReader<PageFacts> = {
    page: PAGE_TAKES.facts,
    site: (site) => (checks = checksOf(site)),
  };
  return { reader, end };
}
