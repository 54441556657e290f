/** What the device keeps of a site that is too large to be kept whole by itself. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { OFFLINE_WORDS } from '#words/offline.ts';
import { COPY_WORDS } from '#words/offline-copy.ts';
import { writeServiceWorker } from '../../src/integrations/offline-copy.ts';
import { digestOf } from '../../src/search/tables/digest.ts';
import type { CopyHead } from '../../src/service-worker/copy-lists.ts';
import { ERROR_WITH_TWO_PRODUCTS, GUIDE, PRODUCT, RETIRED_ERROR } from '../fixtures/fixture-roles.ts';
import { publishedEntries } from '../fixtures/fixture-site.ts';
import { isLong } from '../fixtures/is-long.ts';
import { FIXTURE } from '../fixtures/sites.ts';
import { FaultyHost, type Way } from './support/faulty-host.ts';
import { SearchPage } from './support/search-page.ts';
import { anotherBuild, PublishingHost, visit } from './support/two-builds.ts';

test.use({ serviceWorkers: 'allow' });
test.describe.configure({ mode: 'serial', timeout: 120_000 });

const { id: ID, path: ENTRY, code: CODE } = ERROR_WITH_TWO_PRODUCTS;
const TITLE = publishedEntries().find(({ id }) => id === ID)?.title ?? '';
const NEW_TITLE = 'The second build of this page';
const NOT_KEPT = 'This page is not on this device';
const own = publishedEntries().filter(({ products }) => products.includes(PRODUCT.key));
/** What belongs to the product. */
const PAGES = [
  PRODUCT.path,
  ...own.map(({ url }) => url),
  `/e/${CODE.toLowerCase()}/`,
  `/index/products/${PRODUCT.key}/all.json`,
];
/** Pieces of a large site's index, named by their digests; the second does not come as it was published. */
const [PIECE, OTHER_PIECE] = ['one', 'other'].map((text) => `/index/texts/${digestOf(text)}.txt`) as [string, string];

/** The site as a large one; with one page changed; with every file changed. */
let [large, onePageLater, second] = ['', '', ''];
let head: CopyHead;
let host: PublishingHost;
let origin = '';

test.beforeAll(async () => {
  const newFolder = () => mkdtempSync(join(tmpdir(), 'faultfinder-'));
  [large, onePageLater, second] = [newFolder(), newFolder(), newFolder()];
  cpSync(FIXTURE.dist, large, { recursive: true });
  for (const [path, content] of [
    [PIECE, 'one'],
    [OTHER_PIECE, 'other'],
    [PAGES.at(-1), '{}'],
  ] as const) {
    mkdirSync(join(large, path ?? '', '..'), { recursive: true });
    writeFileSync(join(large, path ?? ''), content);
  }
  head = await writeServiceWorker(large, 0);
  cpSync(large, onePageLater, { recursive: true });
  const page = join(onePageLater, ENTRY, 'index.html');
  writeFileSync(page, readFileSync(page, 'utf8').replaceAll(TITLE, NEW_TITLE));
  await writeServiceWorker(onePageLater, 0);
  await anotherBuild(large, second, TITLE, NEW_TITLE, 0);
  writeFileSync(join(large, OTHER_PIECE), 'nothing');
});
test.afterAll(() => {
  for (const folder of [large, onePageLater, second]) rmSync(folder, { recursive: true, force: true });
});
test.beforeEach(async () => {
  host = new PublishingHost(large);
  origin = await host.start();
});
test.afterEach(() => host.stop().catch(() => undefined));

const heading = (page: Page) => page.locator('#content h1:not(#results h1)');
const line = (page: Page, product = PRODUCT.key) => page.locator(`#offline li[data-product=${product}]`);
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

/** Which of these addresses an open page gets. */
function had(page: Page, paths: string[]): Promise<string[]> {
  return page.evaluate(async (wanted) => {
    const are = await Promise.all(
      wanted.map((path) =>
        fetch(path).then(
          ({ ok }) => ok,
          () => false,
        ),
      ),
    );
    return wanted.filter((_, at) => are[at]);
  }, paths);
}

async function keep(page: Page): Promise<void> {
  await page.goto(`${origin}/about/`);
  await button(page, COPY_WORDS.keep('Kopia')).click();
  await expect(line(page)).toContainText('is kept whole', { timeout: 60_000 });
}

test('without a network the search works, a page that was read opens, and another says that it is not on the device', {
  tag: '@long',
}, async ({ page }) => {
  // The first page comes before there is a copy.
  await visit(page, origin + ENTRY);
  await page.goto(origin + RETIRED_ERROR.path);
  expect(await had(page, [PIECE, OTHER_PIECE])).toEqual([PIECE, OTHER_PIECE]);
  expect(host.received.filter((path) => path.startsWith('/guides/') || path.startsWith('/products/'))).toEqual([]);
  await host.stop();
  for (const path of [ENTRY, RETIRED_ERROR.path, ENTRY.slice(0, -1)]) {
    expect((await page.goto(origin + path))?.status(), path).toBe(200);
    await expect(heading(page)).not.toHaveText(NOT_KEPT);
  }
  expect((await page.goto(origin + GUIDE.path))?.status()).toBe(503);
  await expect(heading(page)).toHaveText(NOT_KEPT);
  expect(await had(page, [PIECE, OTHER_PIECE, PAGES.at(-1) ?? ''])).toEqual([PIECE]);
  const search = new SearchPage(page);
  await search.find(CODE);
  await search.links().first().click();
  await expect(heading(page)).toHaveText(TITLE);

  await test.step('the page loads once there is a network again', async () => {
    await page.goto(origin + GUIDE.path);
    await host.start();
    await page.reload();
    await expect(heading(page)).not.toHaveText(NOT_KEPT);
    expect((await page.goto(`${origin}/errors/nothing-here/`))?.status()).toBe(404);
  });
});

