import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { checkContent } from '../checks/check-content.ts';
import { readContent } from '../checks/content-files.ts';
import { formatFindings } from '../checks/finding.ts';
import { FindingsError } from '../checks/findings-error.ts';

/**
 * Checks the content before Astro reads it, so that an author sees our words first. Findings fail a build; the
 * development server prints them and goes on.
 */
export function contentChecks(): AstroIntegration {
  return {
    name: 'content-checks',
    hooks: {
      'astro:config:setup': async ({ command, config, logger }) => {
        if (command !== 'build' && command !== 'dev') return;
        const findings = checkContent(await readContent(fileURLToPath(config.root)));
        if (findings.length === 0) return;
        if (command === 'dev') return logger.warn(`The content has findings.\n\n${formatFindings(findings)}\n`);
        throw new FindingsError('The content', findings);
      },
    },
  };
}
