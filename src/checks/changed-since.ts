import { readdir, readFile, stat } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';
import { contentRoot } from '../content-root.ts';

/** Where a build leaves which content it was made of: beside the built folder, as that is published. */
export const BUILT_FROM = '.astro/built-from';

/** The content that the built folder was made of, where that is another one than this. */
export async function otherContent(root: string, content = contentRoot()): Promise<string | undefined> {
  const from = await readFile(join(root, BUILT_FROM), 'utf8').catch(() => '');
  return from && resolve(root, from) !== resolve(root, content) ? from : undefined;
}

/**
 * The files of the content that were saved after the last build began, which is when the built folder was begun; undefined
 * where nothing is built, or another content. Paths with forward slashes: `content/errors/my-id.mdx`, and behind all files
 * `content/errors/`.
 */
export async function changedSince(
  root: string,
  content = contentRoot(),
  dist = 'dist',
): Promise<string[] | undefined> {
  const built = await stat(join(root, dist)).catch(() => undefined);
  if (!built || (await otherContent(root, content))) return undefined;
  const found = await readdir(resolve(root, content), { recursive: true, withFileTypes: true }).catch(() => []);
  // A folder changes when one of its files goes.
  const all = found.map((one) => ({ path: join(one.parentPath, one.name), end: one.isFile() ? '' : '/' }));
  const saved = await Promise.all(all.map(async (one) => ({ ...one, at: (await stat(one.path)).mtimeMs })));
  const newer = saved.filter(({ at }) => at > built.mtimeMs).sort((a, b) => a.end.length - b.end.length || b.at - a.at);
  return newer.map(({ path, end }) => relative(root, path).split(sep).join('/') + end);
}

/** What to say of a build that is older than these files, the latest first; undefined where it is not. */
export function olderBuild([latest, ...others]: readonly string[]): string | undefined {
  if (latest === undefined) return undefined;
  const more = others.length > 0 ? ` and ${others.length} more` : '';
  return `built before your last change (${latest}${more}); ${AGAIN}`;
}
const AGAIN = '"npm run build" makes it again';

/** What to say of a build that does not show the content as it is; undefined where it does, and where nothing is built. */
export async function staleBuild(root: string, content = contentRoot()): Promise<string | undefined> {
  const other = await otherContent(root, content);
  return other
    ? `built from another content (${other}); ${AGAIN}`
    : olderBuild((await changedSince(root, content)) ?? []);
}
