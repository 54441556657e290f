import { mkdir, readdir, rename, rm, utimes, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import { BUILT_FROM } from '../checks/changed-since.ts';
import { contentRoot } from '../content-root.ts';

/** What a build is made in, beside the folder that it becomes. */
const MAKING = '.making-';
/** What the former build is called for the moment in which the folders change places, and until it is deleted. */
const FORMER = '.former-';
/** Builds that end at the same moment may take each other's place once, or be deleting the same folder. */
const TRIES = 5;
const GONE = { recursive: true, force: true, maxRetries: TRIES };

/**
 * Makes a build in a folder of its own, and puts it in the place of the former one when it is whole: a site that is being
 * served stays whole, and a build that is ended half-way changes nothing. It comes last. A folder that was chosen with
 * `--outDir` is built as it is.
 */
export function wholeBuild(): AstroIntegration {
  let dist: string | undefined;
  const begun = new Date();
  return {
    name: 'whole-build',
    hooks: {
      'astro:config:setup': async ({ command, config, updateConfig }) => {
        const wanted = join(fileURLToPath(config.root), 'dist');
        if (command !== 'build' || join(fileURLToPath(config.outDir), '.') !== join(wanted, '.')) return;
        dist = wanted;
        updateConfig({ outDir: pathToFileURL(`${await beginBuild(dist)}/`) });
      },
      'astro:build:done': async ({ dir }) => {
        if (dist) await endBuild(fileURLToPath(dir).replace(/[\\/]$/, ''), dist, begun);
      },
    },
  };
}

/** The folder in which a build is made that is to become `dist`. */
export async function beginBuild(dist: string): Promise<string> {
  await clearAway(dist);
  return `${dist}${MAKING}${process.pid}`;
}

/** Puts what was made in its place, and leaves beside it of which content it was made. */
export async function endBuild(made: string, dist: string, begun: Date): Promise<void> {
  // Whoever asks whether the content is newer asks the folder.
  await utimes(made, begun, begun);
  await takePlace(made, dist);
  const from = join(dirname(dist), BUILT_FROM);
  await mkdir(dirname(from), { recursive: true });
  await writeFile(from, contentRoot());
}

/** Puts a folder in the place of another, which may not be there, and which stays where this cannot be done. */
export async function takePlace(made: string, place: string): Promise<void> {
  const former = `${place}${FORMER}${process.pid}`;
  for (let left = TRIES; ; left--) {
    await rm(former, GONE);
    await rename(place, former).catch(() => undefined);
    try {
      await rename(made, place);
      break;
    } catch (error) {
      await rename(former, place).catch(() => undefined);
      if (left === 1) throw error;
    }
  }
  await rm(former, GONE);
}

/**
 * Deletes what builds left that were ended half-way. Where one was ended in the moment between the two names, its former
 * build gets its name back.
 */
export async function clearAway(place: string): Promise<void> {
  const folder = dirname(place);
  const left = (await readdir(folder)).filter((name) => {
    const [, pid] = name.startsWith(basename(place)) ? (/\.(?:making|former)-(\d+)$/.exec(name) ?? []) : [];
    return pid !== undefined && !isRunning(Number(pid));
  });
  for (const name of left.filter((one) => one.includes(FORMER))) {
    await rename(join(folder, name), place).catch(() => undefined);
  }
  for (const name of left) await rm(join(folder, name), { recursive: true, force: true });
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
