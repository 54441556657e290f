import { readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

/** The files of a folder, sorted, with forward slashes; a file is its own only one, without a name. */
export async function filesIn(folder: string): Promise<string[]> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true }).catch((error) => {
    if (error.code === 'ENOTDIR') return undefined;
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  if (!found) return [''];
  const files = found.filter((one) => one.isFile());
  return files.map((one) => relative(folder, join(one.parentPath, one.name)).split(sep).join('/')).sort();
}
