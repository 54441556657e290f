import type { AstroPrerenderer } from 'astro';
import type { TextsOnDisk } from '../texts-on-disk.ts';
import { AT_ONCE, type PagesAnswer, type PagesCall, type ReadSite } from './tell-pages.ts';
import { inThread } from './threads.ts';

/** Pages that are rendered before one is looked for in its file: Astro writes some at a time. */
const BEHIND = 8;

/** Threads that take some of them at a time. */
const READERS = 2;

/** What can be done as soon as some files are written. */
export interface EarlyWork {
  /** Whether a file is needed: Astro renders these first. `path`: below the site's base path. */
  needs(path: string): boolean;
  /** May fail where one of them is not written to its end: then it is done later. */
  do(site: ReadSite): Promise<void>;
}

/** Pages that are read while Astro renders others, which comes first where both want the same processor. */
export interface EarlyReading {
  /** Astro's own renderer, whose pages are read as they are written. */
  watched(renderer: AstroPrerenderer): AstroPrerenderer;
  /** Astro has rendered all. */
  end(): Promise<void>;
}

/**
 * `job` reads pages, as it does with those that are read afterwards; what is told of each is added to `told`, by path, as JSON. `site`: known
 * when the first page comes. `work` is done before the first page is read.
 */
export function earlyReading(job: URL, site: () => ReadSite, told: TextsOnDisk, work?: EarlyWork): EarlyReading {
  const rendered: string[] = [];
  let asked = 0;
  let toDo = work;
  const reading = new Set<Promise<void>>();

  const read = async (paths: readonly string[]) => {
    const all = await inThread<PagesAnswer>(job, { site: site(), paths, early: true } satisfies PagesCall);
    for (const [at, path] of paths.entries()) if (all[at]) told.add(path, JSON.stringify(all[at]));
  };
  const goOn = () => {
    if (reading.size >= READERS || rendered.length < asked + AT_ONCE + BEHIND) return;
    const first = toDo;
    toDo = undefined;
    const paths = first ? [] : rendered.slice(asked, asked + AT_ONCE);
    asked += paths.length;
    const one: Promise<void> = (first ? first.do(site()) : read(paths))
      // It is done again when all is written, where what is wrong ends the build.
      .catch(() => undefined)
      .then(() => {
        reading.delete(one);
        goOn();
      });
    reading.add(one);
    goOn();
  };

  return {
    watched: (renderer) => ({
      ...renderer,
      getStaticPaths: async () => {
        const all = await renderer.getStaticPaths();
        const rank = ({ pathname }: (typeof all)[number]) => (work?.needs(pathname.replace(/^\//, '')) ? 0 : 1);
        return all.toSorted((a, b) => rank(a) - rank(b));
      },
      render: async (request, options) => {
        const result = await renderer.render(request, options);
        const path = fileOf(new URL(request.url).pathname, site().base);
        if (path) rendered.push(path);
        goOn();
        return result;
      },
    }),
    async end() {
      rendered.length = 0;
      await Promise.all(reading);
    },
  };
}

/** The file of a page at an address that ends with a slash: `/docs/a/` is `a/index.html`. */
const fileOf = (pathname: string, base: string): string | undefined =>
  pathname.startsWith(base) && pathname.endsWith('/')
    ? `${decodeURI(pathname.slice(base.length))}index.html`
    : undefined;
