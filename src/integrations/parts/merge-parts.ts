/**
 * `npm run merge -- parts/1-of-2 parts/2-of-2`: makes the site of its parts, byte for byte the one that a single build makes.
 * Whatever takes all pages is made here, of what was told of each; no page is parsed again.
 */
import { constants } from 'node:fs';
import { copyFile, mkdir } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { withSlashes } from '../../addresses.ts';
import { filesIn } from '../../built/files-in.ts';
import { readContent } from '../../checks/content-files.ts';
import { SITE } from '../../site.ts';
import { writeBox } from '../box-files.ts';
import { writeOfflineCopy } from '../offline-copy.ts';
import { siteMakers } from '../page-reading.ts';
import { phase } from '../progress.ts';
import { siteReaders } from '../site-readers.ts';
import { beginBuild, endBuild, takePlace } from '../whole-build.ts';
import { fittingParts, type GivenPart } from './fitting-parts.ts';
import { readHeard } from './heard-file.ts';
import { SITE_OF_PART } from './part-build.ts';
import { builtOf, readNote } from './part-note.ts';

/** Merges parts into `dist`, which the site takes when it is whole. `root` is the folder of the project. */
export async function mergeParts(folders: readonly string[], root: string, dist: string): Promise<void> {
  const given = await Promise.all(folders.map(async (folder) => ({ folder, note: await readNote(folder) })));
  const parts = fittingParts(given, await builtOf(root));
  await mkdir(dirname(dist), { recursive: true });
  const made = await beginBuild(dist);
  await copyFiles(parts, made);
  const { readers, checks } = siteReaders(await readContent(root));
  const makers = await siteMakers(readers, { dist: made, base: withSlashes(SITE.base), origin: SITE.origin });
  const hearing = phase('Merging', 'pages');
  const told = readHeard(
    parts.map(({ folder }) => folder),
    made,
  );
  hearing.done(`${await makers.hear(told)} pages heard of`);
  await makers.done();
  await writeBox(made);
  await writeOfflineCopy(made);
  await checks.end(made);
  const begun = new Date(Math.min(...parts.map(({ note }) => note.begun)));
  if (dist === join(root, 'dist')) await endBuild(made, dist, begun);
  else await takePlace(made, dist);
}

/** Copies the files of all parts into one folder. */
async function copyFiles(parts: readonly GivenPart[], into: string): Promise<void> {
  const copying = phase('Copying', 'files');
  const folders = new Set<string>();
  let count = 0;
  for (const { folder, note } of parts) {
    const from = join(folder, SITE_OF_PART);
    const files = await filesIn(from);
    if (files.length !== note.files)
      throw new Error(
        `${folder} has ${files.length} files, and had ${note.files} when it was built. Get it again, or build it again.`,
      );
    for (const file of files) {
      const to = join(into, file);
      if (!folders.has(dirname(to))) await mkdir(dirname(to), { recursive: true });
      folders.add(dirname(to));
      // A picture that pages of two parts show is in both, under one name, which is that of its bytes.
      await copyFile(join(from, file), to, constants.COPYFILE_FICLONE);
      copying.at(++count);
    }
  }
  copying.done(`${count} files of ${parts.length} parts`);
}

if (import.meta.main) {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { outDir: { type: 'string' } } });
  await mergeParts(positionals, process.cwd(), resolve(values.outDir ?? 'dist')).catch((error: Error) => {
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  });
}
