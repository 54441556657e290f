import { expect, test } from '@playwright/test';
import { SearchPage } from './support/search-page.ts';

test('every example on the home page finds what it shows', async ({ page }) => {
  await page.goto('/');
  const examples = page.locator('.try a');
  const texts = await examples.evaluateAll((links) =>
    links.map((link) => decodeURIComponent((link as HTMLAnchorElement).hash.slice(3))),
  );
  expect(texts.length).toBeGreaterThan(2);
  for (const [at, text] of texts.entries()) {
    await page.goto('/');
    await examples.nth(at).click();
    const search = new SearchPage(page);
    await expect(search.box).toHaveValue(text);
    const first = search.results.locator('li.result').first();
    await expect(first).toHaveAttribute('data-confidence', text.length < 30 ? 'exact' : 'best');
  }
});
