/** Reads pages in a thread of a build: see `threads.ts`. */

import { PAGE_TAKES } from './page-takes.ts';
import { type PagesAnswer, type PagesCall, tellPages } from './tell-pages.ts';

export async function run({ site, paths, html }: PagesCall): Promise<PagesAnswer> {
  const all: PagesAnswer = [];
  for await (const { told } of tellPages(Object.values(PAGE_TAKES), site, paths, html)) all.push(told);
  return all;
}
