import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import * as pagefind from 'pagefind';
import type { PageReader, SiteMaker } from './page-reading.ts';
import { type Body, PAGE_TAKES } from './page-takes.ts';
import { phase } from './progress.ts';
import type { ReadSite } from './tell-pages.ts';

/** Pages on their way to the indexer, which is another process. */
const AT_ONCE = 64;

/** Writes Pagefind's index of the bodies of entries, of which it is handed nothing but the entry's own element. */
export const pagefindIndex: PageReader<Body> = {
  page: PAGE_TAKES.body,
  site: startIndex,
};

async function startIndex({ dist }: ReadSite): Promise<SiteMaker<Body>> {
  // What a button says is no text of an entry: an excerpt is to show none of it.
  const { index, errors } = await pagefind.createIndex({ writePlayground: false, excludeSelectors: ['button'] });
  if (!index) throw new Error(`Pagefind could not start: ${errors.join('; ')}`);
  const problems: string[] = [];
  const coming = new Set<Promise<void>>();
  let count = 0;
  return {
    hear: async ({ start, end, language }, { path, html }) => {
      const body = (await html()).slice(start, end);
      const content = `<!doctype html><html lang="${language}"><body>${body}</body></html>`;
      const added = index.addHTMLFile({ sourcePath: path, content }).then(({ errors }) => {
        problems.push(...errors);
        coming.delete(added);
      });
      coming.add(added);
      count++;
      if (coming.size >= AT_ONCE) await Promise.race(coming);
    },
    done: async () => {
      const indexing = phase('Word index', 'entries');
      const folder = join(dist, 'pagefind');
      await Promise.all(coming);
      const written = await index.writeFiles({ outputPath: folder });
      problems.push(...written.errors);
      if (problems.length > 0) throw new Error(`Pagefind could not index the site: ${problems.join('; ')}`);
      await pagefind.close();
      await guardPagefind(join(folder, 'pagefind-worker.js'));
      await keepInWorker(join(folder, 'pagefind.js'));
      // The site has its own interface; Pagefind's are left out of what is published.
      const spare = (await readdir(folder)).filter((file) => /-(?:ui|highlight)\./.test(file));
      await Promise.all(spare.map((file) => rm(join(folder, file))));
      indexing.done(`${count} entries indexed`);
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
