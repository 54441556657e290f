import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { goldenCases } from '../fixtures/golden-cases.ts';
import { isLong } from '../fixtures/is-long.ts';
import { FIXTURE } from '../fixtures/sites.ts';
import { SearchPage } from './support/search-page.ts';

/** A message that six entries have as their own, and the code that all of them carry. */
const SHARED = 'The process cannot access the file because it is being used by another process.';
const CODE = 'ERROR_SHARING_VIOLATION';
/** One paste that fits two entries, and one that fits one. */
const pasteOf = (kind: string) =>
  goldenCases(FIXTURE.content).find((golden) => golden.kind === kind && !golden.held)?.paste ?? '';

const UNKNOWN = "I don't know, or none of these";

async function open(page: Page, text = SHARED) {
  await page.goto('/find/');
  const search = new SearchPage(page);
  await search.find(text);
  const question = search.results.getByRole('group').filter({ has: page.locator('legend') });
  await expect(question).toBeVisible();
  const entries = async () => (await search.items()).map(({ entry }) => entry);
  return { search, question, entries, legend: question.locator('legend') };
}
const answer = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const takeBack = (page: Page) => page.getByRole('button', { name: /^Take back: / });
const said = (page: Page) => page.locator('#page-status');

for (const [what, text] of [
  ['the whole message', SHARED],
  ['a part of it', 'cess the file because it is being us'],
  ['the code', CODE],
  ['a paste around it', `2026-11-28 01:00:03 ERROR\nC:\\Data\\ann.lee\\report.xlsx: ${SHARED}`],
] as const)
  test(`who gives ${what} that six entries share is asked one question, and may not know`, async ({ page }) => {
    const { question, entries } = await open(page, text);
    await expect(question).toHaveCount(1);
    await expect(question.getByRole('button')).not.toHaveCount(0);
    await expect(answer(page, UNKNOWN)).toBeVisible();
    expect(await entries()).toHaveLength(6);
  });

test('an answer leaves the entries that give it, and keeps the others below', { tag: '@long' }, async ({ page }) => {
  const { search, entries, legend } = await open(page);
  const before = await entries();
  await expect(legend).toHaveText('One machine, some or all?');
  await answer(page, 'All machines').click();
  await expect(said(page)).toHaveText('2 entries remain');
  await expect(search.results.locator('.results-count')).toHaveText('2 entries remain');
  await expect(search.results.getByText(/\d of \d shown/)).toHaveCount(0);
  const left = await entries();
  expect(left).toEqual(before.filter((id) => left.includes(id)));
  expect(left.sort()).toEqual(['file-held-by-scanner', 'restic-old-holds-cache']);
  const fold = search.results.locator('details').filter({ hasText: '4 entries that your answers exclude' });
  await fold.locator('summary').click();
  await expect(fold.getByRole('listitem')).toHaveCount(4);
  await fold.getByRole('link', { name: 'A person has the file open' }).click();
  await expect(page.locator('article[data-entry="file-held-by-editor"]')).toBeVisible();
});

test('by keyboard alone, each answer leads to the next question, then the list', { tag: '@long' }, async ({ page }) => {
  const { search, legend, entries } = await open(page);
  await answer(page, 'One machine').focus();
  await page.keyboard.press('Enter');
  await expect(legend).toHaveText('Which program printed the text?');
  await expect(legend).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(answer(page, 'Kopia')).toBeFocused();
  await page.keyboard.press('Space');
  expect(await entries()).toHaveLength(3);
  await expect(legend).toHaveCount(0);
  await expect(search.links().first()).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(search.links().nth(1)).toBeFocused();
});

test('every answer can be taken back, also an earlier one', { tag: '@long' }, async ({ page }) => {
  const { entries, legend } = await open(page);
  const before = await entries();
  await answer(page, 'One machine').click();
  await answer(page, 'Kopia').click();
  await expect(takeBack(page)).toHaveCount(2);
  await page.getByRole('button', { name: 'Take back: One machine, some or all?' }).press('Enter');
  await expect(said(page)).toHaveText('4 entries remain');
  await expect(legend).toBeFocused();
  await takeBack(page).click();
  expect(await entries()).toEqual(before);
  await expect(takeBack(page)).toHaveCount(0);
  await expect(page.getByText('that your answers exclude')).toHaveCount(0);
});

test('whoever does not know is asked something else, and for the product last', { tag: '@long' }, async ({ page }) => {
  const { entries, legend } = await open(page);
  const count = page.locator('.results-count');
  const before = await count.textContent();
  const asked = new Set<string>();
  while ((await legend.count()) > 0) {
    const question = (await legend.textContent()) ?? '';
    expect(asked).not.toContain(question);
    asked.add(question);
    await answer(page, UNKNOWN).click();
  }
  expect(asked.size).toBeGreaterThan(3);
  // The list can be filtered by it.
  expect([...asked].slice(0, -1)).not.toContain('Which product are you working with?');
  await expect(count).toHaveText(before ?? '');
  await expect(said(page)).toHaveText('');
  expect(await entries()).toHaveLength(6);
  await expect(page.getByText('No further question parts them')).toBeVisible();
  await expect(takeBack(page)).toHaveCount(asked.size);
});

