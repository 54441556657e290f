import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import { CANARIES, canariesIn } from './canary-texts.ts';
import { allowMemoryOnly } from './memory-only.ts';
import { SearchPage } from './search-page.ts';
import { ListeningHost, listen } from './traffic.ts';

test.use({ serviceWorkers: 'allow', permissions: ['clipboard-read', 'clipboard-write'] });
test.describe.configure({ timeout: 300_000 });

/** Pages with a box. */
const PAGES = ['/', '/find/', '/errors/aadsts50020/', '/nowhere/'];

const host = new ListeningHost();
let origin = '';
test.beforeAll(async () => {
  origin = await host.start();
});
test.afterAll(() => host.stop());

/** All texts on all pages with `LONG`, else a quarter of them on each of the four. */
const isLong = Boolean(process.env.LONG);

/** What outlives a page, and what a click or a copy would carry away. */
async function remains(page: Page): Promise<{ kept: string; offered: string }> {
  return page.evaluate(async () => {
    const attributes = [...document.querySelectorAll('*')].flatMap((element) =>
      [...element.attributes]
        .filter(({ name }) => /^(href|src|action|formaction|ping)$|^data-/.test(name))
        // The list says which text it answers; the reader's own value is copied by a button that says so.
        .filter(({ name }) => name !== 'data-query' && !element.matches('.value-offers *'))
        .map(({ name, value }) => `${name}=${value}`),
    );
    const databases = (await indexedDB.databases()).map(({ name }) => name);
    const kept: string[] = [];
    for (const name of await caches.keys()) {
      kept.push(name);
      for (const { url } of await (await caches.open(name)).keys()) kept.push(url);
    }
    const stores = [{ ...localStorage }, { ...sessionStorage }, history.state, databases, kept];
    const { href } = location;
    return {
      kept: [href, document.title, document.referrer, document.cookie, window.name, JSON.stringify(stores)].join('\n'),
      offered: attributes.join('\n'),
    };
  });
}

async function paste(search: SearchPage, text: string): Promise<void> {
  await search.box.evaluate((box: HTMLTextAreaElement, value) => {
    box.value = value;
    box.dispatchEvent(new Event('input', { bubbles: true }));
  }, text);
  // The box has line ends of its own kind.
  const typed = await search.box.inputValue();
  await expect(search.results).toHaveAttribute('data-query', typed, { timeout: 20_000 });
  await expect(search.results).toHaveAttribute('aria-busy', 'false', { timeout: 20_000 });
}

/** Presses every button that can be seen, and says what was copied. */
async function pressEverything(page: Page, within: string): Promise<string> {
  await page.evaluate(() => navigator.clipboard.writeText(''));
  return page.evaluate(async (selector) => {
    const copied: string[] = [];
    for (const button of document.querySelectorAll<HTMLButtonElement>(`${selector} button`)) {
      // The reader's own value is copied by a button that says so.
      if (!button.isConnected || !button.checkVisibility() || button.matches('.value-offers *, .copy-button')) continue;
      button.click();
      await new Promise((resolve) => setTimeout(resolve, 30));
      copied.push(await navigator.clipboard.readText());
    }
    return copied.join('\n');
  }, within);
}

/** Addresses and titles of the tab's whole history, as the browser has them. */
async function historyOf(context: BrowserContext, page: Page): Promise<string> {
  const session = await context.newCDPSession(page);
  const { entries } = await session.send('Page.getNavigationHistory');
  await session.detach();
  return JSON.stringify(entries);
}

for (const [at, path] of PAGES.entries()) {
  test(`nothing of what is pasted on ${path} is in requests, history, stores, clipboard or links`, async ({
    page,
    context,
  }) => {
    await allowMemoryOnly(context);
    const sent = listen(context);
    const kept = new Set<string>();
    const handedOn = new Set<string>();
    const look = async (place: string, tab: Page, words: string[]) => {
      const left = await remains(tab);
      for (const word of canariesIn(left.kept, words)) kept.add(`${place}: ${word}`);
      for (const word of canariesIn(left.offered, words)) handedOn.add(`${place}: ${word}`);
    };
    const press = async (place: string, within: string, words: string[]) => {
      for (const word of canariesIn(await pressEverything(page, within), words)) handedOn.add(`${place}: ${word}`);
    };
    await page.goto(origin + path);
    const search = new SearchPage(page);
    const texts = CANARIES.filter((_, number) => isLong || number % PAGES.length === at);
    for (const [number, { word, text }] of texts.entries()) {
      await paste(search, text);
      await look('the page', page, [word]);
      if (number % 6 > 0) continue;
      await press('the clipboard', '.results', [word]);
      const link = search.links().first();
      if ((await link.count()) === 0) continue;
      await link.click();
      if (new URL(page.url()).pathname === path) continue;
      await page.waitForLoadState('networkidle');
      await look('the page of the result', page, [word]);
      await page.locator('main h1').first().hover();
      await press('the clipboard there', '.leave', [word]);
      await page.reload();
      await look('that page after a reload', page, [word]);
      await page.goBack();
      await expect(search.box).toBeVisible();
      await page.waitForLoadState('networkidle');
      await look('the page after Back', page, [word]);
      await page.reload();
      await page.waitForLoadState('networkidle');
      await look('the page after a reload', page, [word]);
    }
    const words = CANARIES.map(({ word }) => word);
    const text = texts[0]?.text ?? '';
    const second = await context.newPage();
    await second.goto(origin + path);
    await paste(new SearchPage(second), text);
    await look('a second tab', second, words);
    await context.setOffline(true);
    await search.box.fill(text);
    await look('without a network', page, words);
    await page.reload().catch(() => undefined);
    await context.setOffline(false);
    expect([...kept]).toEqual([]);
    expect(canariesIn(await historyOf(context, page), words)).toEqual([]);
    const requests = [...(await sent()), ...host.received.splice(0)];
    expect(requests.length).toBeGreaterThan(50);
    expect(canariesIn(requests.map(({ text }) => text).join('\n'), words)).toEqual([]);
    expect([...handedOn]).toEqual([]);
  });
}

test('nothing of 200 texts typed into the find bar leaves it', async ({ page, context }) => {
  await allowMemoryOnly(context);
  const sent = listen(context);
  await page.goto(`${origin}/errors/aadsts50020/`);
  await page.locator('main h1').hover();
  await page.getByRole('main').getByRole('button', { name: 'Find on this page' }).click();
  const field = page.getByRole('textbox', { name: 'Find on this page' });
  const words = CANARIES.map(({ word }) => word);
  for (const { text } of CANARIES) await field.fill(text.replace(/\n/g, ' '));
  await field.press('Enter');
  expect(canariesIn(Object.values(await remains(page)).join('\n'), words)).toEqual([]);
  await field.press('Escape');
  await page.reload();
  expect(canariesIn(Object.values(await remains(page)).join('\n'), words)).toEqual([]);
  expect(canariesIn((await sent()).map(({ text }) => text).join('\n'), words)).toEqual([]);
});
