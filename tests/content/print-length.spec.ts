import { expect, test } from '@playwright/test';
import { kindsOfPages } from '../browser/support/kinds-of-pages.ts';
import { read } from '../fixtures/content-site.ts';
import { isLong } from '../fixtures/is-long.ts';
import { CONTENT } from '../fixtures/sites.ts';

const PRODUCT = kindsOfPages(CONTENT).plain.find(({ name }) => name === 'product')?.path;
/** Lists are quick to print; a page of a product is not. */
const PAGES = ['/errors/', '/fixes/by-effect/', ...(isLong && PRODUCT ? [PRODUCT] : [])];

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
