import { expect, test } from '@playwright/test';
import { LOCALE } from '#words/locale.ts';
import { type PackedCatalogue, unpackCatalogue } from '../../src/search/index/pack-catalogue.ts';
import { SearchPage } from './support/search-page.ts';

test('a passage in another language says so to a screen reader, its label does not', async ({ page }) => {
  await page.route('**/catalogue.json', async (route) => {
    const catalogue: PackedCatalogue = await (await route.fetch()).json();
    const at = unpackCatalogue(catalogue).entries.findIndex(({ id }) => id === 'aadsts700003');
    catalogue.languages[at] = { 0: 'fr' };
    await route.fulfill({ json: catalogue });
  });
  await page.goto('/');
  const search = new SearchPage(page);
  await search.find('evice object was not fou');
  const passage = search.results.locator('li').first().locator('.passage').first();
  await expect(passage).toHaveAttribute('lang', 'fr');
  await expect(passage.locator('.passage-field')).toHaveAttribute('lang', LOCALE);
  await expect(page.locator(`html[lang="${LOCALE}"][dir]`)).toHaveCount(1);
});
