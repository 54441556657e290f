import { readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { withSlashes } from '../addresses.ts';
import { type BuiltPage, builtPages } from './built-pages.ts';
import type { Finding } from './finding.ts';

/** A built site: what the checks of pages read. */
export interface BuiltSite {
  pages: BuiltPage[];
  /** Every file below the built folder, with forward slashes. */
  files: ReadonlySet<string>;
  /** Path below which the site is served, with a slash at both ends. */
  base: string;
  /** Origin of the published site. */
  origin: string;
}

/** Reads a built folder. */
export async function builtSite(dist: string, base: string, origin: string): Promise<BuiltSite> {
  const found = await readdir(dist, { recursive: true, withFileTypes: true });
  const files = found
    .filter((file) => file.isFile())
    .map((file) => relative(dist, join(file.parentPath, file.name)).split(sep).join('/'));
  return { pages: await builtPages(dist), files: new Set(files), base: withSlashes(base), origin };
}

/** The place in a page of the first occurrence of a text of its HTML; the top when it does not stand there literally. */
export function placeInPage({ path, html }: BuiltPage, text: string): Pick<Finding, 'file' | 'line' | 'column'> {
  const file = `dist/${path}`;
  const at = html.indexOf(text);
  if (at === -1) return { file, line: 1 };
  const before = html.slice(0, at).split('\n');
  return { file, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
