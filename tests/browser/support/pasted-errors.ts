import { expect, type Locator, type Page } from '@playwright/test';
import { ERROR_WITH_VALUES } from '../../fixtures/fixture-roles.ts';
import { SearchPage } from './search-page.ts';

/** What restic says of an invented account, as {@link ERROR_WITH_VALUES} documents it. */
export const pasteOf = (user: string, host: string, pid: string) =>
  `repository 3f1c2b7e opened (version 2, compression level auto)
unable to create lock in backend: repository is already locked exclusively by PID ${pid} on ${host} by ${user} (UID 1000,
GID 1000)
lock was created at 2026-11-16 13:05:44 (9h12m40s ago)
storage ID 70c5ab3e`;
export const USER = 'ann.lee@lindholm.example';
export const HOST = 'laptop-lindholm';
export const PID = '47110';
export const PASTE = pasteOf(USER, HOST, PID);
export const ENTRY = `article[data-entry="${ERROR_WITH_VALUES.id}"]`;

/** No real token: the parts are readable JSON. */
export const JWT = [
  '{"alg":"none","typ":"JWT"}',
  '{"aud":"https://storage.example","upn":"ann.lee@lindholm.example","n":4711}',
  'no signature at all, invented',
]
  .map((part) => Buffer.from(part).toString('base64url'))
  .join('.');
export const SECRET = 'aB38Q~InventedForTests.Only_0123456789abc';

export async function open(page: Page, text: string, path = '/'): Promise<SearchPage> {
  await page.goto(path);
  const search = new SearchPage(page);
  await search.find(text);
  return search;
}

/** Opens the page of the best match. */
export async function follow(search: SearchPage): Promise<void> {
  await search.results.locator('[data-confidence=best] .result-link').click();
  await expect(search.page.locator('article .filled').first()).toBeVisible();
}

/** Opens what would be handed on. */
export async function handOn(search: SearchPage): Promise<Locator> {
  await search.results.getByRole('button', { name: 'Hand it on' }).click();
  const text = search.results.locator('pre.gated');
  // The lists of words come with the first text.
  await expect(text).toBeVisible({ timeout: 15_000 });
  return text;
}

/** What the tab keeps: its own stores and what this history entry holds. */
export const kept = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const caches = 'caches' in window ? await window.caches.keys() : [];
    const databases = (await indexedDB.databases()).map(({ name }) => name);
    const stores = [{ ...sessionStorage }, { ...localStorage }, history.state, document.cookie, caches, databases];
    return `${JSON.stringify(stores)} ${decodeURIComponent(location.href)} ${document.title}`;
  });
