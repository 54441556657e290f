import { expect, test } from '@playwright/test';
import { ERROR_WITH_TWO_PRODUCTS, WORD } from '../fixtures/fixture-roles.ts';
import { SearchPage } from './support/search-page.ts';
import { sectionsOfEntry } from './support/sections.ts';

const { path: ENTRY, code: CODE } = ERROR_WITH_TWO_PRODUCTS;

for (const path of ['/', '/find/', ENTRY]) {
  test(`${path}: the first stop of the keyboard skips to the content`, { tag: '@long' }, async ({ page }) => {
    await page.goto(path);
    await page.evaluate(() => (document.activeElement as HTMLElement).blur());
    const skip = page.getByRole('link', { name: 'Skip to content' });
    await expect(skip).not.toBeInViewport();
    await page.locator('body').press('Tab');
    if (path === '/find/') await page.evaluate(() => document.querySelector<HTMLElement>('.skip')?.focus());
    await expect(skip).toBeFocused();
    await expect(skip).toBeInViewport();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('main')).toBeFocused();
  });
}

for (const key of ['Control+K', 'Meta+k', '/']) {
  test(`${key} brings the keyboard to the box and selects what stands in it`, { tag: '@long' }, async ({ page }) => {
    await page.goto(ENTRY);
    const { box } = new SearchPage(page);
    await box.fill('volume');
    await page.getByRole('link', { name: 'Procedures', exact: true }).focus();
    await page.keyboard.press(key);
    await expect(box).toBeFocused();
    await page.keyboard.type(WORD);
    await expect(box).toHaveValue(WORD);
  });
}

test('a key without Ctrl is a letter in a field, and can be switched off', { tag: '@long' }, async ({ page }) => {
  await page.goto(ENTRY);
  const { box } = new SearchPage(page);
  await box.fill('C:');
  await box.press('/');
  await expect(box).toHaveValue('C:/');
  const use = page.getByRole('checkbox', { name: 'Let keys work without Ctrl' });
  const press = async () => {
    await page.goto(ENTRY);
    await page.locator('h1').click();
    await page.keyboard.press('/');
  };
  await page.goto('/about/');
  await use.uncheck();
  await press();
  await expect(box).not.toBeFocused();
  await page.goto('/about/');
  await expect(use).not.toBeChecked();
  await page.getByRole('button', { name: 'Forget everything' }).click();
  await expect(page.locator('.forget [role=status]')).not.toBeEmpty();
  await press();
  await expect(box).toBeFocused();
  await expect(box).toHaveValue('');
});

test('a reader finds, follows and comes back with the keyboard alone', async ({ page }) => {
  await page.goto('/');
  const search = new SearchPage(page);
  await page.keyboard.press('Control+k');
  await page.keyboard.type('shadow copy');
  await search.settled('shadow copy');
  const before = await search.items();
  expect(before.length).toBeGreaterThan(1);

  await page.keyboard.press('ArrowDown');
  await expect(search.links().nth(0)).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(search.links().nth(1)).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(search.links().nth(0)).toBeFocused();
  await expect(search.links().nth(0)).toBeInViewport();
  const first = before[0]?.entry ?? '';
  await page.keyboard.press('Enter');
  await expect(page.locator(`article[data-entry="${first}"]`)).toBeVisible();

  await page.goBack();
  await expect(search.box).toHaveValue('shadow copy');
  await search.settled('shadow copy');
  expect(await search.items()).toEqual(before);
});

test('Enter in the box follows the first result', async ({ page }) => {
  await page.goto('/find/');
  const search = new SearchPage(page);
  await expect(search.box).toBeFocused();
  await page.keyboard.type(CODE);
  await search.settled(CODE);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(({ pathname }) => pathname === ENTRY);
});

test('Shift+Enter adds a line', { tag: '@long' }, async ({ page }) => {
  await page.goto('/');
  const { box } = new SearchPage(page);
  await box.focus();
  await page.keyboard.type('one');
  await page.keyboard.press('Shift+Enter');
  await page.keyboard.type('two');
  await expect(box).toHaveValue('one\ntwo');
});

test('Escape leads from a result to the box, then clears the box', { tag: '@long' }, async ({ page }) => {
  await page.goto(ENTRY);
  const search = new SearchPage(page);
  await search.box.focus();
  await page.keyboard.type(WORD);
  await search.settled(WORD);
  await page.keyboard.press('ArrowDown');
  await expect(search.links().first()).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(search.box).toBeFocused();
  await expect(search.box).toHaveValue(WORD);
  await page.keyboard.press('Escape');
  await expect(search.box).toBeFocused();
  await expect(search.box).toHaveValue('');
  await expect(search.results).toBeHidden();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('a section opens with the keyboard, and its copy button is the next stop', { tag: '@long' }, async ({ page }) => {
  const { anchor } = (await sectionsOfEntry(page)).closedFix;
  const fold = page.locator(`.fold:has(> details > [id="${anchor}"])`);
  await fold.locator('> details > summary').focus();
  await page.keyboard.press('Enter');
  await expect(fold.locator(`[id="${anchor}"]`)).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(fold.locator(`[id="${anchor}"]`)).toBeHidden();
  const button = fold.getByRole('button', { name: /^Copy link to/ });
  await expect(button).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(button).toBeFocused();
});
