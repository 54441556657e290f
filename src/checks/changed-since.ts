import { readdir, stat } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';
import { contentRoot } from '../content-root.ts';

/**
 * The files of the content that were saved after the last build began, which is when the built folder was begun; undefined
 * where nothing is built. Paths with forward slashes: `content/errors/my-id.mdx`, and behind all files `content/errors/`.
 */
export async function changedSince(
  root: string,
  content = contentRoot(),
  dist = 'dist',
): Promise<string[] | undefined> {
  const built = await stat(join(root, dist)).catch(() => undefined);
  if (!built) return undefined;
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
  return `built before your last change (${latest}${more}); "npm run build" makes it again`;
}
