/**
 * `faultfinder/astro`: the site as an integration of any Astro project. It brings pages, components, checks, search and offline copy; the
 * project has `content/` and, in `src/content.config.ts`, the collections of `faultfinder/content`.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { withSlashes } from '../addresses.ts';

export interface FaultfinderOptions {
  /** The folder of a larger site in which the pages stand, such as `help`. Without it they are the site: also its home page and `404.html`. */
  under?: string;
}

/** Throws a sentence where an option is none. */
function folderIn(options: FaultfinderOptions): string {
  const unknown = Object.keys(options).find((key) => key !== 'under');
  if (unknown) throw new Error(`faultfinder has no option "${unknown}": it takes under.`);
  const { under = '' } = options;
  const folder = String(under).replace(/^\/+|\/+$/g, '');
  if (typeof under !== 'string' || (under && !/^[\w-]+(?:\/[\w-]+)*$/.test(folder)))
    throw new Error(`faultfinder: under is ${JSON.stringify(under)}; expected the name of a folder as 'help'.`);
  return folder;
}

/** Pages of a site that only one can have. */
const OF_WHOLE_SITES = new Set(['404']);
const PAGES = fileURLToPath(new URL('../pages/', import.meta.url));
const COLLECTIONS = 'src/content.config.ts';

/**
 * The integration. The addresses come from `site` and `base` of the project; `trailingSlash`, `compressHTML` and what keeps scripts and
 * styles out of the HTML are set, as the pages need them. Where the project's content has findings, its build fails with them.
 */
export default function faultfinder(options: FaultfinderOptions = {}): AstroIntegration {
  const folder = folderIn(options);
  return {
    name: 'faultfinder',
    hooks: {
      'astro:config:setup': async ({ config, updateConfig, injectRoute }) => {
        const root = fileURLToPath(config.root);
        if (!existsSync(join(fileURLToPath(config.srcDir), 'content.config.ts')))
          throw new Error(
            `faultfinder needs its collections. Write into ${COLLECTIONS}: export { collections } from 'faultfinder/content';`,
          );
        // What is known of the address is read where it is needed, in threads, too.
        process.env.SITE_BASE = withSlashes(`${config.base}/${folder}`);
        if (config.site) process.env.SITE_ORIGIN = new URL(config.site).origin;
        const { siteConfig } = await import('./site-config.ts').catch(tellMissing);
        const { SITE } = await import('../site.ts');
        const { integrations, vite, ...own } = await siteConfig(root, folder);
        const has = new Set(config.integrations.map(({ name }) => name));
        updateConfig({
          ...own,
          site: config.site ?? SITE.origin,
          // Astro hands pages to Vite, and leaves what lies in a package to Node.
          vite: { ...vite, ssr: { noExternal: ['faultfinder'] }, optimizeDeps: { exclude: ['faultfinder'] } },
          integrations: integrations
            .filter(({ name }) => !has.has(name) && !(folder && WHOLE.has(name)))
            .map((one) => (folder && !OF_PROJECT.test(one.name) ? standingIn(folder, one) : one)),
        });
        for (const { pattern, entrypoint } of pagesBelow(PAGES))
          if (!folder || !OF_WHOLE_SITES.has(pattern)) injectRoute({ pattern: `/${folder}/${pattern}`, entrypoint });
      },
    },
  };
}

/** Whoever has only the package is told what else a site needs. */
function tellMissing(error: NodeJS.ErrnoException): never {
  if (error.code !== 'ERR_MODULE_NOT_FOUND') throw error;
  const own = JSON.parse(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8'));
  const needed = Object.entries(own.peerDependencies ?? {}).map(([name, version]) => `${name}@${version}`);
  throw new Error(`${error.message}\nA site of faultfinder needs: npm install ${needed.join(' ')}`);
}

/** What is made of the whole of a build. */
const WHOLE = new Set(['whole-build', '@astrojs/sitemap']);
/** What takes the project's own base and folder: Astro's, and what names the files of the bundler. */
const OF_PROJECT = /^(?:@astrojs\/|light-imports$)/;

/** An integration of a site that stands in a folder of another one: it takes that folder for the site. */
function standingIn(folder: string, { name, hooks }: AstroIntegration): AstroIntegration {
  const inside = (dir: URL) => new URL(`${folder}/`, dir);
  // What is begun at `generated` would be at work while the larger site ends, which may close Pagefind for the whole process.
  const { 'astro:config:done': configured, 'astro:build:generated': _, 'astro:build:done': done, ...others } = hooks;
  return {
    name,
    hooks: {
      ...others,
      ...(configured && {
        'astro:config:done': ({ config, ...more }) => {
          const own = { base: `${config.base}/${folder}`, outDir: inside(config.outDir) };
          return configured({ ...more, config: { ...config, ...own } });
        },
      }),
      ...(done && { 'astro:build:done': ({ dir, ...more }) => done({ ...more, dir: inside(dir) }) }),
    },
  };
}

/** The pages of a folder as routes, with Astro's rules: what begins with `_` is none. */
function pagesBelow(folder: string, above = ''): { pattern: string; entrypoint: string }[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => !name.startsWith('_'))
    .flatMap((one) => {
      const path = join(folder, one.name);
      if (one.isDirectory()) return pagesBelow(path, `${above}${one.name}/`);
      const pattern = `${above}${one.name.replace(/\.(?:astro|ts)$/, '')}`.replace(/(?:^|\/)index$/, '');
      return [{ pattern, entrypoint: path }];
    });
}
