import type { AstroIntegration } from 'astro';
import { TextsOnDisk } from '../texts-on-disk.ts';
import { AT_ONCE, type PagesAnswer, type PagesCall, type ReadSite } from './tell-pages.ts';
import { inThread } from './threads.ts';

type SetPrerenderer = Parameters<NonNullable<AstroIntegration['hooks']['astro:build:start']>>[0]['setPrerenderer'];
type AstroPrerenderer = Exclude<Parameters<SetPrerenderer>[0], (...all: never) => unknown>;

/** Pages that wait for a thread. What comes when so many wait is read from its file, afterwards. */
const MOST = 64;

/** Pages that are read while Astro renders others, of which one thread takes some at a time: Astro is busy with another. */
export interface EarlyReading {
  /** Astro's own renderer, whose pages are read as they come. */
  watched(renderer: AstroPrerenderer): AstroPrerenderer;
  /** Astro has rendered all. What was told of its pages, by path, as JSON. */
  end(): Promise<TextsOnDisk>;
}

/** `job` reads pages, as it does with those that stand in files. `site`: known when the first page comes. */
export function earlyReading(job: URL, site: () => ReadSite): EarlyReading {
  const told = new TextsOnDisk();
  let waiting: { path: string; html: string }[] = [];
  let reading: Promise<void> | undefined;

  const goOn = () => {
    if (reading || waiting.length < AT_ONCE) return;
    const some = waiting.slice(0, AT_ONCE);
    waiting = waiting.slice(AT_ONCE);
    const paths = some.map(({ path }) => path);
    const call: PagesCall = { site: site(), paths, html: some.map(({ html }) => html) };
    reading = inThread<PagesAnswer>(job, call)
      .then(
        (all) => {
          for (const [at, path] of paths.entries()) told.add(path, JSON.stringify(all[at] ?? []));
        },
        // They are read again from their files, where what is wrong ends the build.
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
        const response = result instanceof Response ? result : result.response;
        const path = fileOf(new URL(request.url).pathname, site().base);
        if (!path || waiting.length >= MOST || !isPage(response)) return result;
        const html = await response.text();
        waiting.push({ path, html });
        goOn();
        const same = new Response(html, response);
        return result instanceof Response ? same : { ...result, response: same };
      },
    }),
    async end() {
      waiting = [];
      await reading;
      return told;
    },
  };
}

const isPage = ({ status, body, headers }: Response) =>
  status === 200 && body !== null && /^text\/html/.test(headers.get('content-type') ?? '');

/** The file of a page at an address that ends with a slash: `/docs/a/` is `a/index.html`. */
const fileOf = (pathname: string, base: string): string | undefined =>
  pathname.startsWith(base) && pathname.endsWith('/')
    ? `${decodeURI(pathname.slice(base.length))}index.html`
    : undefined;
