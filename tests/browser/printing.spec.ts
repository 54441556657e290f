import { expect, type Page, test } from '@playwright/test';
import { ERROR_WITH_TWO_PRODUCTS, PRODUCT } from '../fixtures/fixture-roles.ts';

const { path: ENTRY, code: CODE } = ERROR_WITH_TWO_PRODUCTS;

/** Texts of the page's sections that are laid out with no height, as a closed section is. */
function unprinted(page: Page): Promise<string[]> {
  return page.getByRole('main').evaluate((main) => {
    const missing: string[] = [];
    for (const element of main.querySelectorAll('details :is(p, li, dt, dd, pre, samp, h2, h3, h4, h5, h6)')) {
      const shown = element.checkVisibility({ contentVisibilityAuto: true, visibilityProperty: true });
      if (!shown || element.getBoundingClientRect().height === 0) missing.push(element.textContent.trim().slice(0, 60));
    }
    return missing;
  });
}

async function expectComplete(page: Page): Promise<void> {
  const closed = page.locator('main details:not([open])');
  expect(await closed.count()).toBeGreaterThan(0);
  expect(await unprinted(page)).not.toEqual([]);
  await page.emulateMedia({ media: 'print' });
  expect(await unprinted(page)).toEqual([]);
  for (const chrome of ['header.top', 'main nav', 'footer.bottom', 'button', '.skip', 'textarea']) {
    await expect(page.locator(`${chrome}:visible`), chrome).toHaveCount(0);
  }
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}

for (const path of [ENTRY, PRODUCT.handbook]) {
  test(`${path} prints complete, without header, navigation and buttons`, async ({ page }) => {
    await page.goto(path);
    await expectComplete(page);
  });

  test.describe('with scripting off', () => {
    test.use({ javaScriptEnabled: false });
    test(`${path} prints complete, without header, navigation and buttons`, { tag: '@long' }, async ({ page }) => {
      await page.goto(path);
      await expectComplete(page);
    });
  });
}

test('a real print leaves the sections as the reader had them', { tag: '@long' }, async ({ page }) => {
  await page.goto(ENTRY);
  await page.evaluate(() => {
    addEventListener('beforeprint', () => {
      document.documentElement.dataset.closedInPrint = String(
        document.querySelectorAll('main details:not([open])').length,
      );
    });
  });
  const state = () =>
    page.locator('main details').evaluateAll((all) => all.map((details) => (details as HTMLDetailsElement).open));
  const before = await state();
  await page.pdf();
  await expect(page.locator('html')).toHaveAttribute('data-closed-in-print', '0');
  expect(await state()).toEqual(before);
});

test('a page prints its own text while results stand on the screen', { tag: '@long' }, async ({ page }) => {
  await page.goto(ENTRY);
  await page.getByRole('textbox', { name: 'Search' }).fill(CODE);
  await expect(page.getByRole('region', { name: 'Results' }).getByRole('listitem').first()).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('article[data-entry] h1')).toBeVisible();
  await expect(page.getByRole('region', { name: 'Results' })).toBeHidden();
});

test('a handbook prints contents first, and each topic on a new page', { tag: '@long' }, async ({ page }) => {
  await page.goto(PRODUCT.handbook);
  const contents = page.locator('.handbook');
  await expect(contents).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  await expect(contents).toBeVisible();
  const titles = await page.locator('.entry-fold > details > summary h3').allTextContents();
  expect(await contents.locator('ol ol a').allTextContents()).toEqual(titles);
  const breaks = await page
    .locator('.product-topic')
    .evaluateAll((topics) => topics.map((topic) => getComputedStyle(topic).breakBefore));
  expect(new Set(breaks)).toEqual(new Set(['page']));
});

test('on paper, a link says where it leads, and the page where it comes from', { tag: '@long' }, async ({ page }) => {
  await page.goto(ENTRY);
  await expect(page.locator('.printed')).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.printed')).toContainText(ENTRY);
  const links = page.locator('.entry p a:visible');
  for (const link of await links.all()) {
    const address = await link.getAttribute('href');
    const shown = await link.evaluate((element) => getComputedStyle(element, '::after').content);
    if (!address?.startsWith('#')) expect(shown.replace(/["\s]/g, '')).toContain('<');
  }
});

test('the table of fixes prints in landscape', { tag: '@long' }, async ({ page }) => {
  await page.goto('/fixes/by-effect/');
  const pdf = (await page.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1');
  const sizes = new Set(
    [...pdf.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)].map(([, x, y]) => Number(x) > Number(y)),
  );
  expect([...sizes]).toEqual([true]);
});
