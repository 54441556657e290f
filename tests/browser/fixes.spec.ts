import { expect, test } from '@playwright/test';
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

test('a row says what its fix says, and leads to it', async ({ page }) => {
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

test('320 px wide, the table keeps its rows and cells, and every cell its label', async ({ page }) => {
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
