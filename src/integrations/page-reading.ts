import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { withSlashes } from '../addresses.ts';
import type { BuiltPage } from '../built/built-page.ts';
import { pagePaths } from '../built/read-pages.ts';
import { TextsOnDisk } from '../texts-on-disk.ts';
import { type EarlyReading, type EarlyWork, earlyReading } from './early-reading.ts';
import { type HeardPage, type ToldPage, writeHeard } from './parts/heard-file.ts';
import { type Phase, phase } from './progress.ts';
import { type ReadSite, tellFromThreads, tellPages } from './tell-pages.ts';

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

/** What reads pages in threads as the readers of a site do. */
export const READ_PAGES = new URL('./read-pages-job.ts', import.meta.url);
/** Milliseconds after which the pages that Astro has written are counted again, where somebody sits at a terminal. */
const COUNT_EACH = 1000;
/** Bytes of a heap that is looked through before the index is made: as much as 2,000 entries take, or so. */
const MUCH = 600e6;

/**
 * Reads every page that Astro has written once, in a stream, and hands it to all that make something of pages. It comes
 * after Astro, and before what lists the files of the site. What is told of the pages of a part is written beside them.
 * `job`: what reads pages in threads as these readers do. `known`: what is told of pages that need not be read, by path, as JSON. `work` is done while Astro renders.
 */
export function pageReading(
  readers: readonly PageReader[],
  isPart = false,
  job?: URL,
  known = new TextsOnDisk(),
  work?: EarlyWork,
): AstroIntegration {
  let [base, origin, folder] = ['/', 'http://localhost', ''];
  let making: Phase | undefined;
  let counting: NodeJS.Timeout | undefined;
  let early: EarlyReading | undefined;
  let makers: ReturnType<typeof siteMakers> | undefined;
  return {
    name: 'page-reading',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = withSlashes(config.base);
        origin = config.site ?? origin;
        folder = fileURLToPath(config.outDir);
      },
      'astro:build:start': ({ setPrerenderer }) => {
        if (job) early = earlyReading(job, () => ({ dist: folder, base, origin }), known, work);
        if (early) setPrerenderer(early.watched);
        making = phase('Astro', 'pages');
        if (process.stdout.isTTY)
          counting = setInterval(async () => making?.at((await pagePaths(folder).catch(() => [])).length), COUNT_EACH);
        counting?.unref();
      },
      // Threads make ready for the index while others write files.
      'astro:build:generated': ({ dir }) => {
        if (isPart) return;
        makers = siteMakers(readers, { dist: fileURLToPath(dir), base, origin });
        makers.catch(() => undefined);
      },
      'astro:build:done': async ({ dir }) => {
        const site = { dist: fileURLToPath(dir), base, origin };
        const paths = await pagePaths(site.dist);
        clearInterval(counting);
        making?.done(`${paths.length} pages written`);
        // Where it is much, what Astro needed no longer is let go before the index takes its place: the most of a build's memory stands there.
        if (process.memoryUsage().heapUsed > MUCH) globalThis.gc?.();
        const reading = phase('Reading', 'pages', paths.length);
        await early?.end();
        const told = job
          ? tellFromThreads(job, site, paths, known)
          : tellPages(
              readers.map((reader) => reader.page),
              site,
              paths,
            );
        const counted = countedAt(told, reading.at);
        const ready = isPart ? undefined : await (makers ?? siteMakers(readers, site));
        const count = ready ? await ready.hear(counted) : await writeHeard(site.dist, counted);
        reading.done(`${count} pages read`);
        await ready?.done();
      },
    },
  };
}

async function* countedAt(pages: AsyncIterable<ToldPage>, at: (count: number) => void): AsyncGenerator<ToldPage> {
  let count = 0;
  for await (const page of pages) {
    at(++count);
    yield page;
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
      await Promise.all(makers.map((maker) => maker.done?.()));
    },
  };
}
