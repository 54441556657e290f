import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { SEARCH_BOX_WORDS } from '#words/search-box.ts';
import { CODES, ERROR_WITH_TWO_PRODUCTS, ERROR_WITH_VALUES, WORD } from '../fixtures/fixture-roles.ts';
import { FIXTURE } from '../fixtures/sites.ts';
import { hold } from './support/hold.ts';
import { allowMemoryOnly } from './support/memory-only.ts';
import { ENTRY, JWT, kept, open, PASTE, USER } from './support/pasted-errors.ts';
import { SearchPage } from './support/search-page.ts';

/** The script that says what was not kept. */
function wordsScript(): string {
  const folder = join(FIXTURE.dist, '_astro');
  const holds = (file: string) => readFileSync(join(folder, file), 'utf8').includes(SEARCH_BOX_WORDS.notKept);
  return readdirSync(folder).find((file) => file.endsWith('.js') && holds(file)) ?? 'none';
}

/** What the browser's own page cache would bring back is not here: Playwright turns it off. */
const focused = (page: Page) =>
  page.evaluate(() => (document.activeElement as HTMLAnchorElement | null)?.closest('li')?.dataset.entry ?? '');

test.describe('typing', () => {
  for (const path of ['/find/', ERROR_WITH_TWO_PRODUCTS.path]) {
    test(`on ${path} writes nothing of it into address, history or store`, async ({ page }) => {
      await page.addInitScript(() => {
        const written = (window as { written?: string[] } & Window).written ?? [];
        (window as { written?: string[] } & Window).written = written;
        for (const name of ['pushState', 'replaceState'] as const) {
          const call = history[name].bind(history);
          history[name] = (state, unused, url) => {
            written.push(`${name} ${JSON.stringify(state)} ${url}`);
            call(state, unused, url);
          };
        }
        const set = Storage.prototype.setItem;
        Storage.prototype.setItem = function (key, value) {
          written.push(`${key} ${value}`);
          set.call(this, key, value);
        };
      });
      await page.goto(path);
      const search = new SearchPage(page);
      await search.box.pressSequentially('shadow copy');
      for (const text of ['shadow copy', PASTE, 'a secret: client_secret=abc8Q~InventedForTests0123456789']) {
        await search.find(text);
      }
      await search.find(WORD);
      // The history entry gets a random key once, and where in the list the reader is.
      const written = (await page.evaluate(() => (window as { written?: string[] } & Window).written)) ?? [];
      expect(written).toHaveLength(1);
      expect(written[0]).toMatch(
        /^replaceState {"search":{"key":"\w+","filters":{},"limit":10,"scroll":\d+}} undefined$/,
      );
      expect(new URL(page.url()).pathname + new URL(page.url()).hash).toBe(path);
    });
  }
});

