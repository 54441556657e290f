import { expect, test } from '@playwright/test';
import { RETIRED_ERROR } from '../fixtures/fixture-roles.ts';
import { SearchPage } from './support/search-page.ts';

const { id, path, formerly } = RETIRED_ERROR;

test('an entry that can no longer occur says since when, above its meaning', async ({ page }) => {
  await page.goto(path);
  const said = page.getByText(/^No longer current: Since April 2017/);
  await expect(said).toBeVisible();
  const meaning = page.getByRole('heading', { name: 'What it means' });
  const [top, below] = [await said.boundingBox(), await meaning.boundingBox()];
  expect(top?.y).toBeLessThan(below?.y ?? 0);
});

test('an entry that can no longer occur is still found', { tag: '@long' }, async ({ page }) => {
  await page.goto('/find/');
  const search = new SearchPage(page);
  await search.find('Error calling a routine on a Shadow Copy Provider');
  await expect(search.links().first()).toHaveAttribute('href', new RegExp(`${path}(?:#|$)`));
});

test('the former address of an entry leads to it without a notice', { tag: '@long' }, async ({ page, baseURL }) => {
  await page.goto(`/errors/${formerly}/`);
  await expect(page).toHaveURL(`${baseURL}${path}`);
  await expect(page.locator(`article[data-entry="${id}"]`)).toBeVisible();
  await expect(page.locator('.link-note')).toHaveCount(0);
});

test('a former address in another spelling leads to the entry, too', { tag: '@long' }, async ({ page, baseURL }) => {
  await page.goto(`/Errors/${formerly.toUpperCase()}/`);
  await expect(page).toHaveURL(`${baseURL}${path}`);
});
