import { expect, test } from '@playwright/test';
import { publishedEntries, read } from '../fixtures/content-site.ts';
import { isLong } from '../fixtures/is-long.ts';

const products = [...new Set(publishedEntries().flatMap((entry) => entry.products))];
/** Lists are quick to print; the pages of products are not. */
const PAGES = ['/errors/', '/fixes/by-effect/', ...(isLong ? products.map((key) => `/products/${key}/`) : [])];

for (const path of PAGES) {
  test(`where ${path} says on about how many pages it prints, it does`, async ({ page }) => {
    test.skip(
      !read(`${path.slice(1)}index.html`).includes('print-length'),
      'It prints on so few pages that it says nothing.',
    );
    await page.goto(path);
    const said = Number(/about ([\d,]+) pages/.exec((await page.locator('.print-length').textContent()) ?? '')?.[1]);
    const pdf = (await page.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1');
    const pages = [...pdf.matchAll(/\/Type \/Page\b(?!s)/g)].length;
    expect(Math.abs(said - pages) / pages).toBeLessThan(0.15);
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('.print-length')).toBeHidden();
  });
}
