import { readdir, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { type BuiltPage, builtPage } from './built-page.ts';

/** Paths of all pages below `dist`, sorted, with forward slashes. */
export async function pagePaths(dist: string): Promise<string[]> {
  const files = (await readdir(dist, { recursive: true })).map((file) => file.split(sep).join('/'));
  return files.filter((file) => file.endsWith('.html') && !file.startsWith('pagefind/')).sort();
}

/**
 * Every page of a built site, in order of path. Each is read and parsed once, while the next one comes from the disk; nobody
 * holds a page when the next is asked for, so memory does not grow with the number of pages.
 */
export async function* readPages(dist: string, paths: readonly string[]): AsyncGenerator<BuiltPage> {
  const read = (path: string | undefined) => (path === undefined ? undefined : readFile(join(dist, path), 'utf8'));
  let coming = read(paths[0]);
  for (const [at, path] of paths.entries()) {
    const html = (await coming) ?? '';
    coming = read(paths[at + 1]);
    // Who stops early leaves it unread.
    coming?.catch(() => undefined);
    yield builtPage(path, html);
  }
}
