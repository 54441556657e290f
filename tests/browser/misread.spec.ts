import { expect, type Page, test } from '@playwright/test';
import { CODE_WITHOUT_ENTRY, ERROR_WITH_TWO_PRODUCTS } from '../fixtures/fixture-roles.ts';
import { SearchPage } from './support/search-page.ts';
import { servedShards } from './support/served-site.ts';

const served = servedShards();

/** As a picture of it is read: the `0x` is not touched, as no other code begins without it. */
const misread = (code: string) => `0x${code.slice(2).replaceAll('0', 'O')}`;
const { code, id, fragment } = ERROR_WITH_TWO_PRODUCTS;

async function leadsToItsPage(page: Page, base: string) {
  await page.goto(`${base}/find/`);
  const search = new SearchPage(page);
  await search.find(misread(code));
  expect((await search.items())[0]).toEqual({ entry: id, confidence: 'possible' });
  const note = search.results.locator('.read-code');
  await expect(note).toContainText(`Read as ${code}`);
  await expect(note).toContainText('O and 0 look alike');
  await search.find(misread(CODE_WITHOUT_ENTRY));
  await expect(search.results.locator('.code-card').getByRole('link').first()).toHaveAttribute(
    'href',
    `/e/${CODE_WITHOUT_ENTRY.toLowerCase()}/`,
  );
  await expect(note).toContainText(`Read as ${CODE_WITHOUT_ENTRY}`);
  await search.find(fragment);
  await expect(note).toHaveCount(0);
}

test('a code that is misread leads to its page, and says as what it was read', ({ page, baseURL }) =>
  leadsToItsPage(page, baseURL ?? ''));

test('the same on a large site', { tag: '@long' }, ({ page }) => leadsToItsPage(page, served.origin));

test('why a misread code is not certain is told to whoever asks', { tag: '@long' }, async ({ page }) => {
  await page.goto('/find/');
  const search = new SearchPage(page);
  await search.find(misread(code));
  const details = search.results.locator('details.why');
  await details.getByText('Why is this not certain?').click();
  await expect(details.getByRole('listitem').first()).toContainText(`which only looks like ${code}`);
});
