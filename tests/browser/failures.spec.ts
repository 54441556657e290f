import { type BrowserContext, expect, type Route, test } from '@playwright/test';
import { CODES, ERROR_WITH_TWO_PRODUCTS, WORD } from '../fixtures/fixture-roles.ts';
import { sampled } from '../fixtures/is-long.ts';
import { hold } from './support/hold.ts';
import { type Item, SearchPage } from './support/search-page.ts';

const { path: ENTRY } = ERROR_WITH_TWO_PRODUCTS;
/** Stands in the mere text of an entry as typed; others have the words. */
const QUERY = 'server runs';
/** Stands in the mere text of an entry, too, and is no word. */
const TEXT_ONLY = 'erver run';
/** Stands in a title or message: its words are not asked for. */
const FRAGMENT = 'wrong password';

const MISSING = [
  { files: ['**/catalogue.json'], words: ['the catalogue of errors'], keeps: [] },
  { files: ['**/text.json'], words: ['the full text'], keeps: ['words'] },
  { files: ['**/index/manifest.json'], words: ['the part that reads questions'], keeps: ['exact'] },
  { files: ['**/_astro/whole-words-*'], words: ['the part that reads questions'], keeps: ['exact'] },
  {
    files: ['**/text.json', '**/index/manifest.json'],
    words: ['the full text', 'the part that reads questions'],
    keeps: [],
  },
  { files: ['**/_astro/search-worker*'], words: ['does not answer'], keeps: [] },
];

let healthy: Item[] | undefined;

/** What a search on a page without trouble brings; in a browser of its own, whose cache holds nothing for the test's. */
async function healthyItems(context: BrowserContext): Promise<Item[]> {
  if (healthy) return healthy;
  const { baseURL } = test.info().project.use;
  const own = await context.browser()?.newContext({ serviceWorkers: 'block', ...(baseURL && { baseURL }) });
  if (!own) throw new Error('The test has no browser.');
  const search = new SearchPage(await own.newPage());
  await search.page.goto('/find/');
  await search.find(QUERY);
  healthy = await search.items();
  await own.close();
  return healthy;
}

for (const { files, words, keeps } of sampled(MISSING, 6)) {
  test(`without ${files.join(' and ')}, the page says what is missing, keeps the rest and can try again`, async ({
    page,
    context,
  }) => {
    const expected = await healthyItems(context);
    for (const file of files) await page.route(file, (route) => route.abort());
    await page.goto(ENTRY);
    const search = new SearchPage(page);
    await search.find(QUERY);

    const notice = search.results.getByText('results are not complete');
    await expect(notice).toBeVisible();
    for (const word of words) await expect(notice).toContainText(word);
    await expect(page.locator('fault-search').getByRole('status')).toContainText('results are not complete');
    await expect(notice.getByRole('link', { name: 'the A to Z page' })).toHaveAttribute('href', '/errors/');
    const kept = new Set((await search.items()).map(({ confidence }) => confidence));
    expect(kept).toEqual(new Set(keeps));

    await search.find(WORD);
    await expect(notice).toBeVisible();
    await search.find(QUERY);

    await page.unrouteAll();
    await notice.getByRole('button', { name: 'Try again' }).click();
    await expect(notice).toBeHidden();
    await search.settled(QUERY);
    expect(await search.items()).toEqual(expected);
  });
}

for (const [body, file, words] of [
  ['<p>Sign in to this network', 'catalogue', 'the catalogue of errors'],
  ['{"error":"sign in"}', 'text', 'the full text'],
] as const) {
  test(`${body} in the place of the ${file} counts as missing`, { tag: '@long' }, async ({ page }) => {
    await page.route(`**/${file}.json`, (route) => route.fulfill({ body }));
    await page.goto('/find/');
    const search = new SearchPage(page);
    await search.find(QUERY);
    await expect(search.results.getByText(`Could not load ${words}`)).toBeVisible();
  });
}

for (const file of sampled(
  [
    'catalogue.json',
    'text.json',
    '_astro/paste-reader-*',
    '_astro/search-worker*',
    '_astro/search-box*',
    'index/manifest.json',
  ],
  6,
)) {
  test(`${file} that fails once is asked for again, and nobody is troubled with it`, async ({ page, context }) => {
    const expected = await healthyItems(context);
    let failures = 0;
    await page.route(`**/${file}`, (route) => (failures++ === 0 ? route.abort() : route.continue()));
    await page.goto(ENTRY);
    const search = new SearchPage(page);
    await search.find(QUERY);
    expect(failures).toBeGreaterThan(1);
    await expect(search.results.getByText('Could not load')).toHaveCount(0);
    expect(await search.items()).toEqual(expected);
  });
}

test('what failed is asked for again when the network comes back', async ({ page, context }) => {
  const expected = await healthyItems(context);
  await page.goto(ENTRY);
  await context.setOffline(true);
  const search = new SearchPage(page);
  await search.box.fill(QUERY);
  await expect(page.locator('fault-search').getByRole('status')).toContainText('has not been loaded');
  await context.setOffline(false);
  await search.settled(QUERY);
  await expect(search.results.getByText('Could not load')).toHaveCount(0);
  expect(await search.items()).toEqual(expected);
});

