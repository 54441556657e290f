import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { sampled } from '../fixtures/is-long.ts';
import { SearchPage } from './support/search-page.ts';

const UNKNOWN_CODE = 'Kopia said 0x8004F2F3: the flange of ada@weldon.example is bent and nobody mends it';
const QUESTION = 'spaghetti carbonara';
const ELSEWHERE = { name: 'Elsewhere' };

async function asked(page: Page, text: string): Promise<SearchPage> {
  await page.goto('/find/');
  const search = new SearchPage(page);
  await search.find(text);
  await expect(search.results.getByRole('heading', { name: 'What was understood' })).toBeVisible();
  return search;
}
const understood = (search: SearchPage) =>
  search.results
    .locator('.understood dl > div')
    .evaluateAll((rows) =>
      Object.fromEntries(rows.map((row) => [...row.children].map((part) => part.textContent?.trim()))),
    );

test('where nothing was found, the page says as what the text was read: its codes, products and language', async ({
  page,
}) => {
  const search = await asked(page, UNKNOWN_CODE);
  expect(await understood(search)).toMatchObject({ Codes: '0x8004F2F3', Product: 'All pages on Kopia' });
  await search.find(QUESTION);
  expect(await understood(search)).toEqual({
    'Read as': 'words, as of a question',
    Codes: 'none that is known by its form',
    Product: 'none is named',
    Language: 'English',
  });
  await search.find('wie koche ich spaghetti');
  expect(await understood(search)).toMatchObject({ Language: 'German' });
});

test('what is no words, such as an address, a number or letters, is not called a question of a language', {
  tag: '@long',
}, async ({ page }) => {
  const search = await asked(page, QUESTION);
  for (const [text, code] of [
    ['ada@weldon.example', undefined],
    ['c0ffee1234deadbeef99', undefined],
    ['flangedefghij', undefined],
    ['0x8004F2F3', '0x8004F2F3'],
  ]) {
    await search.find(text ?? '');
    await expect(search.results.locator('.understood')).toBeVisible();
    const read = await understood(search);
    expect(read, text).not.toHaveProperty('Language');
    expect(read['Read as'], text).not.toContain('question');
    expect(read.Codes, text).toBe(code ?? 'none that is known by its form');
  }
});

test('its product leads to all pages about it', { tag: '@long' }, async ({ page }) => {
  const search = await asked(page, UNKNOWN_CODE);
  await search.results.getByRole('link', { name: 'All pages on Kopia' }).click();
  await expect(page).toHaveURL(/\/products\/kopia\/$/);
});

test('it leads to the searches of the named vendor and of what others are built on, with nothing of the text in the links', {
  tag: '@long',
}, async ({ page }) => {
  const search = await asked(page, UNKNOWN_CODE);
  const links = page.getByRole('region', ELSEWHERE).getByRole('link');
  await expect(links).toHaveText(["Kopia's forum", 'AWS re:Post']);
  await search.find(QUESTION);
  await expect(links).toHaveText(["Kopia's forum", "restic's forum", 'AWS re:Post']);
  for (const link of await links.all()) {
    const address = await link.getAttribute('href');
    expect(address).not.toMatch(/[?#]/);
    expect(decodeURIComponent(address ?? '')).not.toContain('spaghetti');
    await expect(link).toHaveAttribute('rel', 'noopener noreferrer');
  }
});

test.describe('the text to search for there', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('is copied without what is private', { tag: '@long' }, async ({ page }) => {
    const search = await asked(page, UNKNOWN_CODE);
    const said = await page.getByRole('region', ELSEWHERE).locator('p').textContent();
    await search.results.getByRole('button', { name: 'Hand it on' }).click();
    expect(said).toContain('Hand it on');
    await search.results.getByRole('button', { name: 'Copy this text' }).click();
    await expect(page.locator('#page-status')).toHaveText('Copied');
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toContain('0x8004F2F3');
    expect(copied).not.toContain('ada@weldon');
    await expect(search.results.getByRole('button', { name: 'Copy it for a report' })).toBeVisible();
  });
});

test('nothing is asked of the host because a text was found nowhere', { tag: '@long' }, async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto('/find/');
  const search = new SearchPage(page);
  await search.find('repository is already locked');
  await expect.poll(() => asked).toContain('/searches.json');
  const before = asked.length;
  await search.find('0x8004F2F3');
  await expect(search.results.locator('.understood')).toBeVisible();
  await expect(page.getByRole('region', ELSEWHERE)).toBeVisible();
  expect(
    asked.slice(before).filter((path) => path.endsWith('searches.json') || path.includes('nothing-found')),
  ).toEqual([]);
});

test('nothing of this stands beside a result', { tag: '@long' }, async ({ page }) => {
  const search = await asked(page, QUESTION);
  await search.find('repository is already locked');
  await expect(search.results.locator('.understood')).toHaveCount(0);
  await expect(page.getByRole('region', ELSEWHERE)).toBeHidden();
});

for (const width of sampled([320, 1280], 2)) {
  test(`it fits ${width} px, and has no barriers`, { tag: '@long' }, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await asked(page, UNKNOWN_CODE);
    await expect(page.getByRole('region', ELSEWHERE)).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  });
}
