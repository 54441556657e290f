/** Makes a copy of a build: what every copy has, and what a reader had read in an older one. */
import { persistently } from '../persistently.ts';
import { digestInName, type FileList, isPiece } from './copy-lists.ts';
import {
  cacheOf,
  changeRecord,
  copied,
  copiedBuilds,
  fetched,
  recordOf,
  scope,
  takenOver,
  takenOverPiece,
} from './kept-files.ts';
import { digestIn, headOf, shellOf } from './lists.ts';
import { NOTE } from './protocol.ts';

/** Files fetched at once: the reader's own requests come first. */
const AT_ONCE = 6;
/** Milliseconds before a failed file is fetched again: nobody waits for a copy. */
const PAUSES = [1000, 4000];
/** Milliseconds after which a file does not come. */
const PATIENCE = 60_000;
/**
 * Pieces of the index that go over into a new build's copy, the newest of those that are named by their digests. Nothing
 * lists them, so nobody knows which of them the new build still has; those that it has not are never asked for.
 */
const MOST_PIECES = 500;

/** Begins a copy that grows with what the reader opens. */
export async function beginCopy(build: string): Promise<void> {
  await shellOf(build);
  await changeRecord(build, () => ({}));
}

/** What is being done. */
export const running = new Map<string, Promise<void>>();

/** Does it, unless it is being done: pages that are opened one after another ask for the same. */
export function onlyOnce(name: string, work: () => Promise<void>): Promise<void> {
  const done = running.get(name) ?? work().finally(() => running.delete(name));
  running.set(name, done);
  return done;
}

/** Makes the copy of a build complete. Fails when a file cannot be had; what was fetched stays for the next time. */
export function completeCopy(build: string): Promise<void> {
  return onlyOnce(build, async () => {
    if ((await recordOf(build))?.isComplete) return;
    await fillShell(build);
    await tellComplete(build);
  });
}

export const fillShell = async (build: string): Promise<void> => fill(build, await shellOf(build));

/** From now on the copy is one that serves without a network, as of today. */
export const tellComplete = (build: string): Promise<void> =>
  changeRecord(build, () => ({ date: Date.now(), isComplete: true }));

/** How a longer piece of work is followed and ended. */
export interface Course {
  /** Files that are there. */
  kept: number;
  isEnded: boolean;
}

/** The addresses of the files that a copy has. */
export async function keptIn(build: string): Promise<Set<string>> {
  return new Set((await (await cacheOf(build)).keys()).map(({ url }) => url));
}

/**
 * Fills the copy of a build with these files: takes over what another copy has, fetches the rest. Fails when one cannot
 * be had, or when it is ended.
 */
export async function fill(
  build: string,
  files: FileList,
  course: Course = { kept: 0, isEnded: false },
): Promise<void> {
  const present = await keptIn(build);
  const others = (await copiedBuilds()).filter((other) => other !== build);
  const missing = Object.entries(files).filter(([path]) => !present.has(scope() + path));
  course.kept = Object.keys(files).length - missing.length;
  await sixAtOnce(missing, async ([path, digest]) => {
    if (course.isEnded) throw new Error('No longer wanted.');
    if (!(await takenOver(build, path, digest, others)))
      await persistently(() => fetchAnew(build, path, digest), PAUSES);
    course.kept++;
  });
}

async function sixAtOnce<Item>(items: Item[], work: (item: Item) => Promise<void>): Promise<void> {
  const left = items.values();
  const go = async () => {
    for (const item of left) await work(item);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, go));
}

async function fetchAnew(build: string, path: string, digest: string): Promise<void> {
  if (!(await fetched(build, path, digest, PATIENCE))) throw new Error(`The host has another ${path}.`);
  if (!(await copied(build, path))) throw new Error(`No room for ${path}.`);
}

/**
 * Brings what older copies have beside the shell into a new build's: pages that were read, and pieces of the index. What
 * has changed is fetched again, unless the connection is to be spared; what cannot be had is missing from then on.
 */
export async function bringAlong(build: string, isSparing: boolean): Promise<void> {
  // Where the copy is the whole site, it has everything by now.
  if ((await headOf(build)).parts.length === 0) return;
  const present = await keptIn(build);
  const others = (await copiedBuilds()).filter((other) => other !== build);
  const addresses = new Set((await Promise.all(others.map(keptIn))).flatMap((kept) => [...kept]));
  const paths = [...addresses].filter((url) => !present.has(url)).map((url) => url.slice(scope().length));
  const isOwn = (path: string) => path === NOTE || path.startsWith('copy/');
  const wanted = paths.filter((path) => !isPiece(path) && !isOwn(path));
  const pieces = paths.filter((path) => digestInName(path) !== undefined).slice(-MOST_PIECES);
  await sixAtOnce(pieces, (path) => takenOverPiece(build, path, others));
  await sixAtOnce(wanted, async (path) => {
    try {
      const digest = await digestIn(build, path);
      if (!digest || (await takenOver(build, path, digest, others)) || isSparing) return;
      await fetched(build, path, digest, PATIENCE);
    } catch {
      // The reader can open it again.
    }
  });
}
