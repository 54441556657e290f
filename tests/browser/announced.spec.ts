import { expect, test } from '@playwright/test';
import { ERROR_WITH_TWO_PRODUCTS } from '../fixtures/fixture-roles.ts';
import { hold } from './support/hold.ts';

test('the number of results is announced', async ({ page }) => {
  await page.goto(ERROR_WITH_TWO_PRODUCTS.path);
  const box = page.getByRole('textbox', { name: 'Search' });
  const status = page.locator('fault-search').getByRole('status');
  await expect(status).toBeEmpty();
  await box.fill(ERROR_WITH_TWO_PRODUCTS.code);
  await expect(status).toHaveText(/^(Best match|\d+ entr(y|ies)).*\.$/);
  const count = page.getByRole('region', { name: 'Results' }).locator('.results-count');
  await expect(status).toHaveText(`${await count.textContent()}.`);
  await box.fill('zorbleflax quxmandrel');
  await expect(status).toHaveText('No page here documents this.');
  await box.fill('');
  await expect(status).toBeEmpty();
});

test('that there is nothing is announced only once nothing more is to come', { tag: '@long' }, async ({ page }) => {
  const letGo = await hold(page, '**/_astro/whole-words-*');
  await page.goto(ERROR_WITH_TWO_PRODUCTS.path);
  const status = page.locator('fault-search').getByRole('status');
  await page.getByRole('textbox', { name: 'Search' }).fill('zorbleflax quxmandrel');
  await expect(status).toHaveText('Searching …');
  await letGo();
  await expect(status).toHaveText('No page here documents this.');
});
