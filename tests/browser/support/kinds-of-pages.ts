/** One page of every kind, for what must hold on all of them. */
import { existsSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import type { CodesFile } from '../../../src/search/index/catalogue.ts';
import { builtSite, type PublishedEntry } from '../../fixtures/built-site.ts';
import type { Site } from '../../fixtures/sites.ts';

export interface KindOfPage {
  name: string;
  path: string;
  /** Text to search for once the page is there. */
  query?: string;
}

export interface KindsOfPages {
  plain: readonly KindOfPage[];
  searching: readonly KindOfPage[];
  all: readonly KindOfPage[];
}

/** Words that no site has. */
const NOWHERE = 'zorbleflax quxmandrel';

/** The kinds that a built site has, each with one page of it; what a content does not have is no kind of it. */
export function kindsOfPages({ dist }: Site): KindsOfPages {
  const { read, publishedEntries } = builtSite(dist);
  const entries = publishedEntries();
  const { cards }: CodesFile = JSON.parse(read('cards.json'));
  const of = (kind: string, part: RegExp) =>
    entries.find((entry) => entry.kind === kind && part.test(read(`${entry.url.slice(1)}index.html`)))?.url;
  const codes = entries.flatMap((entry) => entry.codes);
  const several = codes.find((code, at) => /^[A-Z0-9]+$/i.test(code) && codes.indexOf(code) !== at);
  const least = (of: (entry: PublishedEntry) => string[]) => rarest(entries.flatMap(of));
  const card = cards.find(({ code }) => !codes.includes(code));
  const error = of('error', TWO_PRODUCTS);
  const kinds: [string, string | undefined][] = [
    ['home', '/'],
    ['error entry with a fix for each product', error],
    ['faq entry with an included guide', of('faq', /<details class="guide"/)],
    ['guide', of('guide', /./)],
    [
      'product',
      path(
        '/products/',
        least(({ products }) => products),
      ),
    ],
    [
      'topic',
      path(
        '/topics/',
        least(({ topics }) => topics),
      ),
    ],
    [
      'handbook',
      path(
        '/products/',
        least(({ products }) => products),
        'handbook/',
      ),
    ],
    ['A to Z', '/errors/'],
    ['all codes', '/codes/'],
    ['code with several entries', path('/e/', several?.toLowerCase())],
    ['code card', card?.page],
    ['not found', NOT_FOUND],
    ['about', '/about/'],
    ['questions', '/faq/'],
    ['procedures', '/guides/'],
    ['all fixes', '/fixes/'],
    ['glossary', existsSync(`${dist}/glossary/index.html`) ? '/glossary/' : undefined],
    ['entry that asks for the installation', of('faq', /data-edition/)],
  ];
  const plain = kinds.flatMap(([name, at]): KindOfPage[] => (at === undefined ? [] : [{ name, path: at }]));
  const [code = ''] = codes;
  const searching = [
    { name: 'find with results', path: '/find/', query: code },
    { name: 'find with suggestions only', path: '/find/', query: nearMiss(entries) },
    ...(card ? [{ name: 'find with an unknown code', path: '/find/', query: `${code} and ${card.code}` }] : []),
    { name: 'find with nothing', path: '/find/', query: NOWHERE },
    { name: 'home with results', path: '/', query: entries[0]?.title.slice(1, 12) ?? '' },
    ...(error ? [{ name: 'entry with results', path: error, query: code }] : []),
  ];
  return { plain, searching, all: [...plain, ...searching] };
}

const TWO_PRODUCTS = /data-product="(?!any)(\w+)"[\s\S]*data-product="(?!any|\1")\w+"/;
const NOT_FOUND = '/errors/there-is-no-such-repository/';
const path = (folder: string, key: string | undefined, below = '') =>
  key === undefined ? undefined : `${folder}${key}/${below}`;

/** The one that is named least: its page is like the others', and short. */
function rarest(keys: readonly string[]): string | undefined {
  const times = Map.groupBy(keys, (key) => key);
  return [...times.keys()].sort((a, b) => (times.get(a)?.length ?? 0) - (times.get(b)?.length ?? 0))[0];
}

/** The words of a long message between words that stand nowhere: it is near, and no entry has it. */
function nearMiss(entries: readonly PublishedEntry[]): string {
  const message = entries.flatMap(({ messages }) => messages).find((one) => one.split(' ').length > 12) ?? '';
  const words = message.match(/[a-z]{4,}/g) ?? [];
  return words
    .slice(0, 8)
    .map((word, at) => (at % 4 === 3 ? `${word} zorbleflax` : word))
    .reverse()
    .join(' ');
}

/** Opens a page of a kind and, where it has a query, waits for the whole answer. */
export async function open(page: Page, { path, query }: KindOfPage): Promise<void> {
  // The same address again is a reload, which brings the search before back while the next one is typed.
  await page.goto('about:blank');
  await page.goto(path);
  if (path === NOT_FOUND) await expect(page.locator('#not-found')).toBeVisible();
  if (query === undefined) return;
  await page.getByRole('textbox', { name: 'Search' }).fill(query);
  const results = page.getByRole('region', { name: 'Results' });
  await expect(results).toHaveAttribute('data-query', query);
  await expect(results).toHaveAttribute('aria-busy', 'false');
}

export async function openAllSections(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
}
