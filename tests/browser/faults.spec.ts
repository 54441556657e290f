/**
 * What can break on the way to a reader, and what the reader then sees: a row is a fault. `npm run test:long` tries every
 * row; without it, one of each kind. Once the fault is gone, the page answers in full.
 */
import { expect, type Page, test } from '@playwright/test';
import { CATALOGUE, NO_SEARCH, QUERIES, type Query, READING, rows, SILENT } from './fault-rows.ts';
import { FaultyHost, WAYS } from './faulty-host.ts';
import { PASTE } from './pasted-errors.ts';
import { type Item, SearchPage } from './search-page.ts';

const isLong = process.env.LONG === '1';
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

async function answersInFull(search: SearchPage, query: Query, expected: Item[]): Promise<void> {
  await search.settled(QUERIES[query]);
  await expect(search.results.getByText('results are not complete')).toHaveCount(0);
  await expect.poll(() => search.items()).toEqual(expected);
}

for (const { name, fault, sees, page: path, query, isSample } of rows) {
  if (!isLong && !isSample) continue;
  test(`${name} (${path}, ${query}): ${sees === 'whole' ? 'nobody is troubled' : 'told, with a way on'}`, async ({
    page,
  }) => {
    const accidents: string[] = [];
    page.on('pageerror', ({ message }) => /planted|Pagefind|^Unexpected /.test(message) || accidents.push(message));
    const expected = await wholeAnswer(page, query);
    // A fault counts its answers down; each test has its own.
    host.breaks({ ...fault });
    await page.clock.install();
    await page.goto(origin + path, { waitUntil: 'commit' });
    const search = new SearchPage(page);
    await search.box.fill(QUERIES[query]);
    // The page's clock may run ahead: what hangs in the page is told at once.
    const isReady = () => page.evaluate(() => document.querySelector('.no-script') === null);
    await expect.poll(isReady).toBe(true);
    if (sees === 'whole') {
      if (fault.times !== undefined) {
        await page.waitForTimeout(500);
        await page.clock.fastForward(TOO_LONG);
      }
      await answersInFull(search, query, expected);
      return;
    }
    const notice = search.results.locator('.note.warning').filter({ hasText: sees });
    await expect(async () => {
      if (fault.way !== '404') await page.clock.fastForward(TOO_LONG);
      await expect(notice).toBeVisible({ timeout: 2500 });
    }).toPass({ timeout: 40_000 });
    await expect(notice.getByRole('link', { name: 'the A to Z page' })).toHaveAttribute('href', '/errors/');
    await expect(search.results.getByText('No entry contains this')).toHaveCount(0);
    if (query !== 'words' && [CATALOGUE, SILENT, NO_SEARCH].includes(sees as RegExp)) {
      await expect(notice.getByRole('link', { name: 'needs no search' })).toHaveAttribute(
        'href',
        /^\/e\/aadsts50020\/$/i,
      );
    }
    host.mend();
    // A browser keeps a script that it has read to its end, whatever is in it, as long as the page is open.
    const isKept = fault.way === 'short' && [NO_SEARCH, READING].includes(sees);
    if (isKept || sees.test('do not fit together')) {
      if (isKept) await page.reload();
      else await notice.getByRole('button', { name: 'Load the page again' }).click();
      await page.waitForLoadState();
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

test('a paste shows the entry of its code at once, before anything has judged it', async ({ page }) => {
  host.breaks({ file: /\/(fits-judge|paste-reader)-|\/text\.json$|\/pagefind\//, way: 'hang' });
  await page.goto(`${origin}/find/`);
  const search = new SearchPage(page);
  await search.box.fill(PASTE);
  await expect(search.links().first()).toHaveAttribute('href', /^\/errors\/aadsts50020\//);
  await expect(search.results.getByText('Their code stands in your text')).toBeVisible();
});

for (const way of WAYS.filter((one) => one !== 'hang')) {
  test(`a page whose only script is missing (${way}) says so, and leads to the A to Z page`, async ({ page }) => {
    host.breaks({ file: /\/_astro\/Page\.astro.*\.js$/, way });
    await page.goto(`${origin}/errors/aadsts700003/`);
    const line = page.getByText('This search needs JavaScript, which is off or was not loaded');
    await expect(line).toBeHidden();
    // Some seconds later.
    await page.evaluate(() => {
      for (const animation of document.getAnimations()) animation.finish();
    });
    await expect(line).toBeVisible();
    await expect(line.getByRole('link', { name: 'the A to Z page' })).toBeVisible();
    host.mend();
    await page.reload();
    await expect(line).toHaveCount(0);
    await new SearchPage(page).find(QUERIES.code);
  });
}

for (const path of ['/', '/find/', '/find/#q=token', '/find/?q=token', '/errors/aadsts700003/', '/nothing/here/']) {
  test(`what is typed on ${path} before the script has come is searched when it has`, async ({ page }) => {
    let letGo = () => {};
    const held = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    await page.route('**/_astro/Page.astro*.js', async (route) => {
      await held;
      await route.continue();
    });
    await page.goto(origin + path, { waitUntil: 'commit' });
    const search = new SearchPage(page);
    await search.box.fill(QUERIES.code);
    letGo();
    await search.settled(QUERIES.code);
    await expect(search.box).toHaveValue(QUERIES.code);
    await expect(search.links().first()).toBeVisible();
  });
}

const STORAGES: Record<string, () => void> = {
  full: () => {
    Storage.prototype.setItem = () => {
      throw new DOMException('', 'QuotaExceededError');
    };
  },
  refused: () => {
    for (const name of ['localStorage', 'sessionStorage', 'caches', 'indexedDB'])
      Object.defineProperty(window, name, {
        get() {
          throw new DOMException('', 'SecurityError');
        },
      });
  },
  'full of rubbish': () => {
    for (const store of [localStorage, sessionStorage])
      for (const key of ['mark', 'product', 'steps:aadsts700003', 'scope:aadsts700003']) store.setItem(key, '{"a":[');
  },
  'without a service worker': () => {
    navigator.serviceWorker.register = () => Promise.reject(new DOMException('', 'SecurityError'));
  },
};
for (const [name, spoil] of Object.entries(STORAGES)) {
  test(`with a store that is ${name}, the page searches as ever`, async ({ page }) => {
    const accidents: string[] = [];
    page.on('pageerror', ({ message }) => accidents.push(message));
    const expected = await wholeAnswer(page, 'code');
    await page.addInitScript(spoil);
    await page.goto(`${origin}/errors/aadsts700003/`);
    const search = new SearchPage(page);
    await search.find(QUERIES.code);
    await answersInFull(search, 'code', expected);
    expect(accidents).toEqual([]);
  });
}
