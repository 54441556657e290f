import { expect, type Page, test } from '@playwright/test';
import { ERROR_WITH_TWO_PRODUCTS } from '../fixtures/fixture-roles.ts';

const COLUMNS = ['Error and fix', 'Product', 'Where', 'Role', 'Effect', 'Wait', 'Undo'];
const FACTS = COLUMNS.slice(1);

test.describe('with scripting off', () => {
  test.use({ javaScriptEnabled: false });

  test('the table of all fixes is ordered by a choice of its column headings, with the same fixes', async ({
    page,
  }) => {
    await page.goto('/fixes/');
    const table = page.getByRole('table', { name: 'All fixes' });
    const headings = table.getByRole('columnheader');
    await expect(headings).toHaveText(COLUMNS);
    const links = () =>
      table
        .getByRole('rowheader')
        .getByRole('link')
        .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? '').sort());
    const fixes = await links();
    expect(fixes.length).toBeGreaterThan(20);
    expect(new Set(fixes).size).toBe(fixes.length);
    for (const column of ['Effect', 'Where', 'Error and fix', 'Product']) {
      await headings.getByRole('link', { name: column }).click();
      await expect(table.locator('[aria-sort="ascending"]')).toHaveText(column);
      expect(await links()).toEqual(fixes);
      const counts = await table.locator('tbody').evaluateAll((groups) =>
        groups.map((group) => ({
          said: Number(/(\d+) fix/.exec(group.querySelector('.group')?.textContent ?? '')?.[1]),
          rows: group.querySelectorAll('tr:not(.group)').length,
        })),
      );
      for (const { said, rows } of counts) expect(said).toBe(rows);
    }
  });
});

test.describe('narrowed, with scripting off', () => {
  test.use({ javaScriptEnabled: false });
  const WITHOUT = 'Without administrator of the machine';

  /** Addresses, effects and roles of the fixes that a table lists. */
  const rowsOf = (page: Page) =>
    page.locator('.fix-table tbody tr:not(.group)').evaluateAll((rows) =>
      rows.map((row) => {
        const [, place = '', role = '', effect = ''] = [...row.querySelectorAll('td')].map((cell) =>
          cell.textContent.trim(),
        );
        return { url: row.querySelector('a')?.getAttribute('href') ?? '', place, role, effect };
      }),
    );
  const choose = (page: Page, name: string) => page.getByRole('link', { name }).first().click();

  test('links leave the fixes that keep to what I may do, as many as they say, and lead back', {
    tag: '@long',
  }, async ({ page }) => {
    await page.goto('/fixes/');
    const all = await rowsOf(page);
    const reads = all.filter(({ effect }) => effect.startsWith('Changes nothing'));
    const harmless = all.filter(({ effect }) => /^(Changes nothing|Reversible)/.test(effect));
    const allowed = all.filter(({ role }) => !/administrator of the machine/i.test(role));
    const nav = page.getByRole('navigation', { name: 'What I may do' });
    await expect(nav.getByRole('link')).toHaveText([
      `${WITHOUT} ${allowed.length}`,
      `Only reading ${reads.length}`,
      `Nobody signed out ${harmless.length}`,
    ]);
    const urls = (rows: { url: string }[]) => rows.map(({ url }) => url).sort();
    await choose(page, 'Only reading');
    expect(urls(await rowsOf(page))).toEqual(urls(reads));
    await choose(page, WITHOUT);
    expect(urls(await rowsOf(page))).toEqual(urls(reads.filter((row) => allowed.some(({ url }) => url === row.url))));
    await expect(nav.locator('[aria-current]')).toHaveText([/Without/, /Only reading/]);
    await choose(page, 'Nobody signed out');
    await choose(page, WITHOUT);
    expect(urls(await rowsOf(page))).toEqual(urls(harmless));
    await choose(page, 'Nobody signed out');
    await expect(page).toHaveURL(/\/fixes\/$/);
  });

  test('a place is chosen the same way, and stays chosen', { tag: '@long' }, async ({ page }) => {
    await page.goto('/fixes/without-highest-role/');
    const place = 'The storage';
    const rows = (await rowsOf(page)).filter((row) => row.place === place);
    await page
      .getByRole('navigation', { name: 'Where' })
      .getByRole('link', { name: new RegExp(`^${place} \\d`) })
      .click();
    const group = page.locator('tbody', { has: page.locator(':target') });
    await expect(group.locator('tr:not(.group)')).toHaveCount(rows.length);
  });
});

test('a row says what its fix says, and leads to it', { tag: '@long' }, async ({ page }) => {
  await page.goto('/fixes/by-effect/');
  const row = page
    .getByRole('row')
    .filter({ hasText: ERROR_WITH_TWO_PRODUCTS.code })
    .filter({ hasText: ERROR_WITH_TWO_PRODUCTS.first.name });
  const [, tenant, role, , wait, undo] = await row.getByRole('cell').allTextContents();
  await row.getByRole('link').first().click();
  const fix = page
    .locator('.fix:has(> details[open])')
    .filter({ hasText: undo ?? '' })
    .first();
  for (const fact of [tenant, role, wait, undo]) await expect(fix).toContainText(fact ?? '');
});

test('320 px wide, the table keeps its rows and cells, and every cell its label', { tag: '@long' }, async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('/fixes/');
  const row = page.getByRole('table').getByRole('row').nth(2);
  await expect(row.getByRole('cell')).toHaveCount(FACTS.length);
  const labels = await row
    .getByRole('cell')
    .evaluateAll((cells) => cells.map((cell) => getComputedStyle(cell, '::before').content.replaceAll('"', '')));
  expect(labels).toEqual(FACTS);
  await expect(page.getByRole('columnheader').getByRole('link')).toHaveCount(4);
});
