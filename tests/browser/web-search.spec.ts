/** A web search says, behind `#:~:text=`, which words of a page it has found. The browser marks them; the page must not be in its way. */
import { expect, type Page, test } from '@playwright/test';
import { ERROR_WITH_NINE_CAUSES, ERROR_WITH_TWO_PRODUCTS } from '../fixtures/fixture-roles.ts';

/** The first and last words of a text, as search engines name a stretch. */
const stretch = (text: string) => {
  const words = text.trim().split(/\s+/);
  return [words.slice(0, 3), words.slice(-3)]
    .map((some) => encodeURIComponent(some.join(' ')).replaceAll('-', '%2D'))
    .join(',');
};
const arrive = async (page: Page, path: string, text: string) => {
  await page.goto(`${path}#:~:text=${stretch(text)}`);
  await expect(page.locator('html')).not.toHaveAttribute('data-searching');
};
/** The middle of the first place of a text on the page, in pixels below the top of the window. */
const placeOf = (page: Page, selector: string) =>
  page
    .locator(selector)
    .first()
    .evaluate((element) => {
      const { top, bottom } = element.getBoundingClientRect();
      return (top + bottom) / 2;
    });

for (const [what, { path }, selector] of [
  ['in a closed fix', ERROR_WITH_TWO_PRODUCTS, '.fix details:not([open]) .detail-body li, .fix details:not([open]) li'],
  ['far below', ERROR_WITH_NINE_CAUSES, '.cause:nth-of-type(8) p, .asked li'],
] as const) {
  test(`arriving with the words of a text ${what}, the reader stands at them, and they can be seen`, async ({
    page,
  }) => {
    await page.goto(path);
    const target = page.locator(selector).last();
    const text = (await target.textContent()) ?? '';
    expect(text.split(/\s+/).length).toBeGreaterThan(4);
    await target.evaluate((element) => element.setAttribute('data-aim', ''));
    const at = await target.evaluate((element) => {
      const all = [...document.querySelectorAll('main *')];
      return all.indexOf(element);
    });
    await page.goto('about:blank');
    await arrive(page, path, text);
    await page.evaluate((index) => document.querySelectorAll('main *')[index]?.setAttribute('data-aim', ''), at);
    await expect(page.locator('[data-aim]')).toBeVisible();
    await expect.poll(() => placeOf(page, '[data-aim]')).toBeGreaterThan(0);
    expect(await placeOf(page, '[data-aim]')).toBeLessThan(page.viewportSize()?.height ?? 0);
  });
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`in ${colorScheme} colours, what was found has the colours of the marker`, { tag: '@long' }, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme });
    await page.goto(ERROR_WITH_TWO_PRODUCTS.path);
    const [found, marker] = await page.locator('h1').evaluate((heading) => {
      const mark = document.body.appendChild(document.createElement('mark'));
      const colours = (style: CSSStyleDeclaration) => [style.color, style.backgroundColor];
      return [colours(getComputedStyle(heading, '::target-text')), colours(getComputedStyle(mark))];
    });
    expect(found).toEqual(marker);
  });
}
