import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { build } from 'esbuild';
import * as pagefind from 'pagefind';
import { builtPages } from '../checks/built-pages.ts';
import { unpackCatalogue } from '../search/index/pack-catalogue.ts';
import { withOutline } from '../search/index/pack-outline.ts';
import { packText } from '../search/index/pack-text.ts';
import { entryText } from './entry-text.ts';

/**
 * Writes what the search reads beside the catalogue: the own text of every entry, taken from the built pages, and
 * Pagefind's index. What the development server answers is said in `dev-search.ts`.
 */
export function searchFiles(): AstroIntegration {
  return {
    name: 'search-files',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const dist = fileURLToPath(dir);
        const read = async (file: string) => JSON.parse(await readFile(join(dist, file), 'utf8'));
        const catalogue = withOutline(unpackCatalogue(await read('catalogue.json')), await read('outline.json'));
        const articles = (await builtPages(dist)).flatMap(
          ({ document }) => document.querySelector('[data-entry]') ?? [],
        );
        const text = packText(catalogue, articles.map(entryText));
        await writeFile(join(dist, 'text.json'), JSON.stringify(text));

        // What a button says is no text of an entry: an excerpt is to show none of it.
        const { index, errors } = await pagefind.createIndex({ writePlayground: false, excludeSelectors: ['button'] });
        if (!index) throw new Error(`Pagefind could not start: ${errors.join('; ')}`);
        const added = await index.addDirectory({ path: dist });
        const written = await index.writeFiles({ outputPath: join(dist, 'pagefind') });
        const problems = [...added.errors, ...written.errors];
        if (problems.length > 0) throw new Error(`Pagefind could not index the site: ${problems.join('; ')}`);
        await pagefind.close();
        await guardPagefind(join(dist, 'pagefind', 'pagefind-worker.js'));
        await keepInWorker(join(dist, 'pagefind', 'pagefind.js'));
        // The site has its own interface; Pagefind's are left out of what is published.
        const spare = (await readdir(join(dist, 'pagefind'))).filter((file) => /-(?:ui|highlight)\./.test(file));
        await Promise.all(spare.map((file) => rm(join(dist, 'pagefind', file))));
        logger.info(`${text.related.length} entries in text.json, ${added.page_count} pages in Pagefind's index`);
      },
    },
  };
}

/**
 * What Pagefind does when its worker has not started after five seconds: it searches on the page's thread, where nobody
 * guards it. Instead it waits longer, and a worker that cannot start is a failure, of which the page speaks.
 */
const FALLBACK: [from: string, to: string][] = [
  ['initFallback(){', 'initFallback(){throw new Error("Pagefind has no worker.");'],
  ['"Worker initialization timeout")),5e3)', '"Worker initialization timeout")),6e4)'],
];

async function keepInWorker(script: string): Promise<void> {
  let text = await readFile(script, 'utf8');
  for (const [from, to] of FALLBACK) {
    if (text.split(from).length !== 2)
      throw new Error(`Pagefind has changed: ${from} does not stand once in ${script}.`);
    text = text.replace(from, to);
  }
  await writeFile(script, text);
}

/** Puts the guard before Pagefind's worker. */
async function guardPagefind(worker: string): Promise<void> {
  const guard = await build({
    entryPoints: [fileURLToPath(new URL('../worker/pagefind-guard.ts', import.meta.url))],
    bundle: true,
    minify: true,
    format: 'iife',
    write: false,
  });
  await writeFile(worker, `${guard.outputFiles[0]?.text}${await readFile(worker, 'utf8')}`);
}
