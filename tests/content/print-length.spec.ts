import { expect, test } from '@playwright/test';
import { publishedEntries } from '../fixtures/content-site.ts';
import { isLong } from '../fixtures/is-long.ts';

/** Fewer pages surprise nobody. */
const MANY = 30;
/** How far what is said may be off, as a share. */
const OFF = 0.15;

const products = [...new Set(publishedEntries().flatMap((entry) => entry.products))];
/** Lists are quick to print; handbooks are not. */
const PAGES = ['/errors/', '/fixes/by-effect/', ...(isLong ? products.map((key) => `/products/${key}/handbook/`) : [])];

for (const path of PAGES) {
  test(`${path} says on about how many pages it prints, where these are many`, async ({ page }) => {
    await page.goto(path);
    const note = page.getByRole('main').getByText(/^Printed, these are about [\d,]+ pages/);
    const pdf = (await page.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1');
    const pages = [...pdf.matchAll(/\/Type \/Page\b(?!s)/g)].length;
    if (pages < MANY * (1 - OFF)) return expect(note).toHaveCount(0);
    // Near the limit it depends on what is not measured exactly.
    if (pages < MANY * (1 + OFF) && (await note.count()) === 0) return;
    const said = Number(/about ([\d,]+) pages/.exec((await note.textContent()) ?? '')?.[1]?.replaceAll(',', ''));
    expect(Math.abs(said - pages) / pages).toBeLessThan(OFF);
    await page.emulateMedia({ media: 'print' });
    await expect(note).toBeHidden();
  });
}
