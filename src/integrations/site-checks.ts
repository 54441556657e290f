import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { builtSite } from '../checks/built-site.ts';
import { checkSite } from '../checks/check-site.ts';
import { FindingsError } from '../checks/findings-error.ts';

/** Checks the built site; findings fail the build. It comes last, because it checks what other integrations write. */
export function siteChecks(): AstroIntegration {
  let base = '/';
  let origin = 'http://localhost';
  return {
    name: 'site-checks',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base;
        origin = config.site ?? origin;
      },
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        const findings = checkSite(await builtSite(folder, base, origin));
        if (findings.length > 0) throw new FindingsError(`The built site, left in ${basename(folder)},`, findings);
      },
    },
  };
}