test.describe('Back and a reload', () => {
  test.use({ serviceWorkers: 'allow' });
  test.beforeEach(({ context }) => allowMemoryOnly(context));

  for (const path of ['/', ERROR_WITH_TWO_PRODUCTS.path]) {
    test(`on ${path} bring a paste back, the list, the scroll and the result that was left`, { tag: '@long' }, async ({
      page,
    }) => {
      const text = `${Object.keys(CODES).join(', ')} in one night: ann.lee@lindholm.example`;
      // So low that the list does not fit.
      await page.setViewportSize({ width: 1280, height: 360 });
      const search = await open(page, text, path);
      // The last to come, with which the list is drawn once more.
      await expect(search.results.getByRole('button', { name: 'Hand it on' })).toBeVisible();
      await expect(search.results.locator('.several-codes')).toBeVisible();
      const link = search.links().nth(3);
      await link.scrollIntoViewIfNeeded();
      const entry = await link.evaluate((one) => one.closest('li')?.dataset.entry);
      const scroll = await page.evaluate(() => scrollY);
      expect(scroll).toBeGreaterThan(0);
      await link.click();
      await expect(page).toHaveURL(/\/(errors|guides|faq)\//);
      await page.waitForURL((url) => url.pathname !== path);
      expect(await kept(page)).not.toContain('ann.lee');
      await page.goBack();
      await search.settled(text);
      await expect(search.box).toHaveValue(text);
      await expect.poll(() => focused(page)).toBe(entry);
      expect(Math.abs((await page.evaluate(() => scrollY)) - scroll)).toBeLessThanOrEqual(2);
      await page.reload();
      await search.settled(text);
      expect(await kept(page)).not.toContain('ann.lee');
    });
  }

  test('a page that was filled with values is filled again after a reload; taken out, they are gone', {
    tag: '@long',
  }, async ({ page }) => {
    const search = await open(page, PASTE);
    await search.links().first().click();
    await expect(page.locator('article .filled').first()).toBeVisible();
    expect(await kept(page)).not.toContain(USER);
    await page.reload();
    await expect(page.locator('article .filled').first()).toBeVisible();
    await page.getByRole('button', { name: 'Take them out' }).click();
    await page.reload();
    await page.waitForLoadState('networkidle');
    await expect(page.locator('article .filled')).toHaveCount(0);
  });

  for (const [what, text] of [
    ['with a secret', `${PASTE}\nAuthorization: Bearer ${JWT}`],
    ['of more than 200 kB', `${PASTE}\n${'nothing to see here\n'.repeat(12_000)}`],
  ] as const) {
    test(`say of a paste ${what} that it was not kept, and show what the site itself prints of it`, {
      tag: '@long',
    }, async ({ page }) => {
      await page.goto('/');
      const search = new SearchPage(page);
      await search.box.evaluate((box: HTMLTextAreaElement, value) => {
        box.value = value;
        box.dispatchEvent(new Event('input', { bubbles: true }));
      }, text);
      await expect(search.results.locator('[data-confidence=best]')).toBeVisible({ timeout: 20_000 });
      await expect(search.results).toHaveAttribute('aria-busy', 'false', { timeout: 20_000 });
      await search.links().first().click();
      await expect(page.locator(ENTRY)).toBeVisible();
      await page.goBack();
      await expect(search.results).toContainText(SEARCH_BOX_WORDS.partKept);
      await expect(search.results.locator('[data-confidence=best]')).toHaveAttribute(
        'data-entry',
        ERROR_WITH_VALUES.id,
      );
      await expect.poll(() => focused(page)).toBe(ERROR_WITH_VALUES.id);
      expect(await kept(page)).not.toContain(USER);
      await search.find(WORD);
      await expect(search.results).not.toContainText(SEARCH_BOX_WORDS.partKept);
    });
  }
});

test.describe('where the browser has no worker that remembers', () => {
  test('Back brings back what stands in an entry as it was typed', { tag: '@long' }, async ({ page }) => {
    const search = await open(page, ERROR_WITH_TWO_PRODUCTS.fragment);
    await search.links().first().click();
    await page.goBack();
    await search.settled(ERROR_WITH_TWO_PRODUCTS.fragment);
    await expect(search.results).not.toContainText(SEARCH_BOX_WORDS.partKept);
  });

  test('Back says of any other text that it was not kept', { tag: '@long' }, async ({ page }) => {
    const search = await open(page, 'Zwitscherhof Kanaria trillert');
    await page.locator('.top-nav').getByRole('link', { name: 'Errors' }).click();
    await page.goBack();
    await expect(search.results).toContainText(SEARCH_BOX_WORDS.notKept);
    await expect(search.box).toHaveValue('');
    expect(await kept(page)).not.toContain('Kanaria');
  });

  test('what is typed while the former text comes back stays', { tag: '@long' }, async ({ page }) => {
    const search = await open(page, PASTE);
    await search.links().first().click();
    await expect(page.locator(ENTRY)).toBeVisible();
    const letGo = await hold(page, `**/_astro/${wordsScript()}`);
    const asked = page.waitForRequest((request) => request.url().endsWith(wordsScript()));
    await page.goBack();
    await asked;
    await search.box.fill(WORD);
    await letGo();
    await search.settled(WORD);
    await expect(search.results).not.toContainText(SEARCH_BOX_WORDS.partKept);
  });

  test('what another program left in the history entry or the store breaks nothing', { tag: '@long' }, async ({
    page,
  }) => {
    const accidents: string[] = [];
    page.on('pageerror', ({ message }) => accidents.push(message));
    for (const search of [5, 'x', {}, { key: {} }, { key: 'k', filters: 7, limit: 'all', scroll: {}, left: [] }]) {
      await page.goto('/');
      await page.evaluate((state) => {
        sessionStorage.setItem('search:k', '{"query":{"a":1}');
        history.replaceState({ search: state }, '');
      }, search);
      await page.reload();
      await new SearchPage(page).find(WORD);
    }
    expect(accidents).toEqual([]);
  });
});
