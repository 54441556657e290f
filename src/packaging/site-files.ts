/** The site in the package: what Astro and its bundler read, as it is, and beside it what Node runs, compiled. */
import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { build, transform } from 'esbuild';
import { asInstalled } from './as-installed.ts';

/** What Node runs: the integration, programs for authors, and what they start in threads. */
const DOORS = [
  ...['integrations/faultfinder', 'authoring/check', 'authoring/new', 'authoring/drift', 'serve/serve'],
  ...['importing/import', 'build', 'build-astro', 'integrations/site-config', 'site'],
];
const THREADS = [
  'thread',
  'warm-job',
  'read-pages-job',
  'index-files/index-job',
  'build-checks',
  'code-pages-job',
  'measure-files-job',
];
/** Node runs no TypeScript in packages. */
const TARGET = 'node22';
/** What is of this repository alone. */
const NOT_TAKEN = /^(?:build-package|build-action|without-notes-in)\.ts$|^(?:packaging|cli|action)(?:[\\/]|$)/;

/** Writes `src` and `public` into the folder `site` of the package. */
export async function writeSiteFiles(folder: string): Promise<void> {
  await cp('src', join(folder, 'site/src'), {
    recursive: true,
    filter: (path) => !NOT_TAKEN.test(relative('src', path)),
  });
  for (const path of await readdir(join(folder, 'site/src'), { recursive: true })) {
    if (!/\.(?:ts|astro|mjs)$/.test(path)) continue;
    const file = join(folder, 'site/src', path);
    const text = await readFile(file, 'utf8');
    const installed = asInstalled(text);
    if (installed !== text) await writeFile(file, installed);
  }
  await cp('public', join(folder, 'site/public'), { recursive: true });
  // With these it is built by itself: of what is imported.
  await cp('build.env', join(folder, 'site/build.env'));
  await writeFile(join(folder, 'site/astro.config.mjs'), asCompiled(await readFile('astro.config.mjs', 'utf8')));
  const doors = [...DOORS, ...THREADS.map((name) => `integrations/${name}`), 'integrations/content-worker'];
  for (const path of await filesOf(doors.map((name) => `src/${name}.ts`))) {
    const { code } = await transform(await readFile(path, 'utf8'), { loader: 'ts', format: 'esm', target: TARGET });
    const to = join(folder, 'site', path.replace(/\.ts$/, '.js'));
    await mkdir(dirname(to), { recursive: true });
    await writeFile(to, asInstalled(asCompiled(code)));
  }
}

/** The files of this repository that some import, themselves included. */
async function filesOf(entryPoints: string[]): Promise<string[]> {
  const { metafile } = await build({
    ...{ entryPoints, bundle: true, write: false, metafile: true, outdir: 'out', packages: 'external' },
    ...{ platform: 'node', format: 'esm', logLevel: 'error' },
  });
  return Object.keys(metafile.inputs).filter((path) => path.endsWith('.ts'));
}

/** Names compiled files where sources are named: in imports, in threads, whose files stand beside what starts them, and in processes. */
export const asCompiled = (code: string): string =>
  code
    .replace(/((?:from|import)\s*\(?\s*["'])((?:\.{1,2}\/|#words\/)[^"']+)\.ts(?=["'])/g, '$1$2.js')
    .replace(/(join\((?:ROOT|import\.meta\.dirname), "[^"]+)\.ts(?="\))/g, '$1.js')
    .replace(/(new URL\("\.\/[^"]+)\.ts(?=", import\.meta\.url\))/g, '$1.js')
    // What Node's older releases do not know.
    .replaceAll('import.meta.main', '(process.argv[1] === import.meta.filename)');
