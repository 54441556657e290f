import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { withSlashes } from '../addresses.ts';
import type { BuiltPage } from '../built/built-page.ts';
import { pagePaths, readPages } from '../built/read-pages.ts';
import { type HeardPage, type ToldPage, writeHeard } from './parts/heard-file.ts';
import { type Phase, phase } from './progress.ts';

/** The site whose pages are read. */
export interface ReadSite {
  /** Path of the built folder. */
  dist: string;
  /** Path below which the site is served, with a slash at both ends. */
  base: string;
  origin: string;
}

/**
 * Takes from each page what it needs, and makes something of it: what is of the page alone at once, what is of the whole
 * site from what was told of each. A site that is built in parts is told at the merge, where no page is parsed again. One
 * file of `integrations` each.
 */
export interface PageReader<Told = unknown> {
  /**
   * Sees each page once. Writes files of this page alone, and tells what the site needs of it, undefined for nothing: small,
   * and the same after a way through JSON.
   */
  page(page: BuiltPage, site: ReadSite): Told | undefined | Promise<Told | undefined>;
  /** Begins what is made of all pages. */
  site(site: ReadSite): SiteMaker<Told> | Promise<SiteMaker<Told>>;
}

/** What one reader makes of the whole site. */
export interface SiteMaker<Told = unknown> {
  /** Hears what was told of each page, in order of path. What it keeps has to be copied (`ownString`). */
  hear(told: Told, page: HeardPage): void | Promise<void>;
  /** Every page has gone by. */
  done?(): Promise<void>;
}

/** Milliseconds after which the pages that Astro has written are counted again, where somebody sits at a terminal. */
const COUNT_EACH = 1000;

/**
 * Reads every page that Astro has written once, in a stream, and hands it to all that make something of pages. It comes
 * after Astro, and before what lists the files of the site. What is told of the pages of a part is written beside them.
 */
export function pageReading(readers: readonly PageReader[], isPart = false): AstroIntegration {
  let [base, origin, folder] = ['/', 'http://localhost', ''];
  let making: Phase | undefined;
  let counting: NodeJS.Timeout | undefined;
  return {
    name: 'page-reading',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = withSlashes(config.base);
        origin = config.site ?? origin;
        folder = fileURLToPath(config.outDir);
      },
      'astro:build:start': () => {
        making = phase('Astro', 'pages');
        if (process.stdout.isTTY)
          counting = setInterval(async () => making?.at((await pagePaths(folder).catch(() => [])).length), COUNT_EACH);
        counting?.unref();
      },
      'astro:build:done': async ({ dir }) => {
        const site = { dist: fileURLToPath(dir), base, origin };
        const paths = await pagePaths(site.dist);
        clearInterval(counting);
        making?.done(`${paths.length} pages written`);
        const reading = phase('Reading', 'pages', paths.length);
        const told = tellPages(readers, site, paths, reading.at);
        const makers = isPart ? undefined : await siteMakers(readers, site);
        const count = makers ? await makers.hear(told) : await writeHeard(site.dist, told);
        reading.done(`${count} pages read`);
        await makers?.done();
      },
    },
  };
}

async function* tellPages(
  readers: readonly PageReader[],
  site: ReadSite,
  paths: readonly string[],
  at: (count: number) => void,
): AsyncGenerator<ToldPage> {
  let count = 0;
  for await (const page of readPages(site.dist, paths)) {
    const told: unknown[] = [];
    for (const reader of readers) told.push((await reader.page(page, site)) ?? null);
    at(++count);
    yield { path: page.path, html: () => page.html, told };
  }
}

/** Begins what readers make of a site. */
export async function siteMakers(readers: readonly PageReader[], site: ReadSite) {
  const makers = await Promise.all(readers.map((reader) => reader.site(site)));
  return {
    /** Hears of all pages, and says how many they were. */
    hear: async (pages: AsyncIterable<ToldPage>): Promise<number> => {
      let count = 0;
      for await (const page of pages) {
        for (const [at, maker] of makers.entries()) {
          const told = page.told[at] ?? undefined;
          if (told !== undefined) await maker.hear(told, page);
        }
        count++;
      }
      return count;
    },
    done: async (): Promise<void> => {
      for (const maker of makers) await maker.done?.();
    },
  };
}
