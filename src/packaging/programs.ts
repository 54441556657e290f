/** The commands of the package: each in a file of its own with all that it needs, so that the package depends on nothing. */
import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build, type Plugin } from 'esbuild';
import { asInstalled } from './as-installed.ts';
import { licencesOf } from './licences.ts';

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
      contents: asInstalled(await readFile(path, 'utf8')).replaceAll(
        'import.meta.main',
        String(path.endsWith(join('/', `${first}.ts`))),
      ),
      loader: 'ts',
    }));
  },
});

/** Writes the folder `bin` of the package, with the licences of what is bundled. */
export async function writePrograms(folder: string): Promise<void> {
  const inputs: string[] = [];
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
    inputs.push(...Object.keys(metafile.inputs));
  }
  await cp('src/cli/template', join(folder, 'bin/template'), { recursive: true });
  await mkdir(join(folder, 'bin'), { recursive: true });
  await writeFile(join(folder, 'bin/LICENSES.txt'), await licencesOf(inputs));
}
