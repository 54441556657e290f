import { expect, test } from '@playwright/test';
import type { CodesFile } from '../../src/search/index/catalogue.ts';
import {
  ALIKE,
  CLOSED_AWAY,
  CODE_WITHOUT_ENTRY,
  ERROR_WITH_TWO_PRODUCTS,
  SCATTERED_WORDS,
} from '../fixtures/fixture-roles.ts';
import { read } from '../fixtures/fixture-site.ts';
import { goldenCases } from '../fixtures/golden-cases.ts';
import { isLong } from '../fixtures/is-long.ts';
import { SHARDED } from '../fixtures/sites.ts';
import type { Way } from './support/faulty-host.ts';
import { SearchPage } from './support/search-page.ts';
import { servedShards } from './support/served-site.ts';

/** A word of nearly every entry. */
const OFTEN = 'the';

const served = servedShards();
const { host } = served;

test('a fragment finds its entry, and nothing that grows with the site is loaded', async ({ page }) => {
  const loaded: string[] = [];
  page.on('request', (request) => loaded.push(new URL(request.url()).pathname));
  await page.goto(`${served.origin}/find/`);
  const search = new SearchPage(page);
  await search.find(ERROR_WITH_TWO_PRODUCTS.fragment);
  expect(await search.items()).toEqual([{ entry: ERROR_WITH_TWO_PRODUCTS.id, confidence: 'exact' }]);
  expect(loaded.filter((path) => /\/(?:catalogue|outline|text|words)\.json$/.test(path))).toEqual([]);
});

test('of many entries, the first come with their number, and a press brings the next', { tag: '@long' }, async ({
  page,
}) => {
  await page.goto(`${served.origin}/find/`);
  const search = new SearchPage(page);
  await search.find(OFTEN);
  await expect(search.links()).toHaveCount(10);
  const total = Number(/^\d+/.exec((await search.results.locator('.results-count').textContent()) ?? '')?.[0]);
  expect(total).toBeGreaterThan(20);
  await expect(search.results.getByText(`${total - 10} more`)).toBeVisible();
  await search.results.getByRole('button', { name: 'Show more results' }).press('Enter');
  await expect(search.links()).toHaveCount(total);
  await expect(search.links().nth(10)).toBeFocused();
  await expect(search.results.locator('.results-count')).toHaveText(`${total} entries contain this`);
});

const [paste] = goldenCases(SHARDED.content).filter(({ kind }) => kind === 'positive');
const ANSWERED: [what: string, text: string, first: string, confidence: string][] = [
  ['what stands in closed sections only', CLOSED_AWAY, ERROR_WITH_TWO_PRODUCTS.id, 'exact'],
  ['a whole error', paste?.paste ?? '', paste?.entries[0] ?? '', 'best'],
  ['a code', ERROR_WITH_TWO_PRODUCTS.code, ERROR_WITH_TWO_PRODUCTS.id, 'best'],
];
for (const [what, text, entry, confidence] of ANSWERED)
  test(`${what} finds its entry`, { tag: '@long' }, async ({ page }) => {
    await page.goto(`${served.origin}/find/`);
    const search = new SearchPage(page);
    await search.find(text);
    expect((await search.items())[0]).toEqual({ entry, confidence });
  });

test('a question in words finds the same entries as on a small site', { tag: '@long' }, async ({ page, baseURL }) => {
  const found: unknown[] = [];
  for (const site of [baseURL, served.origin]) {
    await page.goto(`${site}/find/`);
    const search = new SearchPage(page);
    await search.find(SCATTERED_WORDS);
    found.push(await search.items());
  }
  expect(found[0]).toContainEqual(expect.objectContaining({ confidence: 'words' }));
  expect(found[1]).toEqual(found[0]);
});

test('of what several entries print, each is shown with the check that tells it apart', { tag: '@long' }, async ({
  page,
}) => {
  await page.goto(`${served.origin}/find/`);
  const search = new SearchPage(page);
  await search.find(ALIKE.message);
  const items = await search.items();
  expect(items.map(({ entry }) => entry).sort()).toEqual(ALIKE.ids.toSorted());
  await expect(search.results.getByText('Check: ')).toHaveCount(2);
});

test('where more than a few fit alike, one question is asked, and its answer counts', { tag: '@long' }, async ({
  page,
}) => {
  await page.goto(`${served.origin}/find/`);
  const search = new SearchPage(page);
  await search.find('The process cannot access the file because it is being used by another process.');
  await page.getByRole('button', { name: 'All machines', exact: true }).click();
  await expect(search.results.locator('.results-count')).toHaveText('2 entries remain');
});

test('a code that no entry claims shows its card', { tag: '@long' }, async ({ page }) => {
  await page.goto(`${served.origin}/find/`);
  const search = new SearchPage(page);
  await search.find(`Error ${CODE_WITHOUT_ENTRY}`);
  const { cards }: CodesFile = JSON.parse(read('cards.json'));
  const card = cards.find(({ code }) => code === CODE_WITHOUT_ENTRY);
  await expect(search.results.locator('.code-card')).toContainText(card?.meaning ?? '');
});

