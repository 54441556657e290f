import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { lettersAndDigits, normalise } from '../../src/search/text/normalise.ts';
import { PRODUCT } from '../fixtures/fixture-roles.ts';
import { ownTexts, publishedEntries } from '../fixtures/fixture-site.ts';
import { fragmentOf } from '../fixtures/fragment-of.ts';
import { isLong } from '../fixtures/is-long.ts';
import { FindBarPage, traces } from './support/find-bar-page.ts';
import { ENTRY, sectionsOfEntry } from './support/sections.ts';

test('counts what a plain reading of the page counts, and steps through it in order and round', {
  tag: '@long',
}, async ({ page }) => {
  test.setTimeout(120_000);
  const texts = await ownTexts();
  const entries = publishedEntries().filter((_, at) => isLong || at % 8 === 3);
  expect(entries.length).toBeGreaterThan(3);
  const find = new FindBarPage(page);
  for (const [turn, { id, url }] of entries.entries()) {
    const text = texts.get(id) ?? '';
    await page.goto(url);
    await find.open();
    const cut = [0.1, 0.35, 0.6, 0.9].map((where) => fragmentOf(text, where, ((turn * 7 + where * 13) % 10) / 10));
    for (const fragment of ['repository', 'ack', 's the', ...cut.filter((one) => lettersAndDigits(one) > 2)]) {
      const plain = ` ${text} `.split(fragment).length - 1;
      const all = plain || ` ${text} `.split(fragment.trim()).length - 1;
      await find.field.fill(fragment);
      if (all === 0) {
        await expect(find.count, fragment).toHaveText('No match here');
        continue;
      }
      await expect(find.count, `${id}: ${fragment}`).toHaveText(new RegExp(`^\\d+ of ${all}$`));
      const seen = await find.walk(all);
      // The edge between two blocks is a space of the entry's own text, and none of the page's.
      const letters = (one: string) => normalise(one).replaceAll(' ', '');
      expect(new Set(seen.map((one) => letters(one.text)))).toEqual(new Set([letters(fragment)]));
      expect(new Set(seen.map(({ offset }) => offset)).size, `${id}: ${fragment}`).toBe(all);
      const falls = seen.filter(({ offset }, at) => at > 0 && offset < (seen[at - 1]?.offset ?? 0));
      expect(falls.length, 'goes round at most once').toBeLessThanOrEqual(1);
      const at = Number((await find.count.textContent())?.split(' ')[0]);
      await find.field.press('Shift+Enter');
      await expect(find.count).toHaveText(`${at === 1 ? all : at - 1} of ${all}`);
      await find.field.press('Enter');
      await expect(find.count).toHaveText(`${at} of ${all}`);
    }
  }
});

test('opens the section of a match, marks it unlike the others, and leaves no trace', async ({ page }) => {
  const { closedFix, detail } = await sectionsOfEntry(page);
  const find = new FindBarPage(page);
  const before = await traces(page);
  for (const { anchor, words } of [closedFix, detail]) {
    await find.open();
    await find.field.fill(words);
    await expect(find.count).toHaveText(/^1 of \d+$/);
    for (let step = 0; step < 20; step++) {
      if (await page.locator(`[id="${anchor}"]`).isVisible()) break;
      await find.next.click();
    }
    await expect(page.locator(`details:has(> [id="${anchor}"])`)).toHaveAttribute('open');
    await find.expectCurrentInView();
    const { all, current } = await find.marked();
    expect(current.map(normalise)).toEqual([words]);
    expect(all.length).toBeGreaterThanOrEqual(1);
    expect(
      await page.evaluate(() => {
        const look = (name: string) => getComputedStyle(document.body, `::highlight(${name})`).backgroundColor;
        return look('current') !== look('fragment');
      }),
    ).toBe(true);
    await page.keyboard.press('Escape');
    await expect(find.bar).toBeHidden();
    expect(await traces(page)).toEqual(before);
    await expect(page.getByRole('button', { name: 'Find on this page' })).toBeFocused();
  }
});

test('a section that the reader has used stays open', { tag: '@long' }, async ({ page }) => {
  const { detail } = await sectionsOfEntry(page);
  const find = new FindBarPage(page);
  await find.open();
  await find.field.fill(detail.words);
  const section = page.locator(`details:has(> [id="${detail.anchor}"])`);
  await expect(section).toHaveAttribute('open');
  await section.locator('p').first().click();
  await page.keyboard.press('Escape');
  await expect(find.bar).toBeHidden();
  await expect(section).toHaveAttribute('open');
});

test('in a handbook it looks through all entries', { tag: '@long' }, async ({ page }) => {
  const find = new FindBarPage(page);
  await page.goto(PRODUCT.handbook);
  await find.open();
  await find.field.fill('connect again');
  await expect(find.count).toHaveText(/^1 of \d+$/);
  await find.expectCurrentInView();
  await page.keyboard.press('Escape');
  await expect(page.locator('.entry-fold > details[open]')).toHaveCount(0);
});

test('without the highlight API the block of the current match is outlined', { tag: '@long' }, async ({ page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(CSS, 'highlights'));
  await page.addInitScript(() => Object.defineProperty(CSS, 'highlights', { value: undefined }));
  const { detail } = await sectionsOfEntry(page);
  const find = new FindBarPage(page);
  await find.open();
  await find.field.fill(detail.words);
  const outlined = page.locator('[data-current-match]');
  await expect(outlined).toHaveCount(1);
  await expect(outlined).toBeInViewport();
  await expect(outlined).toHaveCSS('outline-style', 'solid');
  await page.keyboard.press('Escape');
  await expect(outlined).toHaveCount(0);
});

for (const [colorScheme, width] of [
  ['light', 1280],
  ['dark', 320],
] as const) {
  test(`axe finds nothing with the bar open, and no match is covered (${colorScheme}, ${width} px)`, {
    tag: '@long',
  }, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 640 });
    await page.goto(ENTRY);
    const find = new FindBarPage(page);
    await find.open();
    await find.field.fill('provider');
    for (let step = 0; step < 8; step++) {
      await find.expectCurrentInView();
      await find.next.click();
    }
    const sizes = await find.bar.locator('button, a:visible, input').evaluateAll((all) =>
      all.map((one) => {
        const { width, height } = one.getBoundingClientRect();
        return Math.min(width, height);
      }),
    );
    for (const size of sizes) expect(size).toBeGreaterThanOrEqual(32);
    const cutOff = () =>
      page.evaluate(() => {
        const bar = document.querySelector('.find-bar')?.getBoundingClientRect();
        return Math.max(document.documentElement.scrollWidth, bar?.right ?? 0) > innerWidth || (bar?.left ?? 0) < 0;
      });
    expect(await cutOff()).toBe(false);
    const { violations } = await new AxeBuilder({ page })
      .setLegacyMode()
      .options({ resultTypes: ['violations'] })
      .analyze();
    expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.target}`)).toEqual([]);
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
    });
    expect(await cutOff(), 'text at 200 %').toBe(false);
    await find.next.click();
    await find.expectCurrentInView();
  });
}
