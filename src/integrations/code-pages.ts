import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { FILLED, withSlashes } from '../addresses.ts';
import type { TextsOnDisk } from '../texts-on-disk.ts';
import type { CodesAnswer, CodesCall } from './code-pages-job.ts';
import type { EarlyWork } from './early-reading.ts';
import type { Part } from './parts/part-of-build.ts';
import type { ReadSite } from './tell-pages.ts';
import { inThread } from './threads.ts';

const JOB = new URL('./code-pages-job.ts', import.meta.url);

/**
 * Writes the pages of codes that lead to one entry, and the files of all codes. They are nearly half of the files of a site, and
 * alike: Astro renders one page with marks in it and lists what belongs in their places, which costs a tenth of rendering each.
 * A thread does it while Astro renders what follows. Nor is each of them read: what is told of the one is filled in the same way, and added
 * to `told`. The integration comes before what reads pages. Of a part of a build it writes what is in that part.
 */
export function codePages(
  part: Part | undefined,
  told: TextsOnDisk,
): { integration: AstroIntegration; early: EarlyWork } {
  let [base, origin] = ['/', 'http://localhost'];
  const written = new Set<string>();
  const write = async (site: ReadSite, name: string) => {
    if (written.has(name)) return;
    const pages = await inThread<CodesAnswer>(JOB, { site, part, name } satisfies CodesCall);
    for (const [path, json] of pages) told.add(path, json);
    written.add(name);
  };
  const namesIn = async (dist: string) =>
    (await readdir(join(dist, FILLED)).catch((): string[] => [])).filter((name) => name.endsWith('.json'));
  return {
    early: {
      needs: (path) => path.startsWith(FILLED),
      do: async (site) => {
        for (const name of await namesIn(site.dist)) await write(site, name);
      },
    },
    integration: {
      name: 'code-pages',
      hooks: {
        'astro:config:done': ({ config }) => {
          base = withSlashes(config.base);
          origin = config.site ?? origin;
        },
        'astro:build:done': async ({ dir }) => {
          const dist = fileURLToPath(dir);
          const names = await namesIn(dist);
          await Promise.all(names.map((name) => write({ dist, base, origin }, name)));
          await rm(join(dist, FILLED), { recursive: true, force: true });
        },
      },
    },
  };
}