test('why no entry is the best match is told', { tag: '@long' }, async ({ page }) => {
  await page.goto(`${served.origin}/find/`);
  const search = new SearchPage(page);
  await search.find(ALIKE.message);
  const why = search.results.locator('details.why');
  await why.getByText('Why is this not certain?').click();
  await expect(why.getByRole('listitem').first()).toContainText('The text fits these entries alike');
});

const WAYS: Record<string, Way | ((content: Buffer) => string)> = {
  missing: '404',
  'cut off': 'cut',
  short: 'short',
  'a page in its place': 'html',
  'of another build': (content) => `${content} `,
};
for (const [name, way] of Object.entries(WAYS).filter((_, at) => isLong || at % 2 === 0))
  test(`with a shard that is ${name}, nothing is said to be certain or not there, and "Try again" helps`, {
    tag: '@long',
  }, async ({ page }) => {
    host.breaks({ file: /\/index\/fields\//, way });
    await page.goto(`${served.origin}/find/`);
    const search = new SearchPage(page);
    await search.find(ERROR_WITH_TWO_PRODUCTS.fragment);
    await expect(search.results.getByText('results are not complete')).toContainText('the catalogue of errors');
    await expect(search.results.getByText('No entry contains this')).toHaveCount(0);
    expect((await search.items()).map(({ confidence }) => confidence)).not.toContain('best');
    host.mend();
    await search.results.getByRole('button', { name: 'Try again' }).click();
    await expect(search.links().first()).toBeVisible();
    await search.settled(ERROR_WITH_TWO_PRODUCTS.fragment);
    await expect(search.results.getByText('results are not complete')).toHaveCount(0);
  });

test('a paste is answered by its codes while what says which words the site has is on its way', async ({ page }) => {
  const { code, id } = ERROR_WITH_TWO_PRODUCTS;
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  host.breaks({ file: /\/index\/filter\//, way: 'hang' });
  await page.goto(`${served.origin}/find/`);
  const search = new SearchPage(page);
  await search.box.fill(`at the desk of Wexham Zebulon\nit said ${code}\nand went on`);
  await expect(search.links().first()).toBeVisible();
  expect(await search.items()).toEqual([{ entry: id, confidence: 'possible' }]);
  const tables = asked.flatMap((path) => /\/index\/(\w+)\//.exec(path)?.[1] ?? []);
  // What pastes need is the same for each of them.
  expect(new Set(tables)).toEqual(new Set(['filter', 'pastes', 'codes', 'entries']));
});

test('a shard that fails once is asked for again, and the reader notices nothing', async ({ page }) => {
  host.breaks({ file: /\/index\/fields\//, way: '500', times: 1 });
  await page.goto(`${served.origin}/find/`);
  const search = new SearchPage(page);
  await search.find(ERROR_WITH_TWO_PRODUCTS.fragment);
  expect(await search.items()).toEqual([{ entry: ERROR_WITH_TWO_PRODUCTS.id, confidence: 'exact' }]);
  await expect(search.results.getByText('results are not complete')).toHaveCount(0);
});

test('when another build has been published meanwhile, the page offers to load it', { tag: '@long' }, async ({
  page,
}) => {
  await page.goto(`${served.origin}/find/`);
  const search = new SearchPage(page);
  await search.find(OFTEN);
  host.breaks(
    { file: /\/index\/fields\//, way: '404' },
    { file: /\/index\/manifest\.json$/, way: (content) => content.toString().replace('"build":"', '"build":"x') },
  );
  await search.find(ERROR_WITH_TWO_PRODUCTS.fragment);
  await expect(search.results.getByRole('button', { name: 'Load the page again' })).toBeVisible();
});

const NOBODYS = [
  'zqkvwxkq vqzzjkk',
  'zqkvxxjq99',
  'zqkvwxkq.zqvvkk@zqkvwxkq.zzqvk',
  'qwvvxz-kkjqz',
  'xjqqv',
  'vvkqzzx99 zqczyxq',
];

test('what stands in no entry asks the host for nothing, but for one word of many that the filter takes for one of its own', {
  tag: '@long',
}, async ({ page }) => {
  await page.goto(`${served.origin}/find/`);
  const search = new SearchPage(page);
  await search.find(OFTEN);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  // What mends misspelt words is the same file for all of them.
  const isSame = (path: string) => path.startsWith('/index/filter/') || path === '/index/spelling.json';
  const isNew = (path: string) => path.startsWith('/index/') && !isSame(path);
  let asking = 0;
  for (const text of NOBODYS) {
    const before = asked.filter(isNew).length;
    await search.find(text);
    await page.waitForTimeout(300);
    asking += Number(asked.filter(isNew).length > before);
  }
  expect(asking).toBeLessThanOrEqual(1);
});
