import { expect, type Page, test } from '@playwright/test';
import { ERROR_WITH_TWO_PRODUCTS } from '../fixtures/fixture-roles.ts';

/** An error whose causes differ by who sees it. */
const { id: ID, path: ENTRY } = ERROR_WITH_TWO_PRODUCTS;

async function open(page: Page): Promise<void> {
  await page.goto(ENTRY);
  await page.locator('main h1').hover();
  await expect(answer(page, 'One machine')).toBeVisible();
}
const answer = (page: Page, who: string) => page.getByRole('button', { name: `${who}: put its causes first` });
const causes = (page: Page) =>
  page.locator('.causes > li').evaluateAll((items) =>
    items.map((item) => ({
      id: item.querySelector('[id]')?.id ?? 'line',
      fits: (item as HTMLElement).dataset.scope?.split(' ').includes('all') ?? null,
    })),
  );

test('an answer puts the causes that fit first, keeps the others, and can be taken back', async ({ page }) => {
  await open(page);
  const before = await causes(page);
  await answer(page, 'All machines').click();
  await expect(answer(page, 'All machines')).toHaveAttribute('aria-pressed', 'true');
  await expect(page.locator('#page-status')).toHaveText(/All machines: \d causes? fits? and stands? first/);
  await expect(page.getByText('Less likely then')).toBeVisible();
  const ids = (fits: boolean) => before.filter((cause) => cause.fits === fits).map(({ id }) => id);
  expect((await causes(page)).map(({ id }) => id)).toEqual([...ids(true), 'line', ...ids(false)]);
  await answer(page, 'All machines').click();
  await expect(answer(page, 'All machines')).toHaveAttribute('aria-pressed', 'false');
  expect(await causes(page)).toEqual(before);
  await expect(page.getByText('Less likely then')).toHaveCount(0);
});

test('an answer survives a reload in its tab and nowhere else', { tag: '@long' }, async ({ page, context }) => {
  await open(page);
  await answer(page, 'All machines').click();
  await page.reload();
  await expect(answer(page, 'All machines')).toHaveAttribute('aria-pressed', 'true');
  const other = await context.newPage();
  await open(other);
  await expect(answer(other, 'All machines')).toHaveAttribute('aria-pressed', 'false');
});

test('an answer moves no mark away from its words', { tag: '@long' }, async ({ page }) => {
  await page.goto('/');
  await page.getByRole('textbox', { name: 'Search' }).fill('newest event of the sou');
  await page.locator(`li[data-entry=${ID}] .result-link`).first().click();
  const marked = () =>
    page.evaluate(() =>
      [...(CSS.highlights.get('fragment') ?? CSS.highlights.get('current') ?? [])].map((range) => String(range)),
    );
  await expect.poll(marked).not.toEqual([]);
  const before = await marked();
  await page.locator('main h1').hover();
  await answer(page, 'All machines').click();
  expect(await marked()).toEqual(before);
});

test.describe('with scripting off', () => {
  test.use({ javaScriptEnabled: false });

  test('all machines lead to the status pages of the vendors', { tag: '@long' }, async ({ page }) => {
    await page.goto(ENTRY);
    const row = page.locator('.scope > div', { hasText: 'All machines' });
    await expect(row.getByRole('link', { name: 'GitHub' })).toHaveAttribute('href', 'https://www.githubstatus.com/');
    await expect(row.getByRole('link', { name: 'restic' })).toBeVisible();
  });
});
