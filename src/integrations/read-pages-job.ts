/** Reads pages in a thread of a build: see `threads.ts`. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtPage } from '../built/built-page.ts';
import { isWhole } from '../built/read-pages.ts';
import { PAGE_TAKES } from './page-takes.ts';
import { type PagesAnswer, type PagesCall, tellPage, tellPages } from './tell-pages.ts';

const TAKES = Object.values(PAGE_TAKES);

export async function run({ site, paths, early }: PagesCall): Promise<PagesAnswer> {
  const all: PagesAnswer = [];
  if (early)
    for (const path of paths) {
      const html = wholePage(join(site.dist, path));
      all.push(html === undefined ? null : await tellPage(TAKES, site, builtPage(path, html)));
    }
  else for await (const { told } of tellPages(TAKES, site, paths)) all.push(told);
  return all;
}

/** A page that is written to its end. */
function wholePage(file: string): string | undefined {
  try {
    const html = readFileSync(file, 'utf8');
    return isWhole(html) ? html : undefined;
  } catch {
    return undefined;
  }
}
