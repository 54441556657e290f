import { expect, test } from '@playwright/test';
import { LOCALE } from '#words/locale.ts';
import { ERROR_IN_TWO_LANGUAGES } from '../fixtures/fixture-roles.ts';
import { SearchPage } from './support/search-page.ts';

test('a passage in another language says so to a screen reader, its label does not', async ({ page }) => {
  await page.goto('/');
  const search = new SearchPage(page);
  await search.find(ERROR_IN_TWO_LANGUAGES.words);
  const passage = search.results.locator('li').first().locator('.passage').first();
  await expect(passage).toHaveAttribute('lang', ERROR_IN_TWO_LANGUAGES.language);
  await expect(passage.locator('.passage-field')).toHaveAttribute('lang', LOCALE);
  await expect(page.locator(`html[lang="${LOCALE}"][dir]`)).toHaveCount(1);
});
