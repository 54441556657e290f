import { expect, type Page, test } from '@playwright/test';

/** An error whose causes differ by who sees it. */
const ENTRY = '/errors/aadsts65001/';

async function open(page: Page): Promise<void> {
  await page.goto(ENTRY);
  await page.locator('main h1').hover();
  await expect(answer(page, 'One tenant')).toBeVisible();
}
const answer = (page: Page, who: string) => page.getByRole('button', { name: `${who}: put its causes first` });
const causes = (page: Page) =>
  page.locator('.causes > li').evaluateAll((items) =>
    items.map((item) => ({
      id: item.querySelector('[id]')?.id ?? 'line',
      fits: (item as HTMLElement).dataset.scope?.split(' ').includes('some') ?? null,
    })),
  );

test('an answer puts the causes that fit first, keeps the others, and can be taken back', async ({ page }) => {
  await open(page);
  const before = await causes(page);
  await answer(page, 'Some tenants').click();
  await expect(answer(page, 'Some tenants')).toHaveAttribute('aria-pressed', 'true');
  await expect(page.locator('#page-status')).toHaveText(/Some tenants: \d causes? fits? and stands? first/);
  await expect(page.getByText('Less likely then')).toBeVisible();
  const ids = (fits: boolean) => before.filter((cause) => cause.fits === fits).map(({ id }) => id);
  expect((await causes(page)).map(({ id }) => id)).toEqual([...ids(true), 'line', ...ids(false)]);
  await answer(page, 'Some tenants').click();
  await expect(answer(page, 'Some tenants')).toHaveAttribute('aria-pressed', 'false');
  expect(await causes(page)).toEqual(before);
  await expect(page.getByText('Less likely then')).toHaveCount(0);
});

test('an answer survives a reload in its tab and nowhere else', async ({ page, context }) => {
  await open(page);
  await answer(page, 'All tenants').click();
  await page.reload();
  await expect(answer(page, 'All tenants')).toHaveAttribute('aria-pressed', 'true');
  const other = await context.newPage();
  await open(other);
  await expect(answer(other, 'All tenants')).toHaveAttribute('aria-pressed', 'false');
});

test('an answer moves no mark away from its words', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('textbox', { name: 'Search' }).fill('page is nearly empty');
  await page.locator('li[data-entry=aadsts65001] .result-link').first().click();
  const marked = () =>
    page.evaluate(() =>
      [...(CSS.highlights.get('fragment') ?? CSS.highlights.get('current') ?? [])].map((range) => String(range)),
    );
  await expect.poll(marked).not.toEqual([]);
  const before = await marked();
  await page.locator('main h1').hover();
  await answer(page, 'Some tenants').click();
  expect(await marked()).toEqual(before);
});

test.describe('with scripting off', () => {
  test.use({ javaScriptEnabled: false });

  test('all tenants lead to the status pages of the vendors', async ({ page }) => {
    await page.goto(ENTRY);
    const row = page.locator('.scope > div', { hasText: 'All tenants' });
    await expect(row.getByRole('link', { name: 'Microsoft 365' })).toHaveAttribute(
      'href',
      'https://status.cloud.microsoft/',
    );
    await expect(row.getByRole('link', { name: 'Rewst' })).toBeVisible();
  });
});
