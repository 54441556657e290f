import { expect, type Page, test } from '@playwright/test';
import { packCatalogue, unpackCatalogue } from '../../src/search/index/pack-catalogue.ts';
import { catalogueEntry } from '../fixtures/catalogue-entry.ts';
import { ERROR_WITH_TWO_PRODUCTS, SCATTERED_WORDS } from '../fixtures/fixture-roles.ts';
import { SearchPage } from './support/search-page.ts';

/** So many more entries make a site large; they have no page and no words. */
const MORE = 400;
/** Words that stand together in the body of a page only. */
const IN_A_BODY = 'snapshots bucket password';

/** The site as one of many entries. */
async function grow(page: Page): Promise<void> {
  await page.route('**/catalogue.json', async (route) => {
    const { entries, ...catalogue } = unpackCatalogue(await (await route.fetch()).json());
    const more = Array.from({ length: MORE }, (_, at) => catalogueEntry({ id: `n${at}`, title: `${at}` }));
    await route.fulfill({ json: packCatalogue({ ...catalogue, entries: [...entries, ...more] }) });
  });
}

/** How many files below `/pagefind/` have been asked for. */
function countingPages(page: Page): () => number {
  let count = 0;
  page.on('request', (request) => {
    if (new URL(request.url()).pathname.startsWith('/pagefind/')) count++;
  });
  return () => count;
}

test('of a large site, pages are found by words of their bodies, in a worker of its own under the policy', async ({
  page,
}) => {
  await grow(page);
  await page.goto('/find/');
  const search = new SearchPage(page);
  await search.find(IN_A_BODY);
  expect(await search.items()).toContainEqual(expect.objectContaining({ confidence: 'words' }));
  expect(page.workers().map((worker) => new URL(worker.url()).pathname)).toContain('/pagefind/pagefind-worker.js');
});

test('of a large site, no page is asked for by a code', { tag: '@long' }, async ({ page }) => {
  await grow(page);
  const count = countingPages(page);
  await page.goto('/find/');
  await new SearchPage(page).find(ERROR_WITH_TWO_PRODUCTS.code);
  expect(count()).toBe(0);
});

test('a small site reads questions by itself: nothing of the index of pages is loaded', { tag: '@long' }, async ({
  page,
}) => {
  const count = countingPages(page);
  await page.goto('/find/');
  await new SearchPage(page).find(SCATTERED_WORDS);
  expect(count()).toBe(0);
});

for (const file of ['pagefind.js*', 'index/**', 'fragment/**', 'wasm*']) {
  test(`without ${file} of the index of pages, a reader of a large site is told what is missing, and can try again`, {
    tag: '@long',
  }, async ({ page }) => {
    await grow(page);
    await page.route(`**/pagefind/${file}`, (route) => route.abort());
    await page.goto('/find/');
    const search = new SearchPage(page);
    await search.find(IN_A_BODY);
    const notice = search.results.getByText('results are not complete');
    await expect(notice).toContainText('the word index');
    await page.unroute(`**/pagefind/${file}`);
    await notice.getByRole('button', { name: 'Try again' }).click();
    await expect(notice).toBeHidden();
    await search.settled(IN_A_BODY);
  });
}
