import type { AstroPrerenderer } from 'astro';
import { TextsOnDisk } from '../texts-on-disk.ts';
import { AT_ONCE, type PagesAnswer, type PagesCall, type ReadSite } from './tell-pages.ts';
import { inThread } from './threads.ts';

/** Pages that are rendered before one is looked for in its file: Astro writes some at a time. */
const BEHIND = 8;

/** Pages that are read while Astro renders others. One thread takes some at a time: Astro keeps the other processor busy. */
export interface EarlyReading {
  /** Astro's own renderer, whose pages are read as they are written. */
  watched(renderer: AstroPrerenderer): AstroPrerenderer;
  /** Astro has rendered all. What was told of its pages, by path, as JSON. */
  end(): Promise<TextsOnDisk>;
}

/** `job` reads pages, as it does with those that are read afterwards. `site`: known when the first page comes. */
export function earlyReading(job: URL, site: () => ReadSite): EarlyReading {
  const told = new TextsOnDisk();
  const rendered: string[] = [];
  let asked = 0;
  let reading: Promise<void> | undefined;

  const goOn = () => {
    if (reading || rendered.length < asked + AT_ONCE + BEHIND) return;
    const paths = rendered.slice(asked, asked + AT_ONCE);
    asked += AT_ONCE;
    reading = inThread<PagesAnswer>(job, { site: site(), paths, early: true } satisfies PagesCall)
      .then(
        (all) => {
          for (const [at, path] of paths.entries()) if (all[at]) told.add(path, JSON.stringify(all[at]));
        },
        // They are read again when all are written, where what is wrong with them ends the build.
        () => undefined,
      )
      .then(() => {
        reading = undefined;
        goOn();
      });
  };

  return {
    watched: (renderer) => ({
      ...renderer,
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
      await reading;
      return told;
    },
  };
}

/** The file of a page at an address that ends with a slash: `/docs/a/` is `a/index.html`. */
const fileOf = (pathname: string, base: string): string | undefined =>
  pathname.startsWith(base) && pathname.endsWith('/')
    ? `${decodeURI(pathname.slice(base.length))}index.html`
    : undefined;
