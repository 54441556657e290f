import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BuiltPage } from '../built/built-page.ts';
import { readPages } from '../built/read-pages.ts';
import type { TextsOnDisk } from '../texts-on-disk.ts';
import type { ToldPage } from './parts/heard-file.ts';
import { enoughCalls, inThread } from './threads.ts';

/** The site whose pages are read. */
export interface ReadSite {
  /** Path of the built folder. */
  dist: string;
  /** Path below which the site is served, with a slash at both ends. */
  base: string;
  origin: string;
}

/** What is taken of one page: `undefined` for nothing. */
export type TakeOfPage = (page: BuiltPage, site: ReadSite) => unknown;

/** Pages that a thread reads at a time. */
export const AT_ONCE = 16;

/** Reads pages, and says what is taken of each. */
export async function* tellPages(
  takes: readonly TakeOfPage[],
  site: ReadSite,
  paths: readonly string[],
): AsyncGenerator<ToldPage> {
  for (const page of readPages(site.dist, paths)) {
    yield { path: page.path, html: () => page.html, told: await tellPage(takes, site, page) };
  }
}

/** What is taken of one page. */
export async function tellPage(takes: readonly TakeOfPage[], site: ReadSite, page: BuiltPage): Promise<unknown[]> {
  const told: unknown[] = [];
  for (const take of takes) told.push((await take(page, site)) ?? null);
  return told;
}

/** What a thread is asked for. `early`: Astro is still at work; a page of which not all is written stays unread. */
export interface PagesCall {
  site: ReadSite;
  paths: readonly string[];
  early?: boolean;
}
/** What was told of each page; null of one that stays unread. */
export type PagesAnswer = (unknown[] | null)[];

/**
 * The same, read in threads, of which each takes some pages at a time; in order of path, and never many ahead. Of pages that
 * were read before, what was told of them is `known`.
 */
export async function* tellFromThreads(
  job: URL,
  site: ReadSite,
  paths: readonly string[],
  known?: TextsOnDisk,
): AsyncGenerator<ToldPage> {
  const unread = paths.filter((path) => !known?.has(path));
  const coming: Promise<PagesAnswer>[] = [];
  let asked = 0;
  const ask = () => {
    if (asked >= unread.length) return;
    const call: PagesCall = { site, paths: unread.slice(asked, asked + AT_ONCE) };
    asked += AT_ONCE;
    const answer = inThread<PagesAnswer>(job, call);
    // Who hears of the one before has not come to it yet.
    answer.catch(() => undefined);
    coming.push(answer);
  };
  for (let left = enoughCalls(); left > 0; left--) ask();
  let next: PagesAnswer = [];
  for (const path of paths) {
    const read = known?.of(path);
    if (read === undefined && next.length === 0) {
      ask();
      next = (await coming.shift()) ?? [];
    }
    const told = read === undefined ? (next.shift() ?? []) : JSON.parse(read);
    yield { path, html: () => readFileSync(join(site.dist, path), 'utf8'), told };
  }
  known?.close();
}
