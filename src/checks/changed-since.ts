import { readdir, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';

/**
 * The files of the content that were saved after the last build began, which is when the built folder was begun; undefined
 * where nothing is built. Paths with forward slashes: `content/errors/my-id.mdx`.
 */
export async function changedSince(root: string, dist = 'dist'): Promise<string[] | undefined> {
  const built = await stat(join(root, dist)).catch(() => undefined);
  if (!built) return undefined;
  const found = await readdir(join(root, 'content'), { recursive: true, withFileTypes: true }).catch(() => []);
  const files = found.filter((file) => file.isFile()).map((file) => join(file.parentPath, file.name));
  const saved = await Promise.all(files.map(async (file) => ({ file, at: (await stat(file)).mtimeMs })));
  return saved
    .filter(({ at }) => at > built.mtimeMs)
    .sort((a, b) => b.at - a.at)
    .map(({ file }) =>
      file
        .slice(join(root).length + 1)
        .split(sep)
        .join('/'),
    );
}
