import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { withSlashes } from '../addresses.ts';
import type { BuiltPage } from '../built/built-page.ts';
import { pagePaths, readPages } from '../built/read-pages.ts';
import { phase } from './progress.ts';

/** The site whose pages are read. */
export interface ReadSite {
  /** Path of the built folder. */
  dist: string;
  /** Path below which the site is served, with a slash at both ends. */
  base: string;
  origin: string;
}

/** Takes from each page what it needs, and writes files of it. One file of `integrations` each. */
export interface PageReader {
  /** Hears of each page once, in order of path. What it keeps of a page has to be small, and copied (`ownString`). */
  page(page: BuiltPage): void | Promise<void>;
  /** Every page has gone by. */
  done?(): Promise<void>;
}

/**
 * Reads every page that Astro has written once, in a stream, and hands it to all that make something of pages. It comes
 * after Astro, and before what lists the files of the site.
 */
export function pageReading(
  readers: readonly ((site: ReadSite) => PageReader | Promise<PageReader>)[],
): AstroIntegration {
  let [base, origin] = ['/', 'http://localhost'];
  return {
    name: 'page-reading',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = withSlashes(config.base);
        origin = config.site ?? origin;
      },
      'astro:build:done': async ({ dir }) => {
        const dist = fileURLToPath(dir);
        const paths = await pagePaths(dist);
        const all = await Promise.all(readers.map((make) => make({ dist, base, origin })));
        const reading = phase('Reading', 'pages', paths.length);
        let count = 0;
        for await (const page of readPages(dist, paths)) {
          for (const reader of all) await reader.page(page);
          reading.at(++count);
        }
        reading.done(`${count} pages`);
        for (const reader of all) await reader.done?.();
      },
    },
  };
}
