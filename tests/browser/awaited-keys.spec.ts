import { expect, test } from '@playwright/test';
import { SearchPage } from './search-page.ts';

/** Codes of one entry each. */
const CODES = ['AADSTS700003', 'AADSTS50076', 'AADSTS65001', 'AADSTS53003', 'AADSTS50173', 'AADSTS50020'];
const pasteOf = (code: string) => `${'[INFO] nothing to see here\n'.repeat(200)}Connect-MgGraph : ${code}: it failed`;

test('Enter right after a paste over an older list opens the first result of what was pasted', async ({ page }) => {
  await page.goto('/find/');
  const search = new SearchPage(page);
  for (const [at, code] of CODES.entries()) {
    for (const text of [code, pasteOf(code)]) {
      await page.goto('/find/');
      await search.find(CODES[(at + 1) % CODES.length] ?? '');
      await search.box.press('Control+a');
      await page.keyboard.insertText(text);
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL(new RegExp(`/errors/${code.toLowerCase()}/`));
    }
  }
});

test('an arrow right after a paste leads to the first result of what was pasted', async ({ page }) => {
  await page.goto('/find/');
  const search = new SearchPage(page);
  await search.find('AADSTS50076');
  await search.box.press('Control+a');
  await page.keyboard.insertText(pasteOf('AADSTS700003'));
  await page.keyboard.press('ArrowDown');
  await expect(search.results.locator('li[data-entry=aadsts700003] .result-link').first()).toBeFocused();
});

for (const late of ['catalogue.json', 'search-box.', 'fits-judge']) {
  test(`Enter before ${late} has arrived opens the first result as soon as there is one`, async ({ page }) => {
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route(`**/*${late}*`, async (route) => {
      await held;
      await route.continue();
    });
    await page.goto('/errors/aadsts50076/');
    const { box } = new SearchPage(page);
    await box.focus();
    await page.keyboard.insertText(late === 'fits-judge' ? pasteOf('AADSTS700003') : 'AADSTS700003');
    await page.keyboard.press('Enter');
    await expect(box).toHaveValue(/AADSTS700003(: it failed)?$/);
    await expect(page).toHaveURL(/aadsts50076/);
    release();
    await expect(page).toHaveURL(/\/errors\/aadsts700003\//);
  });
}

test('a key that waits is forgotten when the reader types on or goes elsewhere', async ({ page }) => {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/catalogue.json', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('/find/');
  const search = new SearchPage(page);
  await page.keyboard.insertText('AADSTS700003');
  await page.keyboard.press('Enter');
  await page.keyboard.insertText('x');
  await page.keyboard.press('Backspace');
  release();
  await search.settled('AADSTS700003');
  await expect(page).toHaveURL(/\/find\/$/);
});
