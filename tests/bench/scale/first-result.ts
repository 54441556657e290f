import type { Browser } from '@playwright/test';
import type { EntryFile } from '../../../src/checks/content-files.ts';
import { SITE } from '../../../src/site.ts';
import { below, mulberry32, pick, type Random } from '../mulberry32.ts';
import { CountingHost } from './counting-host.ts';

/** What a reader puts into the box. */
export const KINDS = ['fragment', 'paste', 'words'] as const;
export type Kind = (typeof KINDS)[number];

const SEED = 20261128;
/** Texts of each kind. */
const TIMES = 5;
/** So slow that the first result is there before the next file comes, also where the machine is busy. */
const LINE = { bytesPerMs: 50, leastMs: 250 };
const LONGEST_WAIT_MS = 60_000;
const FRAGMENT = { least: 6, most: 14 };

/** A stretch of a text, cut anywhere. */
function cut(random: Random, text: string): string {
  const length = FRAGMENT.least + below(random, FRAGMENT.most - FRAGMENT.least);
  const start = below(random, Math.max(1, text.length - length));
  return text.slice(start, start + length).trim();
}

/** The longest of what stands between the holes of a text. */
const longestPiece = (text: string): string =>
  text.split(/\{\w+\}/).reduce((longest, piece) => (piece.length > longest.length ? piece : longest), '');

/** Texts of each kind out of the entries of a content. */
function textsOf(entries: readonly EntryFile[], times: number): Record<Kind, string[]> {
  const random = mulberry32(SEED);
  const data = entries.flatMap((entry) => entry.data ?? []);
  const several = (make: () => string) => Array.from({ length: times }, make);
  const named = data.flatMap(({ title, codes, messages }) => [title, ...codes, ...messages.map(({ text }) => text)]);
  const pasted = data.flatMap(({ examples }) => examples);
  return {
    fragment: several(() => cut(random, longestPiece(pick(random, named)))),
    paste: pasted.length === 0 ? [] : several(() => pick(random, pasted)),
    words: several(() => pick(random, pick(random, data).asked)),
  };
}

/** What says which words the site knows is loaded once and kept, as a font is: it counts apart. */
const FILTER = /\/index\/filter\//;

/**
 * Bytes on the wire of what a browser loads on an entry's page from the first key to the first result, cold: the most of
 * several texts of each kind. Throws where a text finds nothing: each was taken out of an entry.
 */
export async function firstResults(
  browser: Browser,
  dist: string,
  entries: readonly EntryFile[],
  page: string,
  times = TIMES,
): Promise<Record<Kind | 'filter', number>> {
  const host = new CountingHost(dist, LINE);
  const address = (await host.start()) + SITE.base + page.replace(/index\.html$/, '');
  const texts = textsOf(entries, times);
  const most = { fragment: 0, paste: 0, words: 0, filter: 0 };
  for (const kind of KINDS) {
    for (const text of texts[kind]) {
      const { bytes, filter } = await firstResult(browser, host, address, text);
      most[kind] = Math.max(most[kind], bytes);
      most.filter = Math.max(most.filter, filter);
    }
  }
  host.stop();
  return most;
}

async function firstResult(
  browser: Browser,
  host: CountingHost,
  address: string,
  text: string,
): Promise<{ bytes: number; filter: number }> {
  const context = await browser.newContext({ serviceWorkers: 'block' });
  const page = await context.newPage();
  await page.goto(address, { waitUntil: 'networkidle' });
  await page.evaluate(stampFirstResult);
  host.carried.clear();
  await page.locator('fault-search textarea').fill(text);
  await page.locator('.result-link').first().waitFor({ state: 'attached', timeout: LONGEST_WAIT_MS });
  const shownAt = Number(await page.locator('html[data-shown-at]').getAttribute('data-shown-at'));
  const carried = (isFilter: boolean) => host.bytes((path) => FILTER.test(path) === isFilter, shownAt);
  const [bytes, filter] = [carried(false), carried(true)];
  await context.close();
  return { bytes, filter };
}

/** In the page, which knows it before anybody who asks it: meanwhile a busy machine carries one file more. */
function stampFirstResult(): void {
  const root = document.documentElement;
  new MutationObserver(() => {
    if (document.querySelector('.result-link')) root.dataset.shownAt ??= String(Date.now());
  }).observe(root, { childList: true, subtree: true });
}
