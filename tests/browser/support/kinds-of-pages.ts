/** One page of every kind, for what must hold on all of them. */
import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import type { CodesFile } from '../../../src/search/index/catalogue.ts';

export interface KindOfPage {
  name: string;
  path: string;
  /** Text to search for once the page is there. */
  query?: string;
}

const built = <T>(file: string): T => JSON.parse(readFileSync(`dist/${file}`, 'utf8')) as T;

/** The first code that several entries carry, and the first that none carries, as addresses. */
function codePages(): { several: string; card: string } {
  const codes = built<{ codes: string[] }[]>('entries.json').flatMap((entry) => entry.codes);
  const several = codes.find((code, at) => /^[A-Z0-9]+$/i.test(code) && codes.indexOf(code) !== at);
  const card = built<CodesFile>('codes.json').cards.find(({ code }) => !codes.includes(code));
  if (!several || !card)
    throw new Error('No code has several entries, or every known code has one: drop its kind here.');
  return { several: `/e/${several.toLowerCase()}/`, card: card.page };
}

const CODES = codePages();

export const PLAIN_PAGES: readonly KindOfPage[] = [
  { name: 'home', path: '/' },
  { name: 'error entry with a fix for each product', path: '/errors/aadsts700003/' },
  { name: 'faq entry with an included guide', path: '/faq/cipp-wrong-service-account/' },
  { name: 'guide', path: '/guides/cipp-reauthorise/' },
  { name: 'product', path: '/products/graph/' },
  { name: 'topic', path: '/topics/tokens/' },
  { name: 'A to Z', path: '/errors/' },
  { name: 'code with several entries', path: CODES.several },
  { name: 'code card', path: CODES.card },
  { name: 'not found', path: '/errors/aadsts50020-guest/' },
  { name: 'about', path: '/about/' },
  { name: 'questions', path: '/faq/' },
  { name: 'procedures', path: '/guides/' },
  { name: 'all fixes', path: '/fixes/' },
  { name: 'glossary', path: '/glossary/' },
  { name: 'entry that asks for the installation', path: '/faq/cipp-conditional-access/' },
];

/** A near miss: it stands in no entry and shares rare words with some. */
export const NEAR_MISS = 'the selected user account of the quxmandrel does not exist in the tenant zorbleflax';

export const SEARCHING_PAGES: readonly KindOfPage[] = [
  { name: 'find with results', path: '/find/', query: 'AADSTS50020' },
  { name: 'find with suggestions only', path: '/find/', query: NEAR_MISS },
  { name: 'find with an unknown code', path: '/find/', query: 'AADSTS50055 and AADSTS99999999' },
  { name: 'home with results', path: '/', query: 'device object' },
  { name: 'entry with results', path: '/errors/aadsts700003/', query: 'token' },
];

export const ALL_PAGES: readonly KindOfPage[] = [...PLAIN_PAGES, ...SEARCHING_PAGES];

/** Opens a page of a kind and, where it has a query, waits for the whole answer. */
export async function open(page: Page, { path, query }: KindOfPage): Promise<void> {
  await page.goto(path);
  if (path === '/errors/aadsts50020-guest/') await expect(page.locator('#not-found')).toBeVisible();
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
