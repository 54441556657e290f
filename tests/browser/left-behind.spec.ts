import { expect, test } from '@playwright/test';
import { FORGET_WORDS } from '#words/about.ts';
import { RESULT_WORDS } from '#words/results.ts';
import { ERROR_WITH_TWO_PRODUCTS, ERROR_WITH_VALUES, PRODUCT, WORD } from '../fixtures/fixture-roles.ts';
import { ARGUMENTS_FOR_TABS } from './support/installed-browser.ts';
import { allowMemoryOnly } from './support/memory-only.ts';
import { open, PASTE } from './support/pasted-errors.ts';
import type { SearchPage } from './support/search-page.ts';

const FOUND = ERROR_WITH_TWO_PRODUCTS;

test('Ctrl+click on a result leaves nothing that opens the find bar at a later visit', async ({ page, context }) => {
  const search = await open(page, FOUND.fragment);
  const [tab] = await Promise.all([
    context.waitForEvent('page'),
    search
      .links()
      .first()
      .click({ modifiers: ['ControlOrMeta'] }),
  ]);
  await tab.waitForLoadState('networkidle');
  await expect(tab.getByRole('search', { name: 'Find on this page' })).toHaveCount(0);
  await page.goto(FOUND.path);
  await page.waitForLoadState('networkidle');
  await expect(page.getByRole('search', { name: 'Find on this page' })).toHaveCount(0);
  expect(await page.evaluate(() => sessionStorage.getItem('mark'))).toBeNull();
});

const MARK = { entry: FOUND.id, text: 'provider', anchor: '', typed: true };
const FOREIGN = [
  { entry: FOUND.id, title: 'A', url: FOUND.path, text: 'provider' },
  { entry: 'b', title: 'B', url: 'javascript:alert(1)', text: 'provider' },
  { entry: 'c', title: 'C', url: 'https://elsewhere.example/', text: 'provider' },
];
for (const [what, mark] of [
  ['with addresses of others', { ...MARK, since: 0, pages: FOREIGN, further: 1 }],
  ['of another shape', { entry: FOUND.id, since: 0, text: { length: 3 }, pages: 7, filled: 'x', values: [] }],
  ['with a message of another shape', { ...MARK, since: 0, filled: { template: 5, values: 'x' }, values: 'k' }],
  ['without its time', MARK],
  ['that is old', { ...MARK, since: -2 * 24 * 60 * 60_000 }],
] as const) {
  test(`a mark ${what} breaks nothing and leads nowhere else`, { tag: '@long' }, async ({ page }) => {
    const accidents: string[] = [];
    page.on('pageerror', ({ message }) => accidents.push(message));
    await page.goto('/errors/');
    await page.evaluate((found) => {
      const made = 'since' in found ? { ...found, since: Date.now() + (found.since as number) } : found;
      sessionStorage.setItem('mark', JSON.stringify(made));
    }, mark);
    await page.goto(FOUND.path);
    await page.waitForLoadState('networkidle');
    const addresses = await page
      .locator('.find-bar a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')).filter(Boolean));
    expect(addresses).toEqual([]);
    await expect(page.locator('.find-bar')).toHaveCount(what === 'with addresses of others' ? 1 : 0);
    expect(accidents).toEqual([]);
  });
}

test('two tabs that tick at once lose nothing', { tag: '@long' }, async ({ playwright, launchOptions, baseURL }) => {
  await using browser = await playwright.chromium.launch({ ...launchOptions, args: ARGUMENTS_FOR_TABS });
  const context = await browser.newContext({ baseURL: baseURL ?? '', serviceWorkers: 'block' });
  const [page, other] = [await context.newPage(), await context.newPage()];
  const ticks = (tab: typeof page) => tab.locator('.entry .steps').getByRole('checkbox');
  for (const tab of [page, other]) {
    await tab.goto(FOUND.path);
    await tab.locator('main h1').hover();
    await expect(ticks(tab).first()).toBeVisible();
  }
  for (let round = 0; round < 5; round++) {
    await Promise.all([
      ticks(page)
        .nth(0)
        .evaluate((tick: HTMLElement) => tick.click()),
      ticks(other)
        .nth(1)
        .evaluate((tick: HTMLElement) => tick.click()),
    ]);
    const state = round % 2 === 0 ? 'true' : 'false';
    for (const tab of [page, other]) {
      await expect(ticks(tab).nth(0)).toHaveAttribute('aria-checked', state);
      await expect(ticks(tab).nth(1)).toHaveAttribute('aria-checked', state);
    }
  }
});

