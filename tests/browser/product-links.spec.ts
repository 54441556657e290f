import { expect, test } from '@playwright/test';
import { ERROR_WITH_TWO_PRODUCTS, PRODUCT, QUESTION_WITH_A_GUIDE } from '../fixtures/fixture-roles.ts';
import { ENTRY, sectionsOfEntry } from './support/sections.ts';

const { id, second } = ERROR_WITH_TWO_PRODUCTS;

test('a link to a fix that a product page had in full leads to the fix on the page of its entry', async ({
  page,
  baseURL,
}) => {
  const { closedFix } = await sectionsOfEntry(page);
  await page.goto('about:blank');
  await page.goto(`/products/${second.key}/#${id}--${closedFix.anchor}`);
  await expect(page).toHaveURL(`${baseURL}${ENTRY}#${closedFix.anchor}`);
  await expect(page.locator(`[id="${closedFix.anchor}"]`)).toBeVisible();
  await page.goto('about:blank');
  await page.goto(`/products/${second.key}/#${QUESTION_WITH_A_GUIDE.id}--no-such-section`);
  await expect(page).toHaveURL(`${baseURL}${QUESTION_WITH_A_GUIDE.path}#no-such-section`);
});

test('a link to nothing that a product page ever had shows the page and says so', { tag: '@long' }, async ({
  page,
  baseURL,
}) => {
  await page.goto(`${PRODUCT.path}#no-such-entry--fix`);
  await expect(page.locator('.link-note')).toContainText('section that this link named is gone');
  await expect(page).toHaveURL(`${baseURL}${PRODUCT.path}#no-such-entry--fix`);
});
