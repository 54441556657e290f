/** The commands of the package: each in a file of its own with all that it needs, so that the package depends on nothing. */
import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build, type Plugin } from 'esbuild';

const PROGRAMS: Record<string, string> = {
  faultfinder: 'cli/faultfinder',
  init: 'cli/init',
  find: 'authoring/find',
  redact: 'authoring/redact',
  mcp: 'mcp/mcp',
};
/** Three megabytes that only pictures need: where it is missing, `find --image` says so. */
const LEFT_OUT = ['tesseract.js', '@tesseract.js-data/*', 'sharp'];

/** Of the files of a bundle only the first is a program. Node's older releases do not know which. */
const onlyFirst = (first: string): Plugin => ({
  name: 'only-first',
  setup(of) {
    of.onLoad({ filter: /[\\/]src[\\/].*\.ts$/ }, async ({ path }) => ({
      contents: (await readFile(path, 'utf8')).replaceAll(
        'import.meta.main',
        String(path.endsWith(join('/', `${first}.ts`))),
      ),
      loader: 'ts',
    }));
  },
});

/** Writes the folder `bin` of the package, with the licences of what is bundled. */
export async function writePrograms(folder: string): Promise<void> {
  const packages = new Set<string>();
  for (const [name, file] of Object.entries(PROGRAMS)) {
    const { metafile } = await build({
      entryPoints: [{ in: `src/${file}.ts`, out: name }],
      outdir: join(folder, 'bin'),
      ...{ bundle: true, format: 'esm', platform: 'node', target: 'node20', metafile: true, logLevel: 'error' },
      ...{ minifySyntax: true, minifyWhitespace: true, legalComments: 'none' },
      external: LEFT_OUT,
      // What is bundled of CommonJS asks for Node's own modules.
      banner: {
        js: `${name === 'faultfinder' ? '#!/usr/bin/env node\n' : ''}import { createRequire as requireFrom } from 'node:module';const require = requireFrom(import.meta.url);`,
      },
      plugins: [onlyFirst(file)],
    });
    for (const path of Object.keys(metafile.inputs)) {
      const [, one] = /(?:^|[\\/])node_modules[\\/]((?:@[^\\/]+[\\/])?[^\\/]+)[\\/](?!.*node_modules)/.exec(path) ?? [];
      if (one) packages.add(one.replaceAll('\\', '/'));
    }
  }
  await cp('src/cli/template', join(folder, 'bin/template'), { recursive: true });
  await mkdir(join(folder, 'bin'), { recursive: true });
  const licences = await Promise.all([...packages].sort().map(licenceOf));
  await writeFile(join(folder, 'bin/LICENSES.txt'), licences.join(`\n${'-'.repeat(80)}\n\n`));
}

/** What the licence of a package asks to travel with it. */
async function licenceOf(name: string): Promise<string> {
  const folder = join('node_modules', name);
  const { version, license } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
  const file = (await readdir(folder)).find((one) => /^licen[cs]e(?:\.(?:md|txt))?$/i.test(one));
  const text = file ? await readFile(join(folder, file), 'utf8') : `Licence: ${license}\n`;
  return `${name} ${version}\n\n${text.trim()}\n`;
}
