import { expect, type Page } from '@playwright/test';
import { SearchPage } from './search-page.ts';

/** What AADSTS50020 says of two invented accounts. */
export const pasteOf = (upn: string, tenant: string, app: string) =>
  `Connect-MgGraph : AADSTS50020: User account '${upn}' from identity provider
'https://sts.windows.net/3f1c2b7e-0000-4000-8000-00000000a1b2/' does not exist in tenant '${tenant}' and cannot access the
application '1a2b3c4d-0000-4000-8000-0000000000ff'(${app}) in that tenant. The account needs to be added as an external user
in the tenant first. Sign out and sign in again with a different Azure Active Directory user account.
Trace ID: 70c5ab3e-0000-4000-8000-000019d8f600
Timestamp: 2026-11-16 13:05:44Z`;
export const UPN = 'ann.lee@contoso.com';
export const TENANT = 'Fabrikam Bikes';
export const APP = 'CIPP-SAM 7';
export const PASTE = pasteOf(UPN, TENANT, APP);
export const ENTRY = 'article[data-entry="aadsts50020"]';

/** No real token: the parts are readable JSON. */
export const JWT = [
  '{"alg":"none","typ":"JWT"}',
  '{"aud":"https://graph.microsoft.com","upn":"ann.lee@contoso.com","n":4711}',
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

/** What the tab keeps: its own stores and what this history entry holds. */
export const kept = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const caches = 'caches' in window ? await window.caches.keys() : [];
    const databases = (await indexedDB.databases()).map(({ name }) => name);
    const stores = [{ ...sessionStorage }, { ...localStorage }, history.state, document.cookie, caches, databases];
    return `${JSON.stringify(stores)} ${decodeURIComponent(location.href)} ${document.title}`;
  });
