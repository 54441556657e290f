import { expect, type Page, test } from '@playwright/test';
import { ERROR_WITH_TWO_PRODUCTS, PRODUCT, QUESTION_WITH_A_GUIDE } from '../fixtures/fixture-roles.ts';
import { publishedEntries } from '../fixtures/fixture-site.ts';
import { FIXTURE } from '../fixtures/sites.ts';
import { expectInView } from './support/in-view.ts';
import { kindsOfPages } from './support/kinds-of-pages.ts';
import { SearchPage } from './support/search-page.ts';
import { ENTRY, FIX, sectionsOfEntry } from './support/sections.ts';

const { id, code, first, second } = ERROR_WITH_TWO_PRODUCTS;

test.describe('with scripting off', () => {
  test.use({ javaScriptEnabled: false });

  test('every kind of page can be read, has no dead control, and says what to do without the box', async ({ page }) => {
    const kinds = kindsOfPages(FIXTURE).plain;
    expect(kinds, 'the fixture has every kind').toHaveLength(18);
    for (const { name, path } of kinds) {
      await test.step(name, async () => {
        await page.goto(path);
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        await expect(page.locator('main :is(p, li):visible').first()).not.toBeEmpty();
        const dead = page.locator('button:visible, textarea:visible, .box-key:visible, .box-hint:visible');
        await expect(dead, name).toHaveCount(0);
        await expect(page.locator('.no-script')).toContainText('It needs JavaScript');
        await expect(page.locator('.no-script a[href="/errors/"]')).toBeVisible();
      });
    }
  });

  test('the first fix of an entry is open, the others are closed', { tag: '@long' }, async ({ page }) => {
    await page.goto(ENTRY);
    await expect(page.locator(FIX).locator('> details').first()).toHaveAttribute('open');
    await expect(page.locator('.fix:first-child .steps').first()).toBeVisible();
    await expect(page.locator(FIX).locator('> details[open]')).toHaveCount(1);
  });

  test('every message stands on the A to Z page', { tag: '@long' }, async ({ page }) => {
    await page.goto('/errors/');
    const shown = (await page.locator('main samp:visible').allTextContents()).map((text) => text.replace(/\s+/g, ' '));
    const messages = publishedEntries().flatMap((entry) => entry.messages);
    expect(messages.length).toBeGreaterThan(20);
    expect(messages.filter((message) => !shown.includes(message))).toEqual([]);
  });

  for (const kind of ['closedFix', 'detail', 'guide'] as const) {
    test(`a link to a section (${kind}) opens and shows it`, { tag: '@long' }, async ({ page }) => {
      const { anchor } = (await sectionsOfEntry(page))[kind];
      await page.goto('about:blank');
      await page.goto(`${ENTRY}#${anchor}`);
      await expectOpen(page, anchor);
    });
  }

  test('a link to an entry of a handbook opens and shows it', { tag: '@long' }, async ({ page }) => {
    await page.goto(`${PRODUCT.handbook}#${id}`);
    await expectOpen(page, id);
  });

  test('a link to an entry of a product page brings its place in the list into view', { tag: '@long' }, async ({
    page,
  }) => {
    await page.goto(`${PRODUCT.path}#${id}`);
    await expectInView(page.locator(`[id="${id}"]`).getByRole('link'));
  });
});

/** Expects that a collapsible section is open and that the reader sees where it begins. */
async function expectOpen(page: Page, anchor: string): Promise<void> {
  const details = page.locator(`details:has(> [id="${anchor}"])`);
  await expect(details).toHaveAttribute('open');
  await expect(page.locator(`[id="${anchor}"]`)).toBeVisible();
  await expectInView(details.locator('> summary :is(h2, h3, h4, h5, h6)'));
}

test.describe('deep links', () => {
  for (const kind of ['openFix', 'closedFix', 'guide', 'detail'] as const) {
    test(`a link to a section (${kind}) opens it and brings it into view`, { tag: '@long' }, async ({ page }) => {
      const { anchor } = (await sectionsOfEntry(page))[kind];
      await page.goto('about:blank');
      await page.goto(`${ENTRY}#${anchor}`);
      await expectOpen(page, anchor);
    });
  }

  test('a link to a cause brings it into view', { tag: '@long' }, async ({ page }) => {
    const { cause } = await sectionsOfEntry(page);
    await page.goto('about:blank');
    await page.goto(`${ENTRY}#${cause.anchor}`);
    await expectInView(page.getByRole('heading', { name: cause.title }));
  });

  test('a link to an entry, and to a fix of it, in a handbook opens it and brings it into view', {
    tag: '@long',
  }, async ({ page }) => {
    const { closedFix } = await sectionsOfEntry(page);
    for (const anchor of [id, `${id}--${closedFix.anchor}`]) {
      await page.goto('about:blank');
      await page.goto(`/products/${second.key}/handbook/#${anchor}`);
      await expectOpen(page, anchor);
    }
  });

  for (const width of [1280, 880, 760, 560, 320]) {
    test(`a section that the address changes to comes into view, ${width} px wide`, { tag: '@long' }, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 700 });
      const { detail, cause, closedFix } = await sectionsOfEntry(page);
      for (const { anchor, title } of [detail, cause, closedFix]) {
        await page.evaluate((hash) => {
          location.hash = hash;
        }, anchor);
        await expect(page.locator(`[id="${anchor}"]`)).toBeVisible();
        await expectInView(page.getByRole('heading', { name: title, exact: true }));
      }
    });
  }

  test('an address with a broken escape or an unknown section shows the page all the same', { tag: '@long' }, async ({
    page,
  }) => {
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    for (const hash of ['#%E0%A4%A', '#no-such-section', '#q=provider', '#"]']) {
      await page.goto('about:blank');
      await page.goto(`${ENTRY}${hash}`);
      await new SearchPage(page).find(code);
      await expect(new SearchPage(page).links().first()).toBeVisible();
    }
    expect(errors).toEqual([]);
  });

  test("the browser's own search finds text of a closed section", { tag: '@long' }, async ({ page }) => {
    const { closedFix } = await sectionsOfEntry(page);
    await expect(page.locator(`[id="${closedFix.anchor}"]`)).toBeHidden();
    const find = (text: string) =>
      page.evaluate((what) => {
        getSelection()?.removeAllRanges();
        return (window as unknown as { find(text: string): boolean }).find(what);
      }, text);
    await expect.poll(() => find(closedFix.words)).toBe(true);
    expect(await find(`${closedFix.words} zorbleflax`)).toBe(false);
  });

  test('a link to a text of a closed section opens it', { tag: '@long' }, async ({ page }) => {
    const { detail } = await sectionsOfEntry(page);
    await page.goto('about:blank');
    await page.goto(`${ENTRY}#:~:text=${encodeURIComponent(detail.words)}`);
    await expect(page.getByText(detail.words).first()).toBeInViewport();
    await expect(page.locator(`[id="${detail.anchor}"]`)).toBeVisible();
  });
});

