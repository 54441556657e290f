import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { build, type Plugin, transform } from 'esbuild';
import { BOX_VERSION, type BoxFile } from '../box/box-file.ts';
import { SITE } from '../site.ts';

/** The folder of the element and of what it loads, below the site's base. Other origins may read it: see `public/_headers`. */
export const BOX = 'box';

/** Writes the element that other pages put into theirs, and what it reads of the site first. It comes when the form of the index is there. */
export function boxFiles(): AstroIntegration {
  return {
    name: 'box-files',
    hooks: { 'astro:build:done': ({ dir }) => writeBox(fileURLToPath(dir)) },
  };
}

/** The same for a built folder. */
export async function writeBox(dist: string): Promise<void> {
  await mkdir(join(dist, BOX), { recursive: true });
  const form = existsSync(join(dist, 'catalogue.json')) ? 'whole' : 'shards';
  const [, search = ''] = await Promise.all([
    bundled(dist, 'faultfinder-box', '[name]'),
    bundled(dist, `search-${form}`, '[name]-[hash]'),
  ]);
  await writeFile(
    join(dist, BOX, 'site.json'),
    JSON.stringify({ version: BOX_VERSION, name: SITE.name, search } satisfies BoxFile),
  );
}

/** Writes a script in one file, so that a page of another site waits for one round trip. Returns its name. */
async function bundled(dist: string, name: string, entryNames: string): Promise<string | undefined> {
  const { metafile } = await build({
    entryPoints: [fileURLToPath(new URL(`../box/${name}.ts`, import.meta.url))],
    ...{ outdir: join(dist, BOX), entryNames, bundle: true, minify: true, metafile: true },
    ...{ format: 'esm', target: 'es2022', logLevel: 'warning' },
    plugins: [STYLE],
  });
  return Object.keys(metafile.outputs).map((path) => basename(path))[0];
}

/** A style sheet as a text, as small as it can be. */
const STYLE: Plugin = {
  name: 'style',
  setup(of) {
    of.onResolve({ filter: /\.css\?inline$/ }, ({ path, resolveDir }) => ({
      path: join(resolveDir, path.replace('?inline', '')),
    }));
    of.onLoad({ filter: /\.css$/ }, async ({ path }) => {
      const { code } = await transform(await readFile(path, 'utf8'), { loader: 'css', minify: true });
      return { contents: code.trim(), loader: 'text' };
    });
  },
};
