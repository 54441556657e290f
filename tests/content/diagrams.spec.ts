/** Of every diagram of the content: it can be read at every width, in both colour schemes, and leads where its words lead. */
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { isLong } from '../fixtures/is-long.ts';

interface Text {
  text: string;
  left: number;
  right: number;
  top: number;
  bottom: number;
  pixels: number;
}

/** Texts, boxes and outline of each drawing, in pixels of the page. */
const drawings = (page: Page) =>
  page.locator('.diagram svg').evaluateAll((all) =>
    all.map((svg) => {
      const frame = (element: Element) => {
        const { left, right, top, bottom } = element.getBoundingClientRect();
        return { left, right, top, bottom };
      };
      return {
        key: svg.closest('section')?.querySelector('h2')?.id ?? '',
        outline: frame(svg),
        texts: [...svg.querySelectorAll('text')].map(
          (text): Text => ({
            ...frame(text),
            text: text.textContent ?? '',
            pixels: 14 * (svg.getBoundingClientRect().width / 340),
          }),
        ),
        boxes: [...svg.querySelectorAll('rect:not([stroke-dasharray])')].map(frame),
      };
    }),
  );

for (const width of [320, 390, 768, 1280, 1440]) {
  test(`${width} px wide, every text of a drawing stands in its box, on nothing else, and can be read`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto('/diagrams/');
    const all = await drawings(page);
    expect(all.length).toBeGreaterThan(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    for (const { key, outline, texts, boxes } of all) {
      for (const text of texts) {
        const what = `${key}: ${text.text}`;
        expect(text.pixels, what).toBeGreaterThan(11.5);
        expect(text.left, what).toBeGreaterThanOrEqual(outline.left);
        expect(text.right, what).toBeLessThanOrEqual(outline.right + 1);
        const middle = { x: (text.left + text.right) / 2, y: (text.top + text.bottom) / 2 };
        const box = boxes.find(
          ({ left, right, top, bottom }) => middle.x > left && middle.x < right && middle.y > top && middle.y < bottom,
        );
        if (box) expect(text.left > box.left && text.right < box.right, what).toBe(true);
        const over = texts.find(
          (other) =>
            other !== text &&
            Math.min(other.right, text.right) - Math.max(other.left, text.left) > 1 &&
            Math.min(other.bottom, text.bottom) - Math.max(other.top, text.top) > 4,
        );
        expect(over?.text, what).toBeUndefined();
      }
    }
  });
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`in ${colorScheme} colours, the page of all diagrams has no barriers`, { tag: '@long' }, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.goto('/diagrams/');
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  });
}

test.describe('with scripting off', () => {
  test.use({ javaScriptEnabled: false });

  test('a drawing is shown, and its links are those of its words', async ({ page }) => {
    await page.goto('/diagrams/');
    for (const drawn of await page.locator('.diagram').all()) {
      await expect(drawn.locator('svg')).toBeVisible();
      const linked = (where: string) =>
        drawn
          .locator(`${where} a`)
          .evaluateAll((links) => [...new Set(links.map((link) => link.getAttribute('href')))].sort());
      expect(await linked('svg')).toEqual(await linked('ol'));
    }
  });

  test('an entry that a diagram is for leads to it from its top: to its own end, or, where it is long, to the page of all', async ({
    page,
  }) => {
    await page.goto('/diagrams/');
    const on = await page
      .locator('.diagram ul a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
    expect(on.length).toBeGreaterThan(0);
    for (const path of isLong ? on : on.filter((_, at) => at % 3 === 0)) {
      await page.goto(path);
      const link = page.locator('.kind').getByRole('link', { name: 'Diagram' }).first();
      const address = await link.getAttribute('href');
      await link.click();
      const section = page.locator(`.diagram:has(${address?.replace(/.*#/, '#')})`);
      await expect(section.locator('svg')).toBeInViewport();
      await expect(page).toHaveURL(address?.startsWith('#') ? `${path}${address}` : /\/diagrams\/#/);
    }
  });
});

test('printed, a drawing stands whole beside its words', async ({ page }) => {
  await page.goto('/diagrams/');
  await page.emulateMedia({ media: 'print' });
  for (const { outline, texts } of await drawings(page)) {
    expect(outline.right - outline.left).toBeGreaterThan(200);
    for (const text of texts) expect(text.right).toBeLessThanOrEqual(outline.right + 1);
  }
});