test.describe('copying', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });
  const clipboard = () => navigator.clipboard.readText();

  test('the button beside a section copies its address and says so', { tag: '@long' }, async ({ page, baseURL }) => {
    const { closedFix, cause } = await sectionsOfEntry(page);
    await page.evaluate((anchor) => {
      location.hash = anchor;
    }, cause.anchor);
    const status = page.locator('[role="status"]', { hasText: 'Copied' });
    await page.getByRole('main').hover();
    for (const { title, anchor } of [closedFix, { title: 'Causes and fixes', anchor: 'causes' }]) {
      await page.getByRole('button', { name: `Copy link to “${title}”` }).click();
      await expect(status).toHaveCount(1);
      await expect.poll(() => page.evaluate(clipboard)).toBe(`${baseURL}${ENTRY}#${anchor}`);
    }
    await page.goto(await page.evaluate(clipboard));
    await expectInView(page.getByRole('heading', { name: 'Causes and fixes' }));
  });

  test('every code of an entry can be copied', { tag: '@long' }, async ({ page }) => {
    await page.goto(ENTRY);
    const codes = await page.locator('.codes code').allTextContents();
    expect(codes.length).toBeGreaterThan(1);
    for (const code of codes) {
      await page.getByRole('button', { name: `Copy ${code}`, exact: true }).click();
      await expect.poll(() => page.evaluate(clipboard)).toBe(code);
    }
  });

  test('a browser that refuses to copy is told to the reader', { tag: '@long' }, async ({ page }) => {
    await page.addInitScript(() => {
      Clipboard.prototype.writeText = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
    });
    await page.goto(ENTRY);
    await page.getByRole('button', { name: `Copy ${code}`, exact: true }).click();
    await expect(page.locator('[role="status"]', { hasText: 'refused to copy' })).toHaveCount(1);
  });
});

test.describe('the product of the reader', () => {
  test('is chosen once, opens its fix on this and the next page, and can be undone', { tag: '@long' }, async ({
    page,
  }) => {
    await page.goto(ENTRY);
    const choice = page.getByRole('button', { name: second.name, exact: true });
    const fix = (product: string) => page.locator(`${FIX}[data-product="${product}"] > details`).first();
    await expect(fix(first.key)).toHaveAttribute('open');
    await choice.click();
    await expect(choice).toHaveAttribute('aria-pressed', 'true');
    await expect(fix(second.key)).toHaveAttribute('open');
    await expect(fix(first.key)).not.toHaveAttribute('open');

    await page.goto(QUESTION_WITH_A_GUIDE.path);
    await expect(choice).toHaveAttribute('aria-pressed', 'true');
    await expect(fix(second.key)).toHaveAttribute('open');
    await expect(fix(first.key)).not.toHaveAttribute('open');

    await choice.click();
    await expect(choice).toHaveAttribute('aria-pressed', 'false');
    await expect(fix(first.key)).toHaveAttribute('open');
    await page.reload();
    await expect(choice).toHaveAttribute('aria-pressed', 'false');
    await expect(fix(first.key)).toHaveAttribute('open');
    await expect(fix(second.key)).not.toHaveAttribute('open');
  });

  test('does not close the section that a link names', { tag: '@long' }, async ({ page }) => {
    const { openFix } = await sectionsOfEntry(page);
    await page.getByRole('button', { name: second.name, exact: true }).click();
    await expect(page.locator(`[id="${openFix.anchor}"]`)).toBeHidden();
    await page.goto('about:blank');
    await page.goto(`${ENTRY}#${openFix.anchor}`);
    await expectOpen(page, openFix.anchor);
  });
});

test('a handbook opens and closes all its entries at once', { tag: '@long' }, async ({ page }) => {
  await page.goto(PRODUCT.handbook);
  const entries = page.locator('.entry-fold > details');
  const open = page.locator('.entry-fold > details[open]');
  const count = await entries.count();
  expect(count).toBeGreaterThan(5);
  await expect(open).toHaveCount(0);
  await page.getByRole('button', { name: 'Expand all' }).click();
  await expect(open).toHaveCount(count);
  await page.getByRole('button', { name: 'Collapse all' }).click();
  await expect(open).toHaveCount(0);
});
