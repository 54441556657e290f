/**
 * What can break on the way to a reader, and what the reader then sees: a row is a fault. `npm run test:long` tries every
 * row; without it, a few of them. Once the fault is gone, the page answers in full.
 */

import { expect, type Page, test } from '@playwright/test';
import { ERROR_WITH_TWO_PRODUCTS, WORD } from '../fixtures/fixture-roles.ts';
import { isLong, sampled } from '../fixtures/is-long.ts';
import { endWorker, rememberWorkers } from './support/end-worker.ts';
import {
  BUILDS,
  CATALOGUE,
  NO_SEARCH,
  PASTE,
  QUERIES,
  type Query,
  READING,
  type Row,
  rows,
  SILENT,
} from './support/fault-rows.ts';
import { FaultyHost, WAYS } from './support/faulty-host.ts';
import { hold } from './support/hold.ts';
import { type Item, SearchPage } from './support/search-page.ts';

const { path: ENTRY, code: CODE } = ERROR_WITH_TWO_PRODUCTS;
/** Longer than the page waits for anything. */
const TOO_LONG = 9000;

let host: FaultyHost;
let origin = '';
test.beforeAll(async () => {
  host = new FaultyHost();
  origin = await host.start();
});
test.afterEach(() => host.mend());
test.afterAll(() => host.stop());

const healthy = new Map<Query, Item[]>();

/** The whole answer of a page without trouble. */
async function wholeAnswer(page: Page, query: Query): Promise<Item[]> {
  const known = healthy.get(query);
  if (known) return known;
  host.mend();
  // A browser of its own: a file in the cache cannot be broken on its way.
  const context = await page.context().browser()?.newContext({ serviceWorkers: 'block' });
  const other = (await context?.newPage()) as Page;
  await other.goto(`${origin}/find/`);
  const search = new SearchPage(other);
  await search.find(QUERIES[query]);
  await expect(search.results.getByText('results are not complete')).toHaveCount(0);
  const items = await search.items();
  healthy.set(query, items);
  await context?.close();
  return items;
}

/** `but`: an entry of which nothing is said. */
async function answersInFull(search: SearchPage, query: Query, expected: Item[], but?: string): Promise<void> {
  const wanted = (items: Item[]) => items.filter(({ entry }) => entry !== but);
  await search.settled(QUERIES[query]);
  await expect(search.results.locator('.note.warning').filter({ hasText: 'results are not complete' })).toHaveText([]);
  await expect.poll(async () => wanted(await search.items())).toEqual(wanted(expected));
}

/** Opens the page with the row's fault, and asks; `page.clock` may run ahead from now on: what hangs is told at once. */
async function askWith(row: Row, page: Page, search: SearchPage): Promise<void> {
  // A fault counts its answers down; each test has its own.
  host.breaks(...row.faults.map((fault) => ({ ...fault })));
  if (row.script) await page.addInitScript(row.script);
  if (row.killed) await page.addInitScript(rememberWorkers);
  await page.clock.install(row.today ? { time: row.today } : {});
  await page.goto(origin + row.page, { waitUntil: 'commit' });
  if (row.killed === 'idle') {
    await search.find(WORD);
    await endWorker(page);
  }
  // Whoever reads in an entry brings up what works with the device's stores.
  if (row.script && row.page.startsWith('/errors/')) {
    await page.locator('article[data-entry] h1').hover();
    await expect(page.getByRole('checkbox').first()).toBeAttached();
  }
  await search.box.fill(QUERIES[row.query]);
  await expect.poll(() => page.evaluate(() => document.querySelector('fault-search .no-script') === null)).toBe(true);
  if (row.killed === 'asked') await endWorker(page);
}

for (const row of sampled(
  rows.filter(({ isSample }) => isLong || isSample),
  4,
)) {
  const { name, sees, query, page: path } = row;
  const [fault] = row.faults;
  test(`${name} (${path}, ${query}): ${sees === 'whole' ? 'nobody is troubled' : 'told, with a way on'}`, async ({
    page,
  }) => {
    const accidents: string[] = [];
    page.on('pageerror', ({ message }) => /planted|Pagefind|^Unexpected /.test(message) || accidents.push(message));
    const expected = await wholeAnswer(page, query);
    const search = new SearchPage(page);
    await askWith(row, page, search);
    if (sees === 'whole') {
      if (fault?.times !== undefined || row.killed) {
        await page.waitForTimeout(500);
        await page.clock.fastForward(TOO_LONG);
        if (row.killed === 'asked') {
          // A worker that has begun to answer is asked first whether it still hears.
          await page.waitForTimeout(2000);
          await page.clock.fastForward(TOO_LONG);
        }
      }
      await answersInFull(search, query, expected, row.onlyInOne);
      expect(accidents).toEqual([]);
      return;
    }
    const notice = search.results.locator('.note.warning').filter({ hasText: sees });
    await expect(async () => {
      if (fault?.way !== '404') await page.clock.fastForward(TOO_LONG);
      await expect(notice).toBeVisible({ timeout: 2500 });
    }).toPass({ timeout: 40_000 });
    await expect(notice.getByRole('link', { name: 'the A to Z page' })).toHaveAttribute('href', '/errors/');
    await expect(search.results.getByText('No entry contains this')).toHaveCount(0);
    if (query !== 'words' && [CATALOGUE, SILENT, NO_SEARCH].includes(sees)) {
      await expect(notice.getByRole('link', { name: 'needs no search' })).toHaveAttribute(
        'href',
        new RegExp(`^/e/${CODE}/$`, 'i'),
      );
    }
    host.mend();
    // A browser keeps a script that it has read to its end, whatever is in it, as long as the page is open.
    const isKept = fault?.way === 'short' && [NO_SEARCH, READING].includes(sees);
    if (isKept || sees === BUILDS) {
      if (isKept) await page.reload();
      else await notice.getByRole('button', { name: 'Load the page again' }).click();
      await page.waitForLoadState();
      // What was kept of the search comes back by itself; typing in the same instant would stand behind it.
      await page.waitForTimeout(1000);
      await search.box.fill(QUERIES[query]);
    } else
      await notice
        .getByRole('button', { name: 'Try again' })
        .click({ timeout: 5000 })
        .catch(() => undefined);
    await answersInFull(search, query, expected);
    expect(accidents).toEqual([]);
  });
}

