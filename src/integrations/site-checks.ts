import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { siteChecks as checksOf } from '../checks/check-site.ts';
import { FindingsError } from '../checks/findings-error.ts';
import type { PageReader, ReadSite } from './page-reading.ts';
import { phase } from './progress.ts';

/**
 * Checks the built site; findings fail the build. Its reader sees each page while the pages are read; the integration comes
 * last, because links may lead to what others write.
 */
export function siteChecks(): { reader(site: ReadSite): PageReader; integration: AstroIntegration } {
  let checks: ReturnType<typeof checksOf> | undefined;
  return {
    reader: (site) => {
      checks = checksOf(site);
      return checks;
    },
    integration: {
      name: 'site-checks',
      hooks: {
        'astro:build:done': async ({ dir }) => {
          const dist = fileURLToPath(dir);
          const checking = phase('Checks of the site', 'pages');
          const findings = (await checks?.findings(dist)) ?? [];
          if (findings.length > 0) throw new FindingsError(`The built site, left in ${basename(dist)},`, findings);
          checking.done('no findings');
        },
      },
    },
  };
}
