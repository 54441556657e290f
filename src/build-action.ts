/**
 * `npm run build:action`: makes the one file that runs as a GitHub Action, and beside it the licences of what is in it. Both are part of the
 * repository, since a runner installs nothing; `tests/unit/action/bundle.spec.ts` says when they are older than the sources.
 */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import { licencesOf } from './packaging/licences.ts';

/** What stands in the folder `action`, by name. */
export async function actionFiles(): Promise<Record<string, string>> {
  const { outputFiles, metafile } = await build({
    entryPoints: ['src/action/action.ts'],
    outfile: 'action/index.js',
    ...{ bundle: true, write: false, metafile: true, charset: 'utf8', legalComments: 'inline' },
    ...{ format: 'esm', platform: 'node', target: 'node24' },
  });
  return {
    'index.js': outputFiles[0]?.text ?? '',
    'LICENSES.txt': await licencesOf(Object.keys(metafile.inputs)),
  };
}

if (import.meta.main)
  for (const [name, text] of Object.entries(await actionFiles())) await writeFile(join('action', name), text);
