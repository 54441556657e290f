import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { goldenCases } from '../fixtures/golden-cases.ts';
import { FIXTURE } from '../fixtures/sites.ts';
import { SearchPage } from './support/search-page.ts';

const pasteOf = (kind: string) =>
  goldenCases(FIXTURE.content).find((golden) => golden.kind === kind && !golden.held)?.paste ?? '';
const CHOICE = pasteOf('choice');
const BEST = pasteOf('positive');

const WHY = 'Why is this not certain?';

/** Searches for what several entries share, and opens the reasons. */
async function openReasons(page: Page) {
  await page.goto('/find/');
  const search = new SearchPage(page);
  await search.find(CHOICE);
  const details = search.results.locator('details.why');
  await details.getByText(WHY).click();
  await expect(details.getByRole('listitem').first()).toBeVisible();
  return { search, details };
}

test('below a choice, a reader who asks is told why nothing is certain, by keyboard alone', async ({ page }) => {
  await page.goto('/find/');
  const search = new SearchPage(page);
  await search.find(CHOICE);
  const details = search.results.locator('details.why');
  const summary = details.getByText(WHY);
  await summary.focus();
  await page.keyboard.press('Enter');
  await expect(details.getByText('No entry is called the best match, because:')).toBeVisible();
  await expect(details.getByRole('listitem').first()).toHaveText(/^The text fits these entries alike: .+\.$/);
  const titles = await search.results.locator('.result-link').allTextContents();
  await expect(details.locator('.result-group').first()).toHaveText(titles[0] ?? '');
  await expect(summary).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(details).not.toHaveAttribute('open');
});

test('the reasons are announced, and axe finds nothing in them', { tag: '@long' }, async ({ page }) => {
  const { details } = await openReasons(page);
  await expect(details.locator('[aria-live=polite]')).toContainText('alike');
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const { violations } = await new AxeBuilder({ page }).include('#results').setLegacyMode().analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
  }
});

test('reasons stay open while results are drawn again, and go with the text', { tag: '@long' }, async ({ page }) => {
  const { search, details } = await openReasons(page);
  const filter = search.results.locator('.filters button').first();
  await filter.click();
  await expect(filter).toHaveAttribute('aria-pressed', 'true');
  await expect(details).toHaveAttribute('open');
  await filter.click();
  await expect(details).toHaveAttribute('open');
  await search.find(`${CHOICE}\nand so on`);
  await expect(details).not.toHaveAttribute('open');
});

test('nothing of it is loaded before it is asked for, and a best match needs none', { tag: '@long' }, async ({
  page,
}) => {
  const loaded: string[] = [];
  page.on('request', (request) => loaded.push(request.url()));
  await page.goto('/find/');
  const search = new SearchPage(page);
  await search.find(BEST);
  await expect(search.results.locator('details.why')).toHaveCount(0);
  await search.find(CHOICE);
  await expect(search.results.locator('details.why')).toHaveCount(1);
  expect(loaded.filter((url) => /explain-worker|reason-list/.test(url))).toEqual([]);
});

test('where the reasons cannot be read it is said, and asked again the next time', { tag: '@long' }, async ({
  page,
}) => {
  await page.route(/explain-worker/, (route) => route.abort());
  await page.goto('/find/');
  const search = new SearchPage(page);
  await search.find(CHOICE);
  const details = search.results.locator('details.why');
  await details.getByText(WHY).click();
  await expect(details.getByText('The reasons could not be read.')).toBeVisible();
  await page.unroute(/explain-worker/);
  await details.getByText(WHY).click();
  await details.getByText(WHY).click();
  await expect(details.getByRole('listitem').first()).toBeVisible();
});

test('an emptied box keeps nothing of the reasons: the same text is asked about anew', { tag: '@long' }, async ({
  page,
}) => {
  await page.goto('/find/');
  const search = new SearchPage(page);
  await search.find(CHOICE);
  const details = search.results.locator('details.why');
  await details.getByText(WHY).click();
  await expect(details).toHaveAttribute('open');
  await search.box.fill('');
  await expect(search.results).toBeHidden();
  await search.find(CHOICE);
  await expect(details).not.toHaveAttribute('open');
});
