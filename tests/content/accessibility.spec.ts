import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { kindsOfPages, open, openAllSections } from '../browser/support/kinds-of-pages.ts';
import { isLong, sampled } from '../fixtures/is-long.ts';
import { CONTENT } from '../fixtures/sites.ts';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** Rules whose outcome hangs on the colour scheme or on the width; the others see the same page. */
const OF_COLOUR_AND_WIDTH = ['color-contrast', 'target-size', 'link-in-text-block', 'scrollable-region-focusable'];

/** In the dark and on a phone every kind of page in `npm run test:long`; else each other one. */
const seen = (at: number) => [['light', 1280] as const, ...(isLong || at % 2 === 0 ? [['dark', 320] as const] : [])];

for (const [at, kind] of sampled(kindsOfPages(CONTENT).all, 3).entries()) {
  test(`${kind.name}: axe finds nothing, wide and light, narrow and dark, and heading levels have no gaps`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme: 'light' });
    await open(page, kind);
    // A handbook is many entries, which have pages of their own: one group of it is enough.
    if (kind.name === 'handbook' && !isLong)
      await page
        .locator('.product-topic:not(:last-of-type)')
        .evaluateAll((topics) => topics.forEach((topic) => void topic.remove()));
    await openAllSections(page);
    for (const [colorScheme, width] of seen(at)) {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 720 });
      // Without frames, axe needs no second page for its report.
      const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'], preload: false });
      if (colorScheme === 'light') axe.withTags(RULES);
      else axe.withRules(OF_COLOUR_AND_WIDTH);
      if (kind.name === 'handbook') axe.exclude('.product-topic:not(:last-of-type)');
      // The rows of the table are alike, and there are hundreds.
      if (kind.name === 'all fixes') axe.exclude('.fix-table tbody tr:nth-child(n + 6)');
      const { violations } = await axe.analyze();
      const found = violations.map(({ id, help, nodes }) => ({
        rule: `${id}: ${help}`,
        at: nodes.slice(0, 5).map(({ target, failureSummary }) => `${target} ${failureSummary}`),
      }));
      expect(found, `${colorScheme}, ${width} px`).toEqual([]);
    }
    const headings = await page
      .getByRole('heading')
      .evaluateAll((all) =>
        all
          .filter((heading) => heading.checkVisibility())
          .map((heading) => ({ level: Number(heading.tagName.slice(1)), text: heading.textContent })),
      );
    expect(headings[0]?.level).toBe(1);
    expect(headings.filter(({ level }) => level === 1)).toHaveLength(1);
    const gaps = headings.filter(({ level }, at) => level > (headings[at - 1]?.level ?? 0) + 1);
    expect(gaps).toEqual([]);
  });
}