test('after the first key, nothing that the first result needs waits for another file', { tag: '@long' }, async ({
  page,
}) => {
  await page.goto(ENTRY, { waitUntil: 'networkidle' });
  const held: Route[] = [];
  let isHolding = true;
  await page.route('**', (route) => (isHolding ? void held.push(route) : route.continue()));
  const search = new SearchPage(page);
  await search.box.pressSequentially(FRAGMENT);
  const paths = () => held.map((route) => new URL(route.request().url()).pathname);
  await expect
    .poll(() => paths().filter((path) => /search-box|search-worker|results|catalogue/.test(path)).length)
    .toBe(4);
  // Whatever waits for no other file has been asked for after this pause.
  await page.waitForTimeout(500);
  const wave = [...held];
  isHolding = false;
  const later: string[] = [];
  page.on('request', (request) => later.push(new URL(request.url()).pathname));
  // What completes the answer stays away: only the first result is looked at.
  await page.route(
    /\/(?:text|field|index\/manifest)\.json$|\/(paste-reader|first-judge|index-text|whole-words)-/,
    () => undefined,
  );
  await Promise.all(wave.map((route) => route.continue()));
  await expect(search.links().first()).toBeVisible();
  expect(
    later.filter(
      (path) =>
        !/^\/((?:text|field|index\/manifest|outline)\.json|_astro\/(paste-reader|first-judge|index-text|whole-words)-.*|_astro\/(kept-search|recall-shortly|question-view)\..*)$/.test(
          path,
        ),
    ),
  ).toEqual([]);
});

test('when the search itself cannot be loaded, the page says so', { tag: '@long' }, async ({ page }) => {
  await page.route('**/_astro/search-box*.js', (route) => route.abort());
  await page.goto(ENTRY);
  const search = new SearchPage(page);
  await search.box.fill(FRAGMENT);
  const notice = page.getByText('The search has not been loaded').filter({ has: page.getByRole('button') });
  await expect(notice).toBeVisible();
  await expect(page.locator('fault-search').getByRole('status')).toContainText('has not been loaded');
  await expect(notice.getByRole('link', { name: 'the A to Z page' })).toHaveAttribute('href', '/errors/');
  await expect(page.locator('article[data-entry] h1')).toBeVisible();

  await page.unrouteAll();
  await notice.getByRole('button', { name: 'Try again' }).click();
  await search.settled(FRAGMENT);
  await expect(search.links().first()).toBeVisible();
  await expect(notice).toBeHidden();
});

test.describe('on a slow network', () => {
  for (const file of ['**/text.json']) {
    test(`results of the catalogue appear while ${file} is on its way, and the list is busy until it is there`, async ({
      page,
    }) => {
      const letGo = await hold(page, file);
      await page.goto('/find/');
      const search = new SearchPage(page);
      await search.box.fill(FRAGMENT);
      await expect(search.links().first()).toBeVisible();
      await expect(search.results).toHaveAttribute('aria-busy', 'true');
      await expect(search.results.locator('.results-count')).toContainText('so far');

      await search.box.press('ArrowDown');
      const followed = await search.links().first().getAttribute('href');
      await expect(search.links().first()).toBeFocused();
      await letGo();
      await search.settled(FRAGMENT);
      await expect(search.results.locator('.results-count')).not.toContainText('so far');
      await expect(search.results.locator(`.result-link[href="${followed}"]`)).toBeFocused();
    });
  }

  test('what ends a list waits for the first result of what is late, and comes with it', async ({ page }) => {
    await page.clock.install();
    const letGo = await hold(page, '**/text.json');
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto('/find/');
    const search = new SearchPage(page);
    await search.box.fill(TEXT_ONLY);
    await expect(search.results.getByText('Searching')).toBeVisible();
    await page.clock.fastForward(9000);
    await expect(search.results.getByText('results are not complete')).toBeVisible();
    // Whatever waits for no other file has been asked for after this pause.
    await page.waitForTimeout(500);
    expect(asked.filter((path) => /list-foot|nothing-found/.test(path))).toEqual([]);
    await letGo();
    await expect(search.links().first()).toBeVisible();
    await expect(search.results.getByText('Link to this search')).toBeVisible();
  });

  test('before the catalogue is there, the page says that it searches', { tag: '@long' }, async ({ page }) => {
    const letGo = await hold(page, '**/catalogue.json');
    await page.goto(ENTRY);
    const search = new SearchPage(page);
    await search.box.fill(FRAGMENT);
    await expect(search.results.getByText('Searching')).toBeVisible();
    await expect(search.results).toHaveAttribute('aria-busy', 'true');
    await letGo();
    await search.settled(FRAGMENT);
    await expect(search.results.getByText('Searching')).toBeHidden();
    await expect(search.links().first()).toBeVisible();
  });

  test('only the newest question is answered', { tag: '@long' }, async ({ page, context }) => {
    const letGo = await hold(page, '**/catalogue.json');
    await page.goto('/find/');
    const search = new SearchPage(page);
    for (const text of [...Object.keys(CODES).slice(1, 2), WORD, QUERY]) await search.box.fill(text);
    await letGo();
    await search.settled(QUERY);
    expect(await search.items()).toEqual(await healthyItems(context));
  });
});
