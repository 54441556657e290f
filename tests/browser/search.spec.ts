import { expect, test } from '@playwright/test';
import type { CodesFile } from '../../src/search/index/catalogue.ts';
import { normalise } from '../../src/search/text/normalise.ts';
import { FIXTURE_FIELD } from '../fixtures/field.ts';
import {
  ALIKE,
  CLOSED_AWAY,
  CODE_WITHOUT_ENTRY,
  CODES,
  ERROR_WITH_TWO_PRODUCTS,
  ERROR_WITH_VALUES,
  FREQUENT_WORD,
  UNKNOWN_CODE,
  WORD,
} from '../fixtures/fixture-roles.ts';
import { builtSearch, read } from '../fixtures/fixture-site.ts';
import { PASTE } from './support/pasted-errors.ts';
import { SearchPage } from './support/search-page.ts';

/** A stretch of the text of an entry's second cause, cut in the middle of words. */
async function fragmentOfCause(id: string): Promise<string> {
  const { text, catalogue } = await builtSearch();
  const entry = text.entries.find((one) => one.id === id);
  const heading = catalogue.entries.find((one) => one.id === id)?.headings[1];
  const section = entry?.sections.find(([, anchor]) => anchor === heading?.[0]);
  const from = (section?.[0] ?? 0) + (heading?.[1].length ?? 0) + 8;
  return normalise(entry?.text.slice(from, from + 28) ?? '').trim();
}

const { id: ID, path: ENTRY, code: CODE, fragment: FRAGMENT, first: FIRST } = ERROR_WITH_TWO_PRODUCTS;

test('a fragment from the middle of words finds its error and shows where it stands', async ({ page }) => {
  const search = new SearchPage(page);
  await page.goto('/');
  await search.find(FRAGMENT);
  const [first] = await search.items();
  expect(first).toEqual({ entry: ID, confidence: 'exact' });
  await expect(search.results.locator('li').first().locator('mark').first()).toHaveText(FRAGMENT);
});

test('following a result opens the section, marks the fragment and brings it into view', async ({ page }) => {
  const search = new SearchPage(page);
  await page.goto('/');
  const fragment = await fragmentOfCause(ID);
  await search.find(fragment);
  await search.results.locator(`li[data-entry=${ID}] .result-link`).click();
  await expect(page).toHaveURL(({ pathname, hash }) => pathname === ENTRY && hash.length > 1);
  const marked = () =>
    page.evaluate(() => {
      const [range] = [...(CSS.highlights.get('fragment') ?? [])] as Range[];
      const box = range?.getBoundingClientRect();
      return {
        text: String(range),
        inView: Boolean(box && box.height > 0 && box.top >= 0 && box.bottom <= innerHeight),
      };
    });
  await expect
    .poll(async () => {
      const { text, inView } = await marked();
      return { text: normalise(text), inView };
    })
    .toEqual({ text: fragment, inView: true });
});

test('a fragment inside a collapsed section opens that section', async ({ page }) => {
  const search = new SearchPage(page);
  await page.goto('/');
  await search.find(CLOSED_AWAY);
  await search.links().first().click();
  await expect(page.getByText(CLOSED_AWAY)).toBeInViewport();
});

test('Back restores query, results, filters and the rest of a long list', async ({ page }) => {
  const search = new SearchPage(page);
  await page.goto('/');
  await search.find(FREQUENT_WORD);
  await search.results.getByRole('button', { name: new RegExp(`^${FIRST.name} \\d`) }).click();
  await search.results.getByRole('button', { name: 'Show more results' }).click();
  const before = await search.items();
  expect(before.length).toBeGreaterThan(10);
  await search.links().nth(11).click();
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(/Paste an error/);
  await page.goBack();
  await search.settled(FREQUENT_WORD);
  await expect(search.box).toHaveValue(FREQUENT_WORD);
  expect((await search.items()).filter(({ confidence }) => confidence !== 'words')).toEqual(
    before.filter(({ confidence }) => confidence !== 'words'),
  );
  await expect(search.results.getByRole('button', { name: new RegExp(`^${FIRST.name} \\d`) })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
});

test('filters for product and kind leave only such entries', async ({ page }) => {
  const search = new SearchPage(page);
  await page.goto('/');
  await search.find(WORD);
  await search.results.getByRole('button', { name: /^Questions \d/ }).click();
  const about = search.results.locator('li:not([data-confidence=words]) .result-meta');
  expect(await about.count()).toBeGreaterThan(0);
  for (const one of await about.allTextContents()) expect(one).toContain('Question ·');
  await search.results.getByRole('button', { name: new RegExp(`^${FIRST.name} \\d`) }).click();
  expect(await about.count()).toBeGreaterThan(0);
  for (const one of await about.allTextContents()) expect(one).toContain(FIRST.name);
});

test('further places of an entry are folded under it, each with a link to its section', { tag: '@long' }, async ({
  page,
}) => {
  const search = new SearchPage(page);
  await page.goto('/');
  await search.find('shadow copy');
  const further = search.results.locator('li details').first();
  await further.locator('summary').click();
  const hrefs = await further
    .locator('a')
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).hash));
  expect(hrefs.length).toBeGreaterThan(0);
  await further.locator('a').last().click();
  const id = await page.evaluate(() => location.hash.slice(1));
  if (id) await expect(page.locator(`[id="${id}"]`)).toBeAttached();
});

