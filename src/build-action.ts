/**
 * `npm run build:action`: makes the one file that runs as a GitHub Action, and beside it the licences of what is in it. Both are part of the
 * repository, since a runner installs nothing; `tests/unit/action/bundle.spec.ts` says when they are older than the sources.
 */
import { globSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';

/** What stands in the folder `action`, by name. */
export async function actionFiles(): Promise<Record<string, string>> {
  const { outputFiles, metafile } = await build({
    entryPoints: ['src/action/action.ts'],
    outfile: 'action/index.js',
    ...{ bundle: true, write: false, metafile: true, charset: 'utf8', legalComments: 'inline' },
    ...{ format: 'esm', platform: 'node', target: 'node24' },
  });
  const folders = Object.keys(metafile.inputs).flatMap(
    (path) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path) ?? [],
  );
  const licences = [...new Set(folders)].sort().map(async (folder) => {
    const { name, version, license } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
    const [file] = globSync('LICEN[CS]E*', { cwd: folder });
    return `${name} ${version} (${license})\n\n${file ? (await readFile(join(folder, file), 'utf8')).trim() : ''}\n`;
  });
  return {
    'index.js': outputFiles[0]?.text ?? '',
    'LICENSES.txt': (await Promise.all(licences)).join(`\n${'-'.repeat(80)}\n\n`),
  };
}

if (import.meta.main)
  for (const [name, text] of Object.entries(await actionFiles())) await writeFile(join('action', name), text);