test('a paste shows its entry at once, while all that is not needed for it hangs', async ({ page }) => {
  host.breaks({ file: /\/paste-reader-|\/text\.json$|\/pagefind\/|\/results\..*\.css$/, way: 'hang' });
  // Nor is the page ever loaded.
  await page.goto(`${origin}/find/#q=${encodeURIComponent(PASTE)}`, { waitUntil: 'commit' });
  const search = new SearchPage(page);
  await expect(search.links().first()).toHaveAttribute('href', new RegExp(`^${ENTRY}`));
});

for (const way of WAYS.filter((one) => (isLong ? one !== 'hang' : one === '404' || one === 'short'))) {
  test(`a page whose only script is missing (${way}) says so, and leads to the A to Z page`, { tag: '@long' }, async ({
    page,
  }) => {
    host.breaks({ file: /\/_astro\/Page\.astro.*\.js$/, way });
    await page.goto(origin + ENTRY);
    const line = page.getByText(NO_SEARCH);
    await expect(line).toBeHidden();
    // Some seconds later.
    await page.evaluate(() => {
      for (const animation of document.getAnimations()) animation.finish();
    });
    await expect(line).toBeVisible();
    await expect(line.getByRole('link', { name: 'the A to Z page' })).toBeVisible();
    await expect(line.getByRole('button')).toBeHidden();
    await page.emulateMedia({ media: 'print' });
    await expect(line).toBeHidden();
    await page.emulateMedia({ media: 'screen' });
    host.mend();
    await page.reload();
    await expect(line).toHaveCount(0);
    await new SearchPage(page).find(QUERIES.code);
  });
}

const BEFORE = ['/', `/find/#q=${WORD}`, ...(isLong ? ['/find/', `/find/?q=${WORD}`, ENTRY, '/nothing/here/'] : [])];
for (const path of BEFORE) {
  test(`what is typed on ${path} before the script has come is searched when it has`, { tag: '@long' }, async ({
    page,
  }) => {
    const letGo = await hold(page, '**/_astro/Page.astro*.js');
    await page.goto(origin + path, { waitUntil: 'commit' });
    const search = new SearchPage(page);
    await search.box.fill(QUERIES.code);
    await letGo();
    await search.settled(QUERIES.code);
    await expect(search.box).toHaveValue(QUERIES.code);
    await expect(search.links().first()).toBeVisible();
  });
}

test('a line that says that the search is not there goes when its script comes after all', { tag: '@long' }, async ({
  page,
}) => {
  const letGo = await hold(page, '**/_astro/Page.astro*.js');
  await page.goto(origin + ENTRY, { waitUntil: 'commit' });
  const line = page.getByText(NO_SEARCH);
  await expect(line).toBeAttached();
  // The style that lets it wait may come after the line.
  await expect(async () => {
    await page.evaluate(() => {
      for (const animation of document.getAnimations()) animation.finish();
    });
    await expect(line).toBeVisible({ timeout: 500 });
  }).toPass();
  await letGo();
  await expect(line).toHaveCount(0);
  await new SearchPage(page).find(QUERIES.code);
  await expect(line).toHaveCount(0);
});

for (const today of ['2071-02-03T04:05:06Z', ...(isLong ? ['2001-02-03T04:05:06Z'] : [])]) {
  test(`where the clock says ${today}, a result is marked on its page, and Back brings the search back`, {
    tag: '@long',
  }, async ({ page }) => {
    await page.clock.setFixedTime(today);
    await page.goto(`${origin}/find/`);
    const search = new SearchPage(page);
    await search.find('epositor');
    const found = await search.items();
    await search.links().first().click();
    await expect(page.getByRole('search', { name: /find/i })).toBeVisible();
    await page.goBack();
    await search.settled('epositor');
    expect(await search.items()).toEqual(found);
  });
}

test('a wait that began while the clock was years ahead does not run for years', async ({ page }) => {
  await page.goto(origin + ENTRY);
  await page.locator('main h1').hover();
  const start = page.getByRole('button', { name: /^Start/ }).first();
  await page.clock.setFixedTime('2071-02-03T04:05:06Z');
  await start.click();
  await expect(page.locator('.recheck time').first()).toBeVisible();
  await page.clock.setFixedTime('2026-11-28T10:00:00Z');
  await page.reload();
  await expect(start).toBeVisible();
  await expect(page.locator('.recheck time')).toHaveCount(0);
});
