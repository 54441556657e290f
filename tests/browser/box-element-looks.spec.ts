import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { ALIKE } from '../fixtures/fixture-roles.ts';
import { type Given, otherSite, parts } from './support/other-site.ts';
import { PASTE } from './support/pasted-errors.ts';

const served = otherSite();

/** How every part of the element looks, and how wide it is. */
const looks = (page: Page) =>
  page.evaluate(() => {
    const box = document.querySelector('faultfinder-box')?.shadowRoot?.querySelector('.box');
    return [box, ...(box?.querySelectorAll('*') ?? [])].map((element) => {
      const {
        color,
        backgroundColor,
        font,
        letterSpacing,
        textTransform,
        textAlign,
        display,
        padding,
        border,
        direction,
        whiteSpace,
      } = getComputedStyle(element as Element);
      return [
        color,
        backgroundColor,
        font,
        letterSpacing,
        textTransform,
        textAlign,
        display,
        padding,
        border,
        direction,
        whiteSpace,
      ];
    });
  });
const HOSTILE = `* { letter-spacing: .5em !important; color: red !important; text-transform: uppercase !important; white-space: pre }
  body { font: 40px cursive; text-align: right; direction: rtl } textarea, button, a, p, li, label, .box { display: none !important }`;

test('no style of the page gets into it', async ({ page }) => {
  const find = async (given: Given) => {
    await served.open(page, given);
    await page.locator('faultfinder-box').evaluate((element: HTMLElement) => element.focus());
    await page.keyboard.insertText(PASTE);
    await expect(page.locator('faultfinder-box').locator('li').first()).toBeVisible();
    return looks(page);
  };
  const plain = await find({});
  expect(plain.length).toBeGreaterThan(10);
  expect(await find({ style: HOSTILE })).toEqual(plain);
});

test('no style of it gets out', { tag: '@long' }, async ({ page }) => {
  const around =
    '<div class="box"><label>A</label><textarea></textarea><button>B</button><ol><li><a href="/">C</a></li></ol><p class="hint" hidden>D</p></div>';
  const outside = () =>
    page.evaluate(() =>
      [...document.querySelectorAll('body, main, main > .box, main > .box *')].map((one) => {
        const style = getComputedStyle(one);
        return [...style].map((name) => `${name}: ${style.getPropertyValue(name)}`).join(';');
      }),
    );
  await page.route('**/faultfinder-box.js', (route) => route.abort());
  await served.open(page, { around, style: 'faultfinder-box { display: block; block-size: 12em }' });
  const before = await outside();
  await page.unrouteAll();
  await page.reload();
  await expect(parts(page).box).toBeVisible();
  expect(before.length).toBeGreaterThan(8);
  expect(await outside()).toEqual(before);
});

test('it takes the colours, the font and the corners that the page gives it', { tag: '@long' }, async ({ page }) => {
  const style = `faultfinder-box { --faultfinder-surface: rgb(1, 2, 3); --faultfinder-text: rgb(250, 251, 252); --faultfinder-line: rgb(7, 8, 9);
    --faultfinder-accent: rgb(120, 200, 255); --faultfinder-font: 20px/1.4 monospace; --faultfinder-radius: 0px }`;
  await served.open(page, { style });
  const [color, background, font, border, radius] = await page.locator('faultfinder-box .box').evaluate((box) => {
    const { color, backgroundColor, fontSize, borderTopColor, borderTopLeftRadius } = getComputedStyle(box);
    return [color, backgroundColor, fontSize, borderTopColor, borderTopLeftRadius];
  });
  expect([color, background, font, border, radius]).toEqual([
    ...['rgb(250, 251, 252)', 'rgb(1, 2, 3)', '20px', 'rgb(7, 8, 9)', '0px'],
  ]);
});

for (const scheme of ['light', 'dark'] as const) {
  for (const direction of ['ltr', 'rtl'] as const) {
    test(`it fits 320 px and passes axe on a ${scheme} page, ${direction}`, { tag: '@long' }, async ({ page }) => {
      await page.emulateMedia({ colorScheme: scheme });
      await page.setViewportSize({ width: 320, height: 640 });
      const style = `:root { color-scheme: light dark; direction: ${direction} }`;
      const { box, items, openAll } = await served.open(page, { style });
      await box.fill(ALIKE.message);
      await expect(items.first()).toBeVisible();
      await expect(openAll).toBeVisible();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
      expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
    });
  }
}