test('a whole code of one entry is its best match', async ({ page }) => {
  const search = new SearchPage(page);
  await page.goto('/');
  for (const code of [CODE, CODE.toLowerCase(), CODE.slice('0x'.length)]) {
    await search.find(code);
    expect((await search.items())[0]).toEqual({ entry: ID, confidence: 'best' });
  }
});

test('a whole error with names and ids, wrapped over lines, has one best match', async ({ page }) => {
  const search = new SearchPage(page);
  await page.goto('/');
  await search.find(PASTE);
  const items = await search.items();
  expect(items[0]).toEqual({ entry: ERROR_WITH_VALUES.id, confidence: 'best' });
  expect(items.filter(({ confidence }) => confidence === 'best')).toHaveLength(1);
});

test('a message that two entries share gives a choice, each with the check that tells it apart', async ({ page }) => {
  const search = new SearchPage(page);
  await page.goto('/');
  await search.find(ALIKE.message);
  const choice = search.results.locator('li[data-confidence=possible]');
  await expect(choice).toHaveCount(2);
  for (const item of await choice.all()) await expect(item).toContainText('Check:');
  expect((await search.items()).some(({ confidence }) => confidence === 'best')).toBe(false);
});

test('a code without an entry shows its card, and an unknown code of a family a link that is only followed on a click', async ({
  page,
}) => {
  const search = new SearchPage(page);
  await page.goto('/');
  await search.find(CODE_WITHOUT_ENTRY);
  const { cards }: CodesFile = JSON.parse(read('cards.json'));
  await expect(search.results).toContainText(cards.find(({ code }) => code === CODE_WITHOUT_ENTRY)?.meaning ?? '?');
  await search.find(UNKNOWN_CODE);
  const lookUp = FIXTURE_FIELD.field.families.vss?.lookUp;
  const address = lookUp?.url.replace('{bare}', UNKNOWN_CODE.slice('0x'.length).toLowerCase());
  await expect(search.results.getByRole('link', { name: lookUp?.name ?? '?' })).toHaveAttribute('href', address ?? '?');
});

test('what nothing contains is said plainly, and near entries are named as suggestions', { tag: '@long' }, async ({
  page,
}) => {
  const search = new SearchPage(page);
  await page.goto('/');
  await search.find('shadow copy provider had a surprising error while it tried to process the specified operation');
  expect((await search.items())[0]).toEqual({ entry: ID, confidence: 'possible' });
  await search.find('request time and server time differ far too largely');
  await expect(page.locator(`li[data-entry=${CODES.RequestTimeTooSkewed}]`).first()).toBeVisible();
  await search.find('zzqxj wvkpq');
  await expect(search.results).toContainText('No page here documents this');
  await expect(search.suggestions).toBeHidden();
});

test('two letters find beginnings, three find the middle of words', { tag: '@long' }, async ({ page }) => {
  const search = new SearchPage(page);
  await page.goto('/');
  await search.find('VS');
  expect((await search.items())[0]?.confidence).toBe('exact');
  await search.find('xq');
  expect((await search.items()).filter(({ confidence }) => confidence === 'exact')).toEqual([]);
  await search.find('ovi');
  expect((await search.items())[0]?.confidence).toBe('exact');
});

test('an address with a query behind # reproduces the search', async ({ page }) => {
  const search = new SearchPage(page);
  await page.goto(`/find/#q=${encodeURIComponent(FRAGMENT)}`);
  await search.settled(FRAGMENT);
  await expect(search.box).toHaveValue(FRAGMENT);
  await expect(page).toHaveURL(/\/find\/$/);
  await search.find('epositor');
  await expect(page).toHaveURL(/\/find\/$/);
});

test("a program's link for help is taken without its first words and out of the address, and the reader is told", async ({
  page,
}) => {
  const search = new SearchPage(page);
  await page.goto(`/find/?q=${encodeURIComponent(`${FIXTURE_FIELD.field.prefixes[0]} ${CODE}`)}`);
  await expect(page).toHaveURL(/\/find\/$/);
  await search.settled(CODE);
  await expect(page.getByText('the server of this site has seen it')).toBeVisible();
});

test('the page of an unknown address suggests entries', { tag: '@long' }, async ({ page }) => {
  await page.goto(`${ENTRY.slice(0, -1)}-guest/`);
  await expect(page.getByRole('heading', { name: 'Near this address' })).toBeVisible();
  await expect(page.locator('#not-found-list a').first()).toHaveAttribute('href', ENTRY);
});

test('searching from an entry for that same entry goes to the place on the page', { tag: '@long' }, async ({
  page,
}) => {
  const search = new SearchPage(page);
  await page.goto(ENTRY);
  await search.find(CLOSED_AWAY);
  await search.links().first().click();
  await expect(search.results).toBeHidden();
  await expect(page.getByText(CLOSED_AWAY)).toBeInViewport();
});