test('a secret is warned of wherever it is recognised, also when what reads whole errors cannot be loaded', {
  tag: '@long',
}, async ({ page }) => {
  await page.route('**/reading-view*', (route) => route.abort());
  const search = await open(page, 'client_secret=abc8Q~InventedForTests0123456789');
  await expect(search.results.getByText('revoke it')).toHaveCount(1);
  await search.find(`${PASTE}\nPassword: Sommer2026!7`);
  await expect(search.results.getByText(RESULT_WORDS.secret)).toHaveCount(1);
  await search.find(WORD);
  await expect(search.results.getByText('revoke it')).toHaveCount(0);
});

const lines = ({ box }: SearchPage) =>
  box.evaluate((field) => field.clientHeight / Number.parseFloat(getComputedStyle(field).lineHeight));

for (const path of ['/', '/find/', FOUND.path]) {
  test(`at 400 % zoom the first result of a paste on ${path} stands on the first screen`, { tag: '@long' }, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 256 });
    const search = await open(page, PASTE, path);
    await page.evaluate(() => scrollTo(0, 0));
    await expect(search.links().first()).toBeInViewport({ ratio: 0.9 });
    const folded = await lines(search);
    expect(folded).toBeLessThan(3);
    // Whoever changes it sees it whole, also once the changed text has been read.
    await search.box.blur();
    await search.box.focus();
    await search.box.press('End');
    await search.box.press('x');
    await expect(search.results).toHaveAttribute('aria-busy', 'false');
    expect(await lines(search)).toBeGreaterThan(folded + 0.5);
    await search.box.fill('');
    await expect(page.getByRole('navigation', { name: 'Site' })).toBeVisible();
  });
}

test('letters of the alphabet are targets of 24 px', { tag: '@long' }, async ({ page }) => {
  await page.goto('/errors/');
  for (const letter of await page.getByRole('navigation', { name: 'Letters' }).getByRole('link').all()) {
    const box = await letter.boundingBox();
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(24);
  }
});

test.describe('Forget everything', () => {
  test.use({ serviceWorkers: 'allow' });
  test('takes away ticks, choices, marks, kept searches and copies, and says so', { tag: '@long' }, async ({
    page,
    context,
  }) => {
    await allowMemoryOnly(context);
    const search = await open(page, PASTE);
    await search.links().first().click();
    await expect(page.locator('article .filled').first()).toBeVisible();
    await page.locator('main h1').hover();
    await page.locator('.entry .steps').getByRole('checkbox').first().click();
    await page.evaluate(
      async ([entry = '', product = '']) => {
        localStorage.setItem('product', product);
        sessionStorage.setItem(`scope:${entry}`, 'one');
        await (await caches.open(`copy ${location.origin}/ a-build`)).put('/x', new Response('x'));
      },
      [ERROR_WITH_VALUES.id, PRODUCT.key],
    );
    await page.goto('/about/');
    await page.getByRole('button', { name: FORGET_WORDS.button }).click();
    await expect(page.getByText(FORGET_WORDS.done)).toBeVisible();
    const left = await page.evaluate(async () => [
      { ...localStorage },
      { ...sessionStorage },
      history.state,
      await caches.keys(),
      (await navigator.serviceWorker.getRegistrations()).length,
    ]);
    expect(left).toEqual([{}, {}, null, [], 0]);
    await page.goBack();
    await page.waitForLoadState('networkidle');
    await expect(page.locator('article .filled')).toHaveCount(0);
  });
});