test('one entry that is left may be it, and is not called one of several', { tag: '@long' }, async ({ page }) => {
  const { search, entries } = await open(page);
  await answer(page, 'One folder only').click();
  expect(await entries()).toEqual(['file-held-by-editor']);
  await expect(search.results.locator('.result-group')).toHaveText('It may be this one');
});

test('answers hold while the text stays, and are gone with another text', { tag: '@long' }, async ({ page }) => {
  const { search, entries } = await open(page);
  await answer(page, 'All machines').click();
  await search.box.focus();
  expect(await entries()).toHaveLength(2);
  await search.find(`${SHARED} `);
  expect(await entries()).toHaveLength(2);
  await search.find(pasteOf('choice'));
  await search.find(SHARED);
  expect(await entries()).toHaveLength(6);
});

test('answers come back on Back and after a reload, and stand in no store', { tag: '@long' }, async ({ page }) => {
  const { search, entries, legend } = await open(page);
  await answer(page, 'One machine').click();
  const left = await entries();
  const next = (await legend.textContent()) ?? '';
  await page.reload();
  await search.settled(SHARED);
  await expect(legend).toHaveText(next);
  expect(await entries()).toEqual(left);
  await search.links().first().click();
  await expect(page.locator('article')).toBeVisible();
  expect(await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]))).not.toContain(
    'scope',
  );
  await page.goBack();
  await search.settled(SHARED);
  await expect(takeBack(page)).toHaveCount(1);
  expect(await entries()).toEqual(left);
  await takeBack(page).click();
  await page.reload();
  await search.settled(SHARED);
  expect(await entries()).toHaveLength(6);
  await expect(takeBack(page)).toHaveCount(0);
});

test('of answers in the history, only those to a question of the site count', { tag: '@long' }, async ({ page }) => {
  const { search, entries } = await open(page);
  await answer(page, 'All machines').click();
  await page.evaluate(() => {
    const { search } = history.state;
    const [known] = search.answers;
    const answers = [
      null,
      7,
      { question: 'moon' },
      { ...known, answer: 'constructor' },
      { ...known, answer: [] },
      known,
    ];
    history.replaceState({ search: { ...search, answers } }, '');
  });
  await page.reload();
  await search.settled(SHARED);
  await expect(takeBack(page)).toHaveCount(1);
  expect(await entries()).toHaveLength(2);
});

test('filters and answers narrow together, and what is counted agrees', { tag: '@long' }, async ({ page }) => {
  const { search, question, entries } = await open(page);
  const count = search.results.locator('.results-count');
  const filter = search.results.getByRole('button', { name: /^Kopia \d/ });
  await filter.click();
  expect(await entries()).toHaveLength(5);
  await expect(search.results.getByText('5 of 6 shown')).toBeVisible();
  await question.getByRole('button').first().click();
  const both = await entries();
  await expect(count).toHaveText(new RegExp(`^${both.length} entr(y|ies) remain`));
  await filter.click();
  const left = await entries();
  await expect(count).toHaveText(new RegExp(`^${left.length} entr(y|ies) remain`));
  for (const id of both) expect(left).toContain(id);
  await takeBack(page).click();
  expect(await entries()).toHaveLength(6);
});

test('where few entries fit, nothing is asked, and what asks is not loaded', { tag: '@long' }, async ({ page }) => {
  const loaded: string[] = [];
  page.on('request', (request) => loaded.push(request.url()));
  await page.goto('/find/');
  const search = new SearchPage(page);
  for (const text of [pasteOf('choice'), pasteOf('positive'), 'the', 'file']) await search.find(text);
  expect(loaded.filter((url) => /narrow/.test(url))).toEqual([]);
  await search.find(CODE);
  await expect(page.locator('.narrowing')).toBeVisible();
  expect(loaded.filter((url) => url.endsWith('/narrow.json'))).toHaveLength(1);
});

test('without the questions the whole list stands there, each with its check', { tag: '@long' }, async ({ page }) => {
  await page.route('**/narrow.json', (route) => route.abort());
  await page.goto('/find/');
  const search = new SearchPage(page);
  await search.find(SHARED);
  await expect(search.results.locator('.result-check')).toHaveCount(6);
  await expect(page.locator('.narrowing')).toHaveCount(0);
});

test('what is typed on while a question stands there is answered as ever', { tag: '@long' }, async ({ page }) => {
  const { search, question } = await open(page);
  await search.find('repository is already locked');
  await expect(question).toHaveCount(0);
  await search.find(SHARED);
  await expect(question).toHaveCount(1);
});

for (const colorScheme of isLong ? (['light', 'dark'] as const) : (['dark'] as const))
  test(`question and answers are accessible and fit a narrow screen in ${colorScheme}`, { tag: '@long' }, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.emulateMedia({ colorScheme });
    await open(page);
    await answer(page, 'One machine').click();
    await expect(takeBack(page)).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  });

test('without scripts the page of the code tells its entries apart', { tag: '@long' }, async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL && { baseURL }) });
  const page = await context.newPage();
  await page.goto(`/e/${CODE.toLowerCase()}/`);
  await expect(page.locator('.entry-list > li')).toHaveCount(6);
  await expect(page.locator('.entry-list > li').filter({ hasText: 'Check: ' })).toHaveCount(6);
  await context.close();
});
