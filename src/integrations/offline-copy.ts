import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { build } from 'esbuild';
import { type CopyHead, isPiece, listPath, partOf, partsFor } from '../service-worker/copy-lists.ts';
import { SITE } from '../site.ts';
import { copyDigest } from './copy-digest.ts';
import {
  type CopyFiles,
  listOf,
  type PublicEntry,
  productPaths,
  readCopyFiles,
  readerPaths,
  shellPaths,
  sizeOf,
  wholePaths,
} from './copy-files.ts';
import { phase } from './progress.ts';

/** Stands for the digest of the lists in what is bundled while they are made. */
const BUILD = 'digest-of-the-lists';

/**
 * Writes the service worker, the lists of files that its copy of the site consists of, and the memory for the way back.
 * It comes after whatever writes or changes a file that a page links to; `check` looks at those while threads measure them.
 */
export function offlineCopy(check: (dist: string) => Promise<void>): AstroIntegration {
  return {
    name: 'offline-copy',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const dist = fileURLToPath(dir);
        await Promise.all([writeOfflineCopy(dist), check(dist)]);
      },
    },
  };
}

/** The same for a built folder, and says how much the copy is. */
export async function writeOfflineCopy(dist: string): Promise<void> {
  const listing = phase('Offline copy', 'files');
  const { shell, site, parts, products } = await writeServiceWorker(dist);
  const size = (wire: number) => `${(wire / 1e6).toFixed(1)} MB on the wire`;
  const offered = Object.entries(products).map(([product, { wire }]) => `${product} ${size(wire)}`);
  const more = parts.length > 0 ? ` of ${site.files}, ${size(site.wire)}; on request ${offered.join(', ')}` : '';
  listing.done(`${shell.files} files, ${size(shell.wire)}${more}`);
}

/**
 * Writes `sw.js`, its lists in `copy/`, and `memory.js` for a built folder. `wholeBelow`: bytes on the wire below which a
 * copy is the whole site. Returns the head of the lists.
 */
export async function writeServiceWorker(dist: string, wholeBelow = SITE.wholeOfflineBelow * 1e6): Promise<CopyHead> {
  const workers = { sw: 'service-worker.ts', memory: 'memory.ts' };
  const [head, { outputFiles }] = await Promise.all([
    writeLists(dist, wholeBelow),
    build({
      entryPoints: Object.entries(workers).map(([out, name]) => ({
        in: fileURLToPath(new URL(`../service-worker/${name}`, import.meta.url)),
        out,
      })),
      outdir: dist,
      write: false,
      bundle: true,
      minify: true,
      format: 'iife',
      define: { __BUILD__: JSON.stringify(BUILD) },
    }),
  ]);
  const digest = copyDigest(JSON.stringify(head));
  for (const { path, text } of outputFiles) await writeFile(path, text.replaceAll(BUILD, digest));
  return head;
}

async function writeLists(dist: string, wholeBelow: number): Promise<CopyHead> {
  let files = await readCopyFiles(dist);
  const site = sizeOf(files, wholePaths(files));
  const isWhole = site.wire < wholeBelow;
  if (isWhole && [...files.values()].some(({ digest }) => digest === '')) files = await readCopyFiles(dist, true);
  const shell = new Set(isWhole ? wholePaths(files) : shellPaths(files));
  await rm(join(dist, 'copy'), { recursive: true, force: true });
  await mkdir(join(dist, 'copy'));
  const write = async (list: object): Promise<string> => {
    const text = JSON.stringify(list);
    await writeFile(join(dist, listPath(copyDigest(text))), text);
    return copyDigest(text);
  };
  const products: CopyHead['products'] = {};
  const entries: PublicEntry[] = isWhole ? [] : JSON.parse(await readFile(join(dist, 'entries.json'), 'utf8'));
  for (const [product, paths] of [...productPaths(files, entries, shell), ...readerPaths(files)])
    products[product] = { list: await write(listOf(files, paths)), ...sizeOf(files, paths) };
  const parts: string[] = [];
  if (!isWhole) for (const paths of inParts(files, shell)) parts.push(await write(listOf(files, paths)));
  const shellList = await write(listOf(files, shell));
  const head: CopyHead = { site, shell: sizeOf(files, shell), shellList, parts, products };
  await write(head);
  return head;
}

/** The paths of all other files, as the service worker looks for them. Pieces of the index need no list. */
function inParts(files: CopyFiles, shell: ReadonlySet<string>): string[][] {
  const others = wholePaths(files).filter((path) => !shell.has(path) && !isPiece(path));
  const parts: string[][] = Array.from({ length: partsFor(others.length) }, () => []);
  for (const path of others) parts[partOf(copyDigest(path), parts.length)]?.push(path);
  return parts;
}
