import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BuiltPage, builtPage } from './built-page.ts';
import { filesIn } from './files-in.ts';

/** Paths of all pages below `dist`, sorted, with forward slashes. */
export async function pagePaths(dist: string): Promise<string[]> {
  return (await filesIn(dist)).filter((file) => file.endsWith('.html') && !file.startsWith('pagefind/'));
}

/** Whether a page is written to its end. */
export const isWhole = (html: string): boolean => /<\/html>\s*$/.test(html.slice(-20));

/**
 * Every page of a built site, in order of path. Each is read and parsed once; nobody holds a page when the next is asked for,
 * so memory does not grow with the number of pages. Small files are read as they are needed: to ask for each takes longer.
 */
export function* readPages(dist: string, paths: readonly string[]): Generator<BuiltPage> {
  for (const path of paths) yield builtPage(path, readFileSync(join(dist, path), 'utf8'));
}
