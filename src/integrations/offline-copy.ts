import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { build } from 'esbuild';
import { asksPages } from '../search/index/catalogue.ts';
import { PASSAGES } from '../search/words/word-file.ts';
import { phase } from './progress.ts';

/**
 * What is needed to read and search without a network; not what is made for machines, nor the bare numbers of codes,
 * which the 404 page resolves, nor Pagefind's files where nobody asks for them.
 */
const NEEDED = /\.(html|css|js|json|svg|png|ico|webmanifest|pagefind|pf_\w+)$/;
const FOR_MACHINES = /^(staticwebapp\.config\.json|entries\.json|(sw|memory)\.js|e\/(.*\.json|\d+\/.*)|og\/.*)$/;

/**
 * Writes the service worker with the list of files that its copy of the site consists of, and the memory for the way
 * back. It comes after whatever writes or changes a file.
 */
export function offlineCopy(): AstroIntegration {
  return {
    name: 'offline-copy',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const copy = phase('Offline copy', 'files');
        const { files, bytes } = await writeServiceWorker(fileURLToPath(dir));
        copy.done(`${files} files of ${(bytes / 1e6).toFixed(1)} MB listed`);
      },
    },
  };
}

/** Writes `sw.js` and `memory.js` for a built folder. Returns how many files its copy has, and their size. */
export async function writeServiceWorker(dist: string): Promise<{ files: number; bytes: number }> {
  const { files, bytes } = await listFiles(dist);
  const list = JSON.stringify(files);
  const workers = { sw: 'service-worker.ts', memory: 'memory.ts' };
  await build({
    entryPoints: Object.entries(workers).map(([out, name]) => ({
      in: fileURLToPath(new URL(`../service-worker/${name}`, import.meta.url)),
      out,
    })),
    outdir: dist,
    bundle: true,
    minify: true,
    format: 'iife',
    define: { __FILES__: list, __BYTES__: String(bytes), __BUILD__: JSON.stringify(digest(list)) },
  });
  return { files: Object.keys(files).length, bytes };
}

/** Path below the site's base and digest of each file of the copy, in order, and their size. */
async function listFiles(dist: string): Promise<{ files: Record<string, string>; bytes: number }> {
  const names = (await readdir(dist, { recursive: true })).map((name) => name.split(sep).join('/')).sort();
  const { lengths } = JSON.parse(await readFile(join(dist, 'words.json'), 'utf8').catch(() => '{"lengths":""}'));
  const isSmall = !asksPages(lengths.length / PASSAGES);
  const files: Record<string, string> = {};
  let bytes = 0;
  for (const name of names) {
    if (!NEEDED.test(name) || FOR_MACHINES.test(name) || (isSmall && name.startsWith('pagefind/'))) continue;
    const content = await readFile(join(dist, name));
    files[name.replace(/(^|\/)index\.html$/, '$1')] = digest(content);
    bytes += content.length;
  }
  return { files, bytes };
}

/** As `digestOf` in the service worker has it. */
function digest(content: string | Buffer): string {
  return createHash('sha256').update(content).digest('base64').slice(0, 16);
}
