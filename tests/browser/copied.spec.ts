import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { AxeBuilder } from '@axe-core/playwright';
import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import { COPIED_WORDS } from '#words/copied.ts';
import { FIND_WORDS } from '#words/find.ts';
import { readPatch, withPatch } from '../../src/authoring/button-patch.ts';
import { ERROR_WITH_VALUES } from '../fixtures/fixture-roles.ts';
import { handlerOf, namesIn } from '../fixtures/patched-button.ts';
import { FIXTURE } from '../fixtures/sites.ts';
import { canariesIn } from './support/canary-texts.ts';
import { allowMemoryOnly } from './support/memory-only.ts';
import { OwnHost } from './support/own-host.ts';
import { HOST, PASTE, PID, USER } from './support/pasted-errors.ts';
import { SearchPage } from './support/search-page.ts';
import { ListeningHost, leaked, listen } from './support/traffic.ts';
import { historyOf, whatIsLeft } from './support/what-is-left.ts';

const CANARIES = [USER, HOST, PID];

/** Another program: a page of another origin, whose button is that of the stand-in after the patch. */
class Program extends OwnHost {
  page = '';
  protected readonly server = createServer((_, response) => {
    response.writeHead(200, { 'content-type': 'text/html' }).end(this.page);
  });
}

const host = new ListeningHost();
const program = new Program();
let [origin, elsewhere] = ['', ''];
test.beforeAll(async () => {
  [origin, elsewhere] = [await host.start(), await program.start()];
  const component = readFileSync('tests/fixtures/get-help/src/components/BackupResults.jsx', 'utf8');
  const patch = readPatch(readFileSync(`${FIXTURE.content}/get-help.patch`, 'utf8'));
  const handler = handlerOf(withPatch(component, patch, `${origin}/`).text);
  const given = namesIn(handler).map((name) => `const ${name} = { text: ${JSON.stringify(PASTE)} };`);
  program.page = `<!doctype html><button>Get help</button><script>${given.join('')}
    document.querySelector('button').onclick = ${handler};</script>`;
});
test.afterAll(() => {
  host.stop();
  program.stop();
});

const button = (page: Page) => page.getByRole('button', { name: COPIED_WORDS.button });

/** Presses the other program's button. Returns the tab that opens. */
async function pressHelp(page: Page, context: BrowserContext): Promise<Page> {
  await page.goto(elsewhere);
  const [tab] = await Promise.all([
    context.waitForEvent('page'),
    page.getByRole('button', { name: 'Get help' }).click(),
  ]);
  await expect(button(tab)).toBeVisible();
  return tab;
}

