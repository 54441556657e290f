import { type Browser, expect, type JSHandle, type Page, test } from '@playwright/test';
import { ERROR_WITH_TWO_PRODUCTS } from '../fixtures/fixture-roles.ts';
import { sampled } from '../fixtures/is-long.ts';
import { FIXTURE } from '../fixtures/sites.ts';
import { kindsOfPages, open, openAllSections } from './support/kinds-of-pages.ts';
import { SearchPage } from './support/search-page.ts';

const { path: ENTRY, code: CODE, second: SECOND } = ERROR_WITH_TWO_PRODUCTS;
const ALL_PAGES = kindsOfPages(FIXTURE).all;

/** Texts that stand outside the page or that their own box cuts off. */
function cutOff(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const width = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth > width)
      found.push(`the page is ${document.documentElement.scrollWidth} wide`);
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement as HTMLElement;
      if (!node.nodeValue?.trim() || !element.checkVisibility() || element.closest('.visually-hidden, .skip')) continue;
      // Hidden from the eye only: on a low screen the heading makes way for the results.
      if (getComputedStyle(element).clipPath !== 'none') continue;
      const range = document.createRange();
      range.selectNode(node);
      const { left, right } = range.getBoundingClientRect();
      const scroller = element.closest('pre, table');
      if (!scroller && (left < -1 || right > width + 1)) found.push(`outside: ${node.nodeValue.trim().slice(0, 60)}`);
      for (let box: HTMLElement | null = element; box; box = box.parentElement) {
        const { overflowX, overflowY } = getComputedStyle(box);
        const hides = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
        if (
          (hides(overflowX) && box.scrollWidth > box.clientWidth + 1) ||
          (hides(overflowY) && box.scrollHeight > box.clientHeight + 1)
        )
          found.push(`cut: ${node.nodeValue.trim().slice(0, 60)}`);
      }
    }
    return found;
  });
}

test('320 px wide, nothing is cut off and nothing scrolls sideways on any page', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const kind of ALL_PAGES) {
    await test.step(kind.name, async () => {
      await open(page, kind);
      await openAllSections(page);
      expect(await cutOff(page), kind.name).toEqual([]);
    });
  }
});

test.describe('with the text twice as large', () => {
  let browser: Browser;
  test.beforeAll(async ({ playwright, launchOptions }) => {
    // The reader's own setting of the text size, which no style sheet of a test could imitate under the page's policy.
    const args = [...(launchOptions.args ?? []), '--blink-settings=defaultFontSize=32,defaultFixedFontSize=26'];
    browser = await playwright.chromium.launch({ ...launchOptions, args });
  });
  test.afterAll(() => browser.close());

  test('nothing is cut off on any page', { tag: '@long' }, async ({ baseURL }) => {
    const page = await browser.newPage({ baseURL: baseURL ?? '', viewport: { width: 1280, height: 800 } });
    for (const kind of sampled(ALL_PAGES, 3)) {
      await test.step(kind.name, async () => {
        await open(page, kind);
        expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe('32px');
        await openAllSections(page);
        expect(await cutOff(page), kind.name).toEqual([]);
      });
    }
  });
});

test('with reduced motion, nothing moves', { tag: '@long' }, async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(ENTRY);
  await page.locator('.detail > details > summary').first().click();
  await new SearchPage(page).find('provider');
  const moving = await page.evaluate(() => {
    const running = document.getAnimations().length > 0 ? ['an animation runs'] : [];
    const moved = [...document.querySelectorAll('*')].filter((element) =>
      [null, '::before', '::after', '::details-content'].some((part) => {
        const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element, part);
        const still = /^(0s(, )?)*$/.test(transitionDuration) && animationName === 'none' && scrollBehavior === 'auto';
        return !still;
      }),
    );
    return [...running, ...moved.map((element) => `${element.tagName} ${element.className}`)];
  });
  expect(moving).toEqual([]);
});

/** Where what stands on an entry's page begins, from the top. */
const placesOf = (elements: JSHandle<Element[]>) =>
  elements.evaluate((all) => all.map((element) => Math.round(element.getBoundingClientRect().top + scrollY)));

for (const kind of ALL_PAGES.filter(({ name, query }) => /entry|guide/.test(name) && !query))
  test(`${kind.name}: what helps to work through it moves nothing when it comes`, { tag: '@long' }, async ({
    page,
  }) => {
    await open(page, kind);
    for (const width of [1280, 390]) {
      await page.setViewportSize({ width, height: 720 });
      await page.reload();
      const elements = await page.evaluateHandle(() =>
        [...document.querySelectorAll('.entry *')].filter((element) => element.checkVisibility()),
      );
      const before = await placesOf(elements);
      await page.locator('main h1').hover();
      await expect(page.locator('[data-copy-link]').first()).toBeAttached();
      expect(await placesOf(elements), `${width} px`).toEqual(before);
    }
  });

test('with forced colours, the box, the results and the marks can be told from their surroundings', {
  tag: '@long',
}, async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto(ENTRY);
  const search = new SearchPage(page);
  await search.find(CODE);
  const look = (selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((element) => {
        const { color, backgroundColor, borderTopColor, borderTopWidth, borderTopStyle } = getComputedStyle(element);
        return { color, backgroundColor, borderTopColor, border: `${borderTopWidth} ${borderTopStyle}` };
      });
  const paper = await page.evaluate(() => {
    const probe = document.body.appendChild(document.createElement('p'));
    probe.style.backgroundColor = 'Canvas';
    const { backgroundColor } = getComputedStyle(probe);
    probe.remove();
    return backgroundColor;
  });
  const box = await look('fault-search textarea');
  expect(box.border).toMatch(/^[1-9.]+px solid$/);
  expect(box.borderTopColor).not.toBe(box.backgroundColor);
  expect(box.color).not.toBe(box.backgroundColor);
  expect((await look('.result-link')).color).not.toBe(paper);
  expect((await look('.result .passage')).color).not.toBe(paper);
  const mark = await look('.result mark');
  expect(mark.backgroundColor).not.toBe(paper);
  expect(mark.color).not.toBe(mark.backgroundColor);
  const best = await look('.result[data-confidence="best"]');
  expect(best.borderTopColor).not.toBe(paper);

  await search.box.fill('');
  const pressed = page.getByRole('button', { name: SECOND.name, exact: true });
  const calm = await look(`[data-choose-product="${SECOND.key}"]`);
  await pressed.click();
  await expect(pressed).toHaveAttribute('aria-pressed', 'true');
  expect((await look(`[data-choose-product="${SECOND.key}"]`)).backgroundColor).not.toBe(calm.backgroundColor);
  expect((await look('samp.message')).border).toMatch(/^1px solid$/);
});
