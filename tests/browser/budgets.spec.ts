import { type BrowserContext, expect, type Request, test } from '@playwright/test';
import { SearchPage } from './search-page.ts';

/** Bytes on the wire, brotli, without headers; a first round trip of a connection carries about 14 kB. */
const ENTRY_PAGE = 14_000;
const ENTRY_REQUESTS = 4;
const SCRIPT_BEFORE_SEARCH = 4_000;
const FIRST_RESULTS = 30_000;
const WHOLE_TEXT = 64_000;
const JUDGE = 10_000;

/** The text and what reads it, what judges whole errors, and what finds pages by words. */
const LATER = /\/text\.json$|\/index-text-|\/judge-|\/pagefind\//;

const ENTRIES = ['/errors/aadsts50076/', '/errors/aadsts65001/', '/guides/check-gdap-roles/', '/faq/cipp-cost/'];

async function transferred(requests: readonly Request[]): Promise<number> {
  let sum = 0;
  for (const request of requests) {
    const response = await request.response();
    if (!response) continue;
    const length = response.headers()['content-length'];
    sum += length === undefined ? (await request.sizes()).responseBodySize : Number(length);
  }
  return sum;
}

function listen(context: BrowserContext): Request[] {
  const requests: Request[] = [];
  context.on('request', (request) => requests.push(request));
  return requests;
}

for (const address of ENTRIES) {
  test(`${address} and all it loads fit into the first round trip of a connection`, async ({ page, context }) => {
    const requests = listen(context);
    await page.goto(address, { waitUntil: 'networkidle' });
    expect(requests.length).toBeLessThanOrEqual(ENTRY_REQUESTS);
    expect(await transferred(requests)).toBeLessThanOrEqual(ENTRY_PAGE);
    const scripts = requests.filter((request) => request.resourceType() === 'script');
    expect(await transferred(scripts)).toBeLessThanOrEqual(SCRIPT_BEFORE_SEARCH);
  });
}

test('from the first key to the first results little is loaded', async ({ page, context }) => {
  await page.goto('/errors/aadsts50076/', { waitUntil: 'networkidle' });
  const requests = listen(context);
  // What comes later waits here, so that only what the first results need is counted.
  await context.route(LATER, () => undefined);
  const search = new SearchPage(page);
  await search.box.fill('enticat');
  await expect(search.results.locator('li[data-confidence=exact]').first()).toBeVisible();
  const needed = requests.filter((request) => !LATER.test(request.url()));
  expect(needed.some((request) => request.url().endsWith('/catalogue.json'))).toBe(true);
  expect(await transferred(needed)).toBeLessThanOrEqual(FIRST_RESULTS);
});

test('the whole text, and what reads whole errors, are small', async ({ page, context }) => {
  const requests = listen(context);
  await page.goto('/find/');
  await new SearchPage(page).find('enticat');
  const text = requests.filter((request) => request.url().endsWith('/text.json'));
  const judge = requests.filter((request) => request.url().includes('/judge-'));
  expect([text.length, judge.length]).toEqual([1, 1]);
  expect(await transferred(text)).toBeLessThanOrEqual(WHOLE_TEXT);
  expect(await transferred(judge)).toBeLessThanOrEqual(JUDGE);
});