test('a product says its size, is whole once it was asked for, and goes again', { tag: '@long' }, async ({ page }) => {
  await visit(page, `${origin}/about/`);
  const size = head.products[PRODUCT.key];
  await expect(line(page)).toContainText(`${size?.files} files, ${((size?.wire ?? 0) / 1e6).toFixed(1)} MB to load`);
  await keep(page);
  await button(page, COPY_WORDS.keep('restic')).click();
  await expect(line(page, 'restic')).toContainText('is kept whole', { timeout: 60_000 });
  await host.stop();
  expect(await had(page, PAGES)).toEqual(PAGES);
  expect((await page.goto(origin + PRODUCT.path))?.status()).toBe(200);

  await page.goto(`${origin}/about/`);
  await button(page, COPY_WORDS.remove('Kopia')).click();
  await expect(button(page, COPY_WORDS.keep('Kopia'))).toBeFocused();
  const shared = own.filter(({ products }) => products.includes('restic')).map(({ url }) => url);
  expect(await had(page, PAGES)).toEqual([
    ...PAGES.filter((path) => shared.includes(path)),
    `/e/${CODE.toLowerCase()}/`,
  ]);
  await expect(line(page, 'restic')).toContainText('is kept whole');
});

test('what was interrupted is not called whole, and the next page goes on with it', { tag: '@long' }, async ({
  page,
}) => {
  await visit(page, `${origin}/about/`);
  host.broken = new RegExp(ENTRY);
  await button(page, COPY_WORDS.keep('Kopia')).click();
  await expect(line(page).getByRole('progressbar')).toBeVisible();
  await expect(line(page)).toContainText('is not whole', { timeout: 60_000 });
  await page.reload();
  await expect(line(page)).not.toContainText('is kept whole');
  const first = new Set(host.received);
  host.broken = undefined;
  host.received.length = 0;
  await page.goto(`${origin}/`);
  await page.goto(`${origin}/about/`);
  await expect(line(page)).toContainText('is kept whole', { timeout: 60_000 });
  // What had arrived is not fetched twice.
  expect(host.received.filter((path) => path.startsWith('/errors/') && path !== ENTRY && first.has(path))).toEqual([]);
  await host.stop();
  expect(await had(page, PAGES)).toEqual(PAGES);
});

test('a later build fetches only what has changed, and takes over with what was kept', { tag: '@long' }, async ({
  page,
}) => {
  await visit(page, origin + RETIRED_ERROR.path);
  await keep(page);
  expect(await had(page, [PIECE])).toEqual([PIECE]);
  const copyNewBuild = async (folder: string) => {
    const newest = () => page.evaluate(async () => (await (await fetch('/newest-offline-copy.json')).json()).date);
    const before = await newest();
    host.received.length = 0;
    host.publish(folder);
    await page.evaluate(async () => void (await navigator.serviceWorker.getRegistration())?.update());
    await expect.poll(newest, { timeout: 60_000 }).toBeGreaterThan(before);
    await button(page, OFFLINE_WORDS.reload).click();
  };
  await copyNewBuild(onePageLater);
  const fetchedThen = host.received.filter((path) => path !== '/sw.js' && !path.startsWith('/copy/'));
  expect(fetchedThen).toEqual([ENTRY]);
  await expect(line(page)).toContainText('is kept whole');

  await copyNewBuild(second);
  await expect(line(page)).toContainText('is kept whole');
  await host.stop();
  const kept = [...PAGES, RETIRED_ERROR.path, PIECE];
  expect(await had(page, kept)).toEqual(kept);
  await page.goto(origin + ENTRY);
  await expect(heading(page)).toHaveText(NEW_TITLE);
});

const FAULTS: [name: string, way: Way | ((content: Buffer) => string)][] = [
  ['half of it', 'short'],
  ['a page in its place', 'html'],
  ['another list', () => '{}'],
  ['a broken connection', 'cut'],
];
for (const [name, way] of FAULTS.slice(0, isLong ? FAULTS.length : 1)) {
  test(`a list of which comes ${name} is asked for again, then the page about the site says so`, {
    tag: '@long',
  }, async ({ page }) => {
    const faulty = new FaultyHost(large);
    origin = await faulty.start();
    let asked = 0;
    page.context().on('request', (request) => {
      if (request.url().includes('/copy/')) asked++;
    });
    faulty.breaks({ file: /^\/copy\//, way });
    await page.goto(`${origin}/about/`);
    await expect(page.getByText(COPY_WORDS.failed)).toBeVisible({ timeout: 30_000 });
    expect(asked).toBeGreaterThan(1);
    faulty.mend();
    await page.reload();
    await expect(page.getByText('This device keeps the search')).toBeVisible({ timeout: 30_000 });

    // A page whose list does not come is the host's.
    faulty.breaks({ file: /^\/copy\//, way });
    await page.goto(origin + ENTRY);
    await expect(heading(page)).toHaveText(TITLE);
    await new SearchPage(page).find(CODE);
    faulty.stop();
  });
}

test('a list that hangs holds up no page', async ({ page }) => {
  const faulty = new FaultyHost(large);
  origin = await faulty.start();
  faulty.breaks({ file: /^\/copy\//, way: 'hang' });
  await page.goto(origin + ENTRY);
  await new SearchPage(page).find(CODE);
  faulty.mend();
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null, undefined, { timeout: 60_000 });
  faulty.breaks({ file: /^\/copy\//, way: 'hang' });
  await page.goto(origin + GUIDE.path);
  await expect(heading(page)).not.toHaveText(NOT_KEPT);
  faulty.mend();
  faulty.stop();
});
