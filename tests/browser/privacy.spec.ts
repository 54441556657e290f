import { expect, test } from '@playwright/test';
import {
  CODE_WITHOUT_ENTRY,
  ERROR_WITH_TWO_PRODUCTS,
  ERROR_WITH_VALUES,
  UNKNOWN_CODE,
} from '../fixtures/fixture-roles.ts';
import { isLong } from '../fixtures/is-long.ts';
import { allowMemoryOnly } from './support/memory-only.ts';
import { SearchPage } from './support/search-page.ts';
import { ListeningHost, leaked, listen } from './support/traffic.ts';

test.use({ serviceWorkers: 'allow' });
test.beforeEach(({ context }) => allowMemoryOnly(context));

const USER = 'Kanaria.Vogel@zwitscherhof-gmbh.example';
const ID = 'b7c1f0de-4a52-4c1b-9d3e-5f60718293a4';
const HOST = 'zwitscherhof.storage.example';
const WORDS = ['Kanarienpfeifer', 'trillerquark'];
/** Where the field's file sends whoever asks for a code that nobody knows, in its bare form. */
const LOOK_UP = `https://errors.example/look?code=${UNKNOWN_CODE.slice(2).toLowerCase()}`;
const CANARIES = [USER, ID, HOST, ...WORDS];
const PASTE = `${WORDS[0]}: unable to create lock in backend: repository is already locked exclusively by PID ${ID}
on ${HOST} by ${USER} (UID 1000, GID 1000)
${CODE_WITHOUT_ENTRY} ${UNKNOWN_CODE} ${WORDS[1]}`;

const host = new ListeningHost();
let origin = '';
test.beforeAll(async () => {
  origin = await host.start();
});
test.afterEach(() => {
  // What the host saw says the same as what the browser tells, whatever the browser may not tell.
  expect(host.received).not.toEqual([]);
  expect(
    leaked(
      host.received.splice(0).filter(({ url }) => !url.startsWith('/find/?q=')),
      CANARIES,
    ),
  ).toEqual([]);
});
test.afterAll(() => host.stop());

for (const path of ['/find/', ...(isLong ? ['/', ERROR_WITH_TWO_PRODUCTS.path] : [])]) {
  test(`nothing typed or pasted on ${path} is in any request`, async ({ page, context }) => {
    const sent = listen(context);
    await page.goto(origin + path);
    const search = new SearchPage(page);
    await search.box.pressSequentially(WORDS[0] ?? '');
    await search.settled(WORDS[0] ?? '');
    for (const text of [...CANARIES, `shadow copy ${WORDS[1]}`, PASTE]) await search.find(text);
    // Until the cards are there, the code that has one is not documented either.
    await expect(page.locator('.code-card a[href*="/e/"]')).toBeVisible();
    await expect(page.getByText('is not documented here')).toBeVisible();

    await search.links().first().click();
    await expect(page.locator(`article[data-entry="${ERROR_WITH_VALUES.id}"]`)).toBeVisible();
    await page.goBack();
    await expect(search.box).toHaveValue(PASTE);
    await search.settled(PASTE);
    await page.reload();
    await search.settled(PASTE);

    const requests = await sent();
    // Only what the workers load proves that their requests are read, too.
    for (const file of ['catalogue.json', 'text.json', 'cards.json', 'index/manifest.json']) {
      expect(
        requests.filter(({ url }) => url.includes(file)),
        file,
      ).not.toEqual([]);
    }
    expect(leaked(requests, CANARIES)).toEqual([]);
    expect(requests.map(({ url }) => url).filter((url) => !url.startsWith(`${origin}/`))).toEqual([]);
  });
}

test('a search behind # stays in the browser', { tag: '@long' }, async ({ page, context }) => {
  const sent = listen(context);
  await page.goto(`${origin}/find/#q=${encodeURIComponent(PASTE)}`);
  const search = new SearchPage(page);
  await search.settled(PASTE);
  await expect(search.links().first()).toBeVisible();
  await page.reload();
  await search.settled(PASTE);
  expect(leaked(await sent(), CANARIES)).toEqual([]);
});

for (const [form, query, shown] of [
  ['another program hands over', `?q=${encodeURIComponent(`Backup says: ${PASTE}`)}`, PASTE],
  ['a browser makes', `?q=${encodeURIComponent(USER).replaceAll('%20', '+')}&utm=1`, USER],
] as const) {
  test(`?q= as ${form} it is taken out of the address at once, is told to the reader and not sent again`, {
    tag: '@long',
  }, async ({ page, context }) => {
    const sent = listen(context);
    await page.goto(`${origin}/find/${query}`);
    const search = new SearchPage(page);
    await search.settled(shown);
    expect(page.url()).toBe(`${origin}/find/`);
    await expect(search.box).toHaveValue(shown);
    await expect(page.getByText('the server of this site has seen it')).toBeVisible();
    await expect(page.getByText("Your browser's history still has the address")).toBeVisible();

    await page.reload();
    await search.settled(shown);
    await page.locator('.top-nav').getByRole('link', { name: 'Errors' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'A to Z' })).toBeVisible();
    await page.goBack();
    await search.settled(shown);
    await expect(page.getByText('the server of this site has seen it')).toBeHidden();

    const [first, ...later] = await sent();
    expect(first?.url).toBe(new URL(`/find/${query}`, origin).href);
    expect(leaked(later, CANARIES)).toEqual([]);
  });
}

test('with scripts off, the page says what happens to a text in its address', { tag: '@long' }, async ({ browser }) => {
  const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  await page.goto(`${origin}/find/?q=anything`);
  const note = page.locator('main > noscript .note');
  await expect(note).toBeVisible();
  await expect(note).toContainText('A text behind ?q= in the address was sent to the server of this site', {
    useInnerText: true,
  });
  await page.context().close();
});

test('a link that leaves the site says nothing of the page it stood on', { tag: '@long' }, async ({
  page,
  context,
}) => {
  await context.route(/^https:/, (route) => route.fulfill({ body: 'elsewhere' }));
  const sent = listen(context);
  await page.goto(`${origin}/find/`);
  const search = new SearchPage(page);
  await search.find(PASTE);
  await search.results.locator(`a[href="${LOOK_UP}"]`).click();
  await expect(page).toHaveURL(LOOK_UP);
  const abroad = (await sent()).filter(({ url }) => !url.startsWith(origin));
  expect(abroad.map(({ url }) => url)).toEqual([LOOK_UP]);
  expect(leaked(abroad, [...CANARIES, 'referer', origin])).toEqual([]);
});
