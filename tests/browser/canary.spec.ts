import { expect, type Page, test } from '@playwright/test';
import { ERROR_WITH_TWO_PRODUCTS, ERROR_WITH_VALUES, PRODUCT } from '../fixtures/fixture-roles.ts';
import { isLong } from '../fixtures/is-long.ts';
import { CANARIES, canariesIn } from './support/canary-texts.ts';
import { allowMemoryOnly } from './support/memory-only.ts';
import { SearchPage } from './support/search-page.ts';
import { ListeningHost, listen } from './support/traffic.ts';
import { historyOf, paste, pressEverything, whatIsLeft } from './support/what-is-left.ts';

/** Kinds of pages with a box. */
const PAGES = ['/find/', ...(isLong ? [ERROR_WITH_TWO_PRODUCTS.path, '/', '/nowhere/', PRODUCT.path] : [])];
const WORDS = CANARIES.map(({ word }) => word);

/** With `LONG` every text on every page, and every ninth is followed; else five on each, and a whole error is followed. */
/** The texts of a page: one more than twice the kinds of pieces, so that each has another piece and other surroundings. */
const textsOf = (at: number) => CANARIES.filter((_, number) => isLong || number % 41 === 8 * at);
const isFollowed = (number: number) => number % (isLong ? 9 : CANARIES.length) === 1;

test.use({ serviceWorkers: 'allow', permissions: ['clipboard-read', 'clipboard-write'] });
test.describe.configure({ timeout: isLong ? 600_000 : 120_000 });

const host = new ListeningHost();
let origin = '';
test.beforeAll(async () => {
  origin = await host.start();
});
test.afterAll(() => host.stop());

for (const [at, path] of PAGES.entries()) {
  test(`nothing of what is pasted on ${path} is in requests, history, stores, clipboard or links`, async ({
    page,
    context,
  }) => {
    await allowMemoryOnly(context);
    const sent = listen(context);
    const found = new Set<string>();
    const note = (place: string, text: string) => {
      for (const word of canariesIn(text, WORDS)) found.add(`${place}: ${word}`);
    };
    const look = async (place: string, tab = page) => {
      const { kept, offered } = await whatIsLeft(tab);
      note(place, kept);
      note(`links and data of ${place}`, offered);
    };
    const press = async (place: string, within: string) => {
      note(`the clipboard of ${place}`, await pressEverything(page, within));
      await look(`${place}, pressed`);
    };
    await page.goto(origin + path);
    const search = new SearchPage(page);
    const texts = textsOf(at);
    for (const [number, { text }] of texts.entries()) {
      await paste(search, text);
      await look('the page');
      if (!isFollowed(number)) continue;
      await press('the results', '.results');
      await follow(search, path, look, press);
    }
    const text = texts[0]?.text ?? '';
    const second = await context.newPage();
    await second.goto(origin + path);
    await paste(new SearchPage(second), text);
    await look('a second tab', second);
    await context.setOffline(true);
    await paste(search, text);
    await look('the page without a network');
    await page.reload().catch(() => undefined);
    await context.setOffline(false);
    note('the history', await historyOf(context, page));
    const requests = [...(await sent()), ...host.received.splice(0)];
    expect(requests.length).toBeGreaterThan(30);
    note('a request', requests.map(({ text }) => text).join('\n'));
    expect([...found]).toEqual([]);
  });
}

type Look = (place: string) => Promise<void>;
type Press = (place: string, within: string) => Promise<void>;

/** Opens the first result, presses everything there, reloads, goes back and reloads. */
async function follow(search: SearchPage, path: string, look: Look, press: Press): Promise<void> {
  const { page } = search;
  const link = search.links().first();
  if ((await link.count()) === 0) return;
  await link.click();
  await page.waitForLoadState('networkidle');
  if (new URL(page.url()).pathname === path) return;
  await look('the page of the result');
  await page.locator('main h1').first().hover();
  await press('the page of the result', 'main');
  await handOnWithTick(page);
  await look('the report that a page did not help');
  await page.reload();
  await look('the page of the result, loaded again');
  await page.goBack();
  await expect(search.box).toBeVisible();
  await page.waitForLoadState('networkidle');
  await look('the page after Back');
  await page.reload();
  await page.waitForLoadState('networkidle');
  await look('the page after Back, loaded again');
}

/** The form below an entry takes the text that was searched for only with its tick. */
async function handOnWithTick(page: Page): Promise<void> {
  // What a button has opened may come late.
  const dialog = page.locator('dialog[open]');
  await page.addLocatorHandler(dialog, () => dialog.evaluate((open) => open.remove()));
  const no = page.locator('.feedback').getByRole('button', { name: 'No' });
  if ((await no.count()) === 0) return;
  await no.first().click();
  const tick = page.locator('.feedback').getByRole('checkbox');
  if ((await tick.count()) > 0) await tick.first().check();
}

test('whatever is left anywhere would be found', async ({ page, context }) => {
  await allowMemoryOnly(context);
  await page.goto(`${origin}/about/`);
  const [first, ...others] = WORDS as [string, ...string[]];
  await page.evaluate(
    async ([word, ...more]) => {
      history.replaceState({ search: more[0] }, '', `#${word}`);
      localStorage.setItem('steps:x', more[1] ?? '');
      sessionStorage.setItem('mark', btoa(more[2] ?? ''));
      document.title = more[3] ?? '';
      await cookieStore.set('a', more[4] ?? '');
      window.name = more[5] ?? '';
      await (await caches.open('a')).put(`/${more[6]}`, new Response(''));
      document.querySelector('a')?.setAttribute('data-x', more[7]?.toUpperCase() ?? '');
      await navigator.clipboard.writeText(more[8] ?? '');
      await new Promise((resolve) => {
        indexedDB.open(more[9] ?? '').onsuccess = resolve;
      });
    },
    [first, ...others.slice(0, 10)],
  );
  const left = Object.values(await whatIsLeft(page)).join('\n');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(canariesIn(left + copied + (await historyOf(context, page)), WORDS).sort()).toEqual(
    [first, ...others.slice(0, 10)].sort(),
  );
});

test('nothing of what is typed into the find bar, or taken out by hand before a text is handed on, leaves its field', async ({
  page,
  context,
}) => {
  await allowMemoryOnly(context);
  const sent = listen(context);
  const left = async () => canariesIn(Object.values(await whatIsLeft(page)).join('\n'), WORDS);
  await page.goto(origin + ERROR_WITH_VALUES.path);
  await page.locator('main h1').hover();
  await page.getByRole('main').getByRole('button', { name: 'Find on this page' }).click();
  const field = page.getByRole('textbox', { name: 'Find on this page' });
  const texts = isLong ? CANARIES : textsOf(0);
  for (const { text } of texts) await field.fill(text.replace(/\n/g, ' '));
  await field.press('Enter');
  expect(await left()).toEqual([]);
  await field.press('Escape');
  await page.reload();
  expect(await left()).toEqual([]);
  const search = new SearchPage(page);
  await paste(search, 'kopia: error: the password\nis gone, and nobody knows it');
  await search.results.locator('[aria-controls=hand-on]').click();
  const takeOut = page.getByRole('textbox', { name: 'Take out also' });
  for (const { text } of texts.slice(0, 20)) {
    await takeOut.fill(text.replace(/\n/g, ' '));
    await takeOut.press('Enter');
  }
  expect(await left()).toEqual([]);
  expect(canariesIn((await sent()).map(({ text }) => text).join('\n'), WORDS)).toEqual([]);
});
