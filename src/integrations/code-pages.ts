import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { FILLED, withSlashes } from '../addresses.ts';
import type { CodesCall } from './code-pages-job.ts';
import type { Part } from './parts/part-of-build.ts';
import { inThread } from './threads.ts';

const JOB = new URL('./code-pages-job.ts', import.meta.url);

/**
 * Writes the pages of codes that lead to one entry, and the files of all codes. They are nearly half of the files of a site, and
 * alike: Astro renders one page with marks in it and lists what belongs in their places, which costs a tenth of rendering each.
 * Threads do it. It comes before what reads pages. Of a part of a build it writes what is in that part.
 */
export function codePages(part: Part | undefined): AstroIntegration {
  let base = '/';
  return {
    name: 'code-pages',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = withSlashes(config.base);
      },
      'astro:build:done': async ({ dir }) => {
        const dist = fileURLToPath(dir);
        const from = join(dist, FILLED);
        const names = await readdir(from).catch((): string[] => []);
        const written = names
          .filter((name) => name.endsWith('.json'))
          .map((name) => inThread<void>(JOB, { dist, base, part, name } satisfies CodesCall));
        await Promise.all(written);
        await rm(from, { recursive: true, force: true });
      },
    },
  };
}
