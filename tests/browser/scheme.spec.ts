import { expect, type Page, test } from '@playwright/test';
import { ERROR_WITH_TWO_PRODUCTS } from '../fixtures/fixture-roles.ts';

const { path } = ERROR_WITH_TWO_PRODUCTS;
const paper = (page: Page) => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
const change = (page: Page) => page.getByRole('button', { name: 'Change colours' });
const said = (page: Page) => page.locator('#page-status');

for (const [system, other] of [
  ['light', 'dark'],
  ['dark', 'light'],
] as const) {
  test(`in a ${system} system the reader chooses ${other}, ${system} for good, and the system's again; it holds on other pages`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme: system });
    await page.goto(path);
    const own = await paper(page);
    await change(page).click();
    await expect(said(page)).toHaveText(`Colours: ${other}`);
    const chosen = await paper(page);
    expect(chosen).not.toBe(own);
    await page.goto('/');
    expect(await paper(page)).toBe(chosen);
    await change(page).click();
    await expect(said(page)).toHaveText(`Colours: ${system}`);
    await page.emulateMedia({ colorScheme: other });
    expect(await paper(page)).toBe(own);
    await page.reload();
    expect(await paper(page)).toBe(own);
    await page.emulateMedia({ colorScheme: system });
    await change(page).click();
    await expect(said(page)).toHaveText('Colours: as the system');
    await page.emulateMedia({ colorScheme: other });
    expect(await paper(page)).toBe(chosen);
  });
}

test('the choice is there before anything is drawn, is not printed, and is forgotten with all else', {
  tag: '@long',
}, async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto(path);
  const own = await paper(page);
  await change(page).click();
  await expect(said(page)).toHaveText('Colours: dark');
  const chosen = await paper(page);
  // Without the page's own script, which would be too late.
  await page.route('**/*.js', (route) => route.abort());
  await page.reload();
  expect(await paper(page)).toBe(chosen);
  await page.emulateMedia({ media: 'print' });
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toBe('light');
  await page.emulateMedia({ media: 'screen' });
  await page.unroute('**/*.js');
  await page.goto('/about/');
  await page.getByRole('button', { name: 'Forget everything' }).click();
  await expect.poll(() => paper(page)).toBe(own);
  await page.reload();
  expect(await paper(page)).toBe(own);
});
