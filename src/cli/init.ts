/** `faultfinder init <folder>`: a site of another field, to begin with. It builds, is searched and passes its checks as it is. */
import { cp, mkdir, readdir, readFile, rename, rm, rmdir, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { NODE_OF_SITES } from './node-of-sites.ts';

export interface NewSite {
  /** The name of the site; the invented one without it. */
  name?: string | undefined;
  /** The path below which it is served: `/` or `/docs/`. */
  base?: string | undefined;
  /** Where it is published: `https://help.example`. */
  origin?: string | undefined;
}

/** What lies in the package beside the programs. */
const HERE = import.meta.dirname;
const IGNORED = ['node_modules', 'dist', '.astro', '.making-*', '.former-*'];

/**
 * Makes a site in a folder that is not there, or empty. Throws with a sentence where it is neither, or where an option is none; nothing is
 * left half made. `today`: for the dates in the entries.
 */
export async function newSite(folder: string, { name, base = '/', origin }: NewSite, today: Date): Promise<void> {
  if (origin !== undefined && !/^https?:\/\/[^/]+\/?$/.test(origin))
    throw new Error(`--origin ${origin}: expected an address without a path, as in https://help.example`);
  if (!/^\/(?:[\w~-][\w.~-]*\/)*$/.test(base)) throw new Error(`--base ${base}: expected a path as /docs/`);
  if (name !== undefined && !/^[^\n"]+$/.test(name)) throw new Error('--name: expected a name without quotes');
  const there = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw new Error(`${folder} is no folder that can be read (${error.code}).`);
  });
  if (there && there.length > 0) throw new Error(`${folder} is not empty: name a folder that is not there yet.`);
  const made = `${resolve(folder)}.making-${process.pid}`;
  try {
    await mkdir(dirname(made), { recursive: true });
    await cp(join(HERE, 'template'), made, { recursive: true });
    await fillDates(join(made, 'content'), today.toISOString().slice(0, 10));
    if (name) await renamed(join(made, 'content/site.yaml'), name);
    await cp(join(HERE, '../site/public'), join(made, 'public'), { recursive: true });
    await mkdir(join(made, 'src'), { recursive: true });
    for (const [path, text] of Object.entries(await ownFiles(basename(resolve(folder)), base, origin)))
      await writeFile(join(made, path), text);
    if (there) await rmdir(folder);
    await rename(made, folder);
  } finally {
    await rm(made, { recursive: true, force: true });
  }
}

async function fillDates(folder: string, day: string): Promise<void> {
  for (const one of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!one.isFile()) continue;
    const path = join(one.parentPath, one.name);
    await writeFile(path, (await readFile(path, 'utf8')).replaceAll('{today}', day));
  }
}

/** Another name is marked nowhere. */
async function renamed(file: string, name: string): Promise<void> {
  const text = await readFile(file, 'utf8');
  await writeFile(
    file,
    text.replace(/^name:.*\nmarked:.*$/m, () => `name: ${JSON.stringify(name)}`),
  );
}

/** What makes of the content a project of Astro. */
async function ownFiles(folder: string, base: string, origin: string | undefined): Promise<Record<string, string>> {
  const { version, peerDependencies, allowScripts } = JSON.parse(await readFile(join(HERE, '../package.json'), 'utf8'));
  const site = [
    ...(origin ? [`site: '${origin.replace(/\/$/, '')}'`] : []),
    ...(base === '/' ? [] : [`base: '${base}'`]),
  ];
  const manifest = {
    name:
      folder
        .toLowerCase()
        .replace(/[^a-z0-9-]+/g, '-')
        .replace(/^-+|-+$/g, '') || 'errors',
    ...{ private: true, type: 'module', engines: { node: NODE_OF_SITES } },
    scripts: {
      ...{ dev: 'astro dev', build: 'astro build', start: 'astro build && faultfinder serve' },
      ...{ check: 'faultfinder check', new: 'faultfinder new', find: 'faultfinder find' },
    },
    devDependencies: { faultfinder: `^${version}`, ...peerDependencies },
    allowScripts,
  };
  return {
    'package.json': `${JSON.stringify(manifest, undefined, 2)}\n`,
    'astro.config.mjs': `import { defineConfig } from 'astro/config';
import faultfinder from 'faultfinder/astro';

export default defineConfig({
${[...site, 'integrations: [faultfinder()]'].map((line) => `  ${line},\n`).join('')}});
`,
    'src/content.config.ts': "export { collections } from 'faultfinder/content';\n",
    '.gitignore': IGNORED.map((name) => `${name}\n`).join(''),
    'README.md': README,
  };
}

const README = `# A site of errors

    npm install
    npm start              # builds the site and serves it: http://localhost:4321
    npm run check          # what is wrong with the content, with file and line
    npm run new -- errors my-error

\`content/\` is the site: \`site.yaml\` says what it is, \`field.yaml\` what is known of its field, \`errors/\`, \`faq/\` and \`guides/\` hold
an entry a file. What stands there is invented; write yours in its place. \`dist/\` is what a host serves.
`;

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    options: { name: { type: 'string' }, base: { type: 'string' }, origin: { type: 'string' } },
    allowPositionals: true,
  });
  const [folder, ...more] = positionals;
  if (!folder || more.length > 0)
    throw new Error(
      'Usage: faultfinder init <folder> [--name "Our errors"] [--base /docs/] [--origin https://help.example]',
    );
  await newSite(folder, values, new Date());
  process.stdout.write(`A site stands in ${folder}. Next:\n  cd ${folder}\n  npm install\n  npm start\n`);
}

if (import.meta.main) {
  await main().catch((error: Error) => {
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  });
}