test.describe('where the browser lets the page read what was copied', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'], serviceWorkers: 'allow' });
  test.beforeEach(({ context }) => allowMemoryOnly(context));

  test('the button of another program leads to the entry with one more press, and no request, address, store or history has the text', async ({
    page,
    context,
  }) => {
    const sent = listen(context);
    host.received.length = 0;
    const tab = await pressHelp(page, context);
    expect(tab.url()).toBe(`${origin}/find/`);
    await button(tab).click();
    const search = new SearchPage(tab);
    await search.settled(PASTE);
    expect((await search.items())[0]).toEqual({ entry: ERROR_WITH_VALUES.id, confidence: 'best' });
    await expect(button(tab)).toHaveCount(0);
    await expect(search.box).toBeFocused();
    const { kept, offered } = await whatIsLeft(tab);
    expect(canariesIn(`${kept}\n${offered}\n${await historyOf(context, tab)}`, CANARIES)).toEqual([]);
    const requests = [...(await sent()), ...host.received];
    expect(requests.length).toBeGreaterThan(10);
    expect(leaked(requests, CANARIES)).toEqual([]);
  });

  test('nothing is read before the press', { tag: '@long' }, async ({ page, context }) => {
    await context.addInitScript(() => {
      const { clipboard } = navigator;
      const read = clipboard.readText.bind(clipboard);
      clipboard.readText = () => {
        document.documentElement.dataset.wasRead = '';
        return read();
      };
    });
    const tab = await pressHelp(page, context);
    await new SearchPage(tab).find('repository');
    await expect(tab.locator('html[data-was-read]')).toHaveCount(0);
    // Whoever types needs the offer no more.
    await expect(button(tab)).toHaveCount(0);
  });

  test('the button is the next stop of the keyboard behind the box, and is announced', { tag: '@long' }, async ({
    page,
    context,
  }) => {
    const tab = await pressHelp(page, context);
    const { box, ...search } = new SearchPage(tab);
    await expect(box).toBeFocused();
    await expect(tab.locator('[data-search-status]')).toHaveText(COPIED_WORDS.offered);
    await tab.keyboard.press('Tab');
    await expect(button(tab)).toBeFocused();
    await tab.keyboard.press('Enter');
    await expect(search.results).toHaveAttribute('data-query', PASTE);
  });

  test('a clipboard without text is told, and the button stays', { tag: '@long' }, async ({ page }) => {
    await page.goto(`${origin}/find/#copied`);
    await page.evaluate(() => navigator.clipboard.writeText(' '));
    await button(page).click();
    await expect(page.locator('#copied-offer')).toContainText(COPIED_WORDS.empty);
    await expect(page.locator('[data-search-status]')).toHaveText(COPIED_WORDS.empty);
    await expect(button(page)).toBeVisible();
  });

  test('an open page of the search offers it, too, when its address changes', { tag: '@long' }, async ({ page }) => {
    await page.goto(`${origin}/find/`);
    await page.evaluate(() => navigator.clipboard.writeText('repository is already locked'));
    await page.evaluate(() => {
      location.hash = '#copied';
    });
    await button(page).click();
    await new SearchPage(page).settled('repository is already locked');
    expect(page.url()).toBe(`${origin}/find/`);
  });
});

for (const [where, refuse] of [
  ['refuses', () => undefined],
  ['has nothing to read with', () => Object.defineProperty(navigator, 'clipboard', { value: undefined })],
] as const) {
  test(`where the browser ${where}, the page says how to paste, and the keyboard is in the box`, {
    tag: '@long',
  }, async ({ page }) => {
    await page.addInitScript(refuse);
    await page.goto(`${origin}/find/#copied`);
    await button(page).click();
    await expect(page.locator('#copied-notice')).toHaveText(FIND_WORDS.copiedNotice);
    await expect(page.locator('[data-search-status]')).toHaveText(FIND_WORDS.copiedNotice);
    await expect(new SearchPage(page).box).toBeFocused();
    expect(page.url()).toBe(`${origin}/find/`);
  });
}

for (const [mark, notice] of [
  ['copied', 0],
  ['shared', 0],
  ['no-such-section', 1],
] as const) {
  test(`#${mark} is taken for ${notice ? 'a section that is gone' : 'no section'}`, { tag: '@long' }, async ({
    page,
  }) => {
    const part = page.waitForResponse(/\/link-notice\./);
    await page.goto(`/find/#${mark}`);
    await part;
    await page.waitForLoadState('networkidle');
    await expect(page.locator('.link-note')).toHaveCount(notice);
  });
}

test('where the offer cannot be loaded, the page says how to paste', { tag: '@long' }, async ({ page }) => {
  await page.route('**/offer-copied*', (route) => route.abort());
  await page.goto(`${origin}/find/#copied`);
  await expect(page.locator('#copied-notice')).toBeVisible();
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the offer fits a screen of 320 px and can be read, ${colorScheme}`, { tag: '@long' }, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(`${origin}/find/#copied`);
    await expect(button(page)).toBeInViewport({ ratio: 1 });
    const size = await button(page).boundingBox();
    expect(Math.min(size?.width ?? 0, size?.height ?? 0)).toBeGreaterThanOrEqual(24);
    await button(page).click();
    await expect(page.locator('#copied-notice')).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  });
}
