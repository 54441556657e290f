import { expect, test } from '@playwright/test';
import { contentReader } from '../fixtures/content-reader.ts';
import { CODE_WITHOUT_ENTRY } from '../fixtures/fixture-roles.ts';
import { FIXTURE } from '../fixtures/sites.ts';
import { SearchPage } from './support/search-page.ts';

interface Card {
  name: string;
  meaning: string;
  firstStep: string;
}
const CARDS = contentReader(FIXTURE.content).yaml<Record<string, Card>>('codes/vss.yaml');
const { name, meaning, firstStep } = CARDS[CODE_WITHOUT_ENTRY] as Card;
const PAGE = `/e/${CODE_WITHOUT_ENTRY.toLowerCase()}/`;

test('a code without an entry shows its card, whatever its spelling', async ({ page }) => {
  await page.goto('/find/');
  const search = new SearchPage(page);
  const number = Number(CODE_WITHOUT_ENTRY);
  for (const spelling of [
    CODE_WITHOUT_ENTRY,
    CODE_WITHOUT_ENTRY.toUpperCase(),
    CODE_WITHOUT_ENTRY.slice(2),
    String(number),
    String(number - 2 ** 32),
    `{"hresult":${number - 2 ** 32}}`,
    `It ends with error ${CODE_WITHOUT_ENTRY}.`,
  ]) {
    await search.find(spelling);
    const card = search.results.locator('.code-card');
    await expect(card, spelling).toContainText(meaning);
    await expect(card.getByRole('link').first()).toHaveAttribute('href', PAGE);
    await expect(search.results.locator('[data-confidence=best]')).toHaveCount(0);
  }
});

test('a fragment of what a card says finds it, behind entries, and never as the best match', { tag: '@long' }, async ({
  page,
}) => {
  await page.goto('/find/');
  const search = new SearchPage(page);
  for (const fragment of [meaning.slice(4, 30), name.slice(3), firstStep.split('`')[1] ?? '']) {
    await search.find(fragment);
    const items = await search.items();
    expect(items.map(({ entry }) => entry)).toContain(PAGE.slice(1, -1));
    const exact = items.filter(({ confidence }) => confidence === 'exact').map(({ entry }) => entry.includes('/'));
    expect(exact).toEqual(exact.toSorted());
    expect(items.filter(({ entry, confidence }) => entry.includes('/') && confidence === 'best')).toEqual([]);
  }
});

test('the page of a code says what it means, who must act, the first step and what is near', { tag: '@long' }, async ({
  page,
}) => {
  await page.goto(PAGE);
  const main = page.getByRole('main');
  await expect(main.getByRole('heading', { level: 1 })).toHaveText(CODE_WITHOUT_ENTRY);
  await expect(main).toContainText(meaning);
  await expect(main).toContainText('Who must act');
  await expect(main.locator('code', { hasText: firstStep.split('`')[1] ?? '' }).first()).toBeVisible();
});

test('another spelling of a number leads to its page', { tag: '@long' }, async ({ page, baseURL }) => {
  const number = Number(CODE_WITHOUT_ENTRY);
  for (const spelling of [String(number - 2 ** 32), String(number), CODE_WITHOUT_ENTRY.slice(2).toUpperCase()]) {
    await page.goto(`/e/${spelling}/`);
    await expect(page).toHaveURL(baseURL + PAGE);
  }
});

test('all codes stand by their family, with who must act and whether an entry explains them', { tag: '@long' }, async ({
  page,
}) => {
  await page.goto('/codes/');
  const listed = page.getByRole('main').getByRole('listitem').filter({ hasText: CODE_WITHOUT_ENTRY });
  await expect(listed).toContainText(meaning);
  await expect(listed).toContainText('Who must act');
  await expect(page.getByRole('main').locator('li', { hasText: 'Entry:' }).first()).toBeVisible();
});

test('of several codes in a text, it says which to look at, in one place', { tag: '@long' }, async ({ page }) => {
  await page.goto('/find/');
  const search = new SearchPage(page);
  await search.find('The storage answered SlowDown.\nVSS error: StartSnapshotSet() failed, error 0x8004230F');
  const told = search.results.locator('.several-codes');
  await expect(told).toHaveCount(1);
  await expect(told).toContainText('look at 0x8004230F');
  await expect(told).toContainText('SlowDown');
  await search.find(CODE_WITHOUT_ENTRY);
  await expect(search.results.locator('.several-codes')).toHaveCount(0);
});
