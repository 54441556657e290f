import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { OFFLINE_WORDS } from '#words/offline.ts';
import { isForAssistants } from '../../src/integrations/copy-files.ts';
import { groupsOfFile } from '../../src/pictures/files.ts';
import { ERROR_WITH_A_WAIT, ERROR_WITH_TWO_PRODUCTS, SCATTERED_WORDS, TOPIC } from '../fixtures/fixture-roles.ts';
import { publishedEntries } from '../fixtures/fixture-site.ts';
import { FIXTURE } from '../fixtures/sites.ts';
import { SearchPage } from './support/search-page.ts';
import { anotherBuild, PublishingHost, visit } from './support/two-builds.ts';

test.use({ serviceWorkers: 'allow' });
test.describe.configure({ mode: 'serial', timeout: 120_000 });

const { dist: DIST } = FIXTURE;
const { id: ID, path: ENTRY, code: CODE } = ERROR_WITH_TWO_PRODUCTS;
const TITLE = publishedEntries().find(({ id }) => id === ID)?.title ?? '';
const NEW_TITLE = 'The second build of this page';
/** Stands in an entry as typed; others have the words. */
const QUERY = 'vss error';

let host: PublishingHost;
let origin = '';
let second = '';
test.beforeAll(async () => {
  second = mkdtempSync(join(tmpdir(), 'faultfinder-'));
  await anotherBuild(DIST, second, TITLE, NEW_TITLE);
});
test.afterAll(() => rmSync(second, { recursive: true, force: true }));
test.beforeEach(async () => {
  host = new PublishingHost(DIST);
  origin = await host.start();
});
test.afterEach(() => host.stop().catch(() => undefined));

/** Lets the browser look for a new build and waits until it has been copied. */
async function copyNewBuild(page: Page): Promise<void> {
  const newest = () => page.evaluate(async () => (await (await fetch('/newest-offline-copy.json')).json()).date);
  const before = await newest();
  await page.evaluate(async () => void (await navigator.serviceWorker.getRegistration())?.update());
  await expect.poll(newest, { timeout: 60_000 }).toBeGreaterThan(before);
}

async function titles(page: Page): Promise<string[]> {
  const search = new SearchPage(page);
  await search.box.fill('');
  await search.find(QUERY);
  return search.links().allInnerTexts();
}

/** What the open page gets for addresses of the site. */
function statuses(page: Page, paths: string[]): Promise<number[]> {
  return page.evaluate(
    (wanted) =>
      Promise.all(
        wanted.map(async (path) => (await fetch(path, { cache: 'no-store' }).catch(() => Response.error())).status),
      ),
    paths,
  );
}

/** The page's own, not that of results in its place. */
const heading = (page: Page) => page.locator('#content h1:not(#results h1)');

test('after one visit every entry, the search and the find bar work without a network, and the page dates its copy', async ({
  page,
  context,
}) => {
  await visit(page, origin + ERROR_WITH_A_WAIT.path);
  await test.step('a copy keeps no query, and sends none', async () => {
    const before = host.received.length;
    await page.goto(`${origin}/find/?q=kanarienpfeifer`);
    await new SearchPage(page).settled('kanarienpfeifer');
    expect(host.received.slice(before).filter((url) => url.includes('kanarienpfeifer'))).toEqual([]);
    const stored = await page.evaluate(async () => {
      const names = await caches.keys();
      const requests = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
      return requests.flat().map(({ url }) => url);
    });
    expect(stored.filter((url) => url.includes('?'))).toEqual([]);
  });

  await host.stop();
  await context.setOffline(true);
  const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' }).format(new Date());
  await expect(page.getByRole('status').filter({ hasText: `Offline copy of ${day}` })).toBeVisible();
  const urls = publishedEntries().map(({ url }) => url);
  expect(await statuses(page, urls)).toEqual(urls.map(() => 200));

  await page.goto(`${origin}/find/`);
  const search = new SearchPage(page);
  await search.find(SCATTERED_WORDS);
  await expect.poll(async () => (await search.items())[0]?.confidence).toBe('words');
  await search.find(QUERY);
  expect((await search.items())[0]).toEqual({ entry: ID, confidence: 'exact' });
  await expect(search.results.getByText('Could not load')).toHaveCount(0);
  await search.links().first().click();
  await expect(heading(page)).toHaveText(TITLE);
  await expect(page.getByRole('search', { name: /find/i })).toBeVisible();

  await test.step('an unknown address leads to the page for it, and one without its slash to the entry', async () => {
    expect((await page.goto(`${origin}/errors/nothing-here/`))?.status()).toBe(404);
    await expect(heading(page)).toHaveText('There is no page here');
    await page.goto(origin + ENTRY.slice(0, -1));
    await expect(page).toHaveURL(origin + ENTRY);
    await expect(heading(page)).toHaveText(TITLE);
  });
});

test('an open page keeps the files and data of its build while another is published; what is opened later is wholly the other', {
  tag: '@long',
}, async ({ page, context }) => {
  // Its copy comes after the page, and serves it from then on.
  await visit(page, origin + ENTRY);
  const other = await context.newPage();
  await other.goto(`${origin}/find/`);
  host.publish(second);
  await copyNewBuild(page);
  // What reads pictures comes with the first of them; what assistants call is not kept.
  const assets = readdirSync(join(DIST, '_astro'))
    .map((name) => `/_astro/${name}`)
    .filter((path) => groupsOfFile(path.slice(1)).length === 0 && !isForAssistants(path.slice(1)));

  // Two pages of the first build are open, so it goes on, also for a page that is opened now.
  await other.reload();
  expect(await titles(other)).toContain(TITLE);
  await other.getByRole('button', { name: OFFLINE_WORDS.reload }).click();
  await expect(async () => expect(await titles(other)).toContain(NEW_TITLE)).toPass();
  expect(await statuses(other, assets)).toEqual(assets.map(() => 404));

  // The page that was left open has still all of its own.
  expect(await titles(page)).toContain(TITLE);
  expect(await statuses(page, assets)).toEqual(assets.map(() => 200));
  await other.close();
  await host.stop();
  await page.reload();
  await expect(heading(page)).toHaveText(NEW_TITLE);
  expect(await titles(page)).toContain(NEW_TITLE);

  await test.step('the only open page is of the newest build once it is loaded again', async () => {
    await host.start();
    host.publish(DIST);
    await copyNewBuild(page);
    await page.reload();
    await expect(heading(page)).toHaveText(TITLE);
    expect(await titles(page)).toContain(TITLE);
  });
});

test('a page that the service worker of the next build takes over answers from one build, or says what is missing', {
  tag: '@long',
}, async ({ page }) => {
  // The page has come, and its service worker has not, when the next build is published.
  host.broken = /^\/(sw\.js|catalogue|text|pagefind|_astro\/search)/;
  await page.goto(origin + ENTRY);
  await expect.poll(() => host.received.includes('/sw.js')).toBe(true);
  host.broken = undefined;
  host.publish(second);
  // The first try may still be failing, and then this one fails with it.
  const register = () => page.evaluate(async () => Boolean(await navigator.serviceWorker.register('/sw.js')));
  await expect(async () => expect(await register()).toBe(true)).toPass({ timeout: 30_000 });
  await page.evaluate(async () => Boolean(await navigator.serviceWorker.ready));
  const search = new SearchPage(page);
  await search.box.fill(QUERY);
  // Its script of the search is gone with its build.
  const notice = page.getByText('The search has not been loaded').filter({ has: page.getByRole('button') });
  await expect(notice.or(search.links().first()).first()).toBeVisible({ timeout: 20_000 });
  if (!(await notice.isVisible())) expect(await search.links().allInnerTexts()).toContain(TITLE);
  await page.reload();
  await expect(heading(page)).toHaveText(NEW_TITLE);
  expect(await titles(page)).toContain(NEW_TITLE);
});

test('a copy that could not be completed leaves the site as it is, and the next page goes on with it', {
  tag: '@long',
}, async ({ page }) => {
  host.broken = /^\/topics\//;
  await page.goto(origin + ENTRY);
  await expect.poll(() => host.received.some((url) => host.broken?.test(url)), { timeout: 30_000 }).toBe(true);
  expect(await titles(page)).toContain(TITLE);
  // A page that comes while it still tries has no other try than this one.
  const isTrying = () => page.evaluate(async () => Boolean(await navigator.serviceWorker.getRegistration()));
  await expect.poll(isTrying, { timeout: 30_000 }).toBe(false);
  const first = new Set(host.received);
  host.broken = undefined;
  host.received.length = 0;
  await visit(page, `${origin}/find/`);
  await host.stop();
  expect((await page.goto(`${origin}${TOPIC.path}`))?.status()).toBe(200);
  // What had arrived is not fetched twice.
  expect(host.received.filter((url) => /^\/errors\/.*\/$/.test(url) && first.has(url))).toEqual([]);
});

test('where data is to be saved, what is opened is kept, and the whole only on request', { tag: '@long' }, async ({
  page,
}) => {
  // Chromium has no switch for it that reaches a service worker.
  const saving = "Object.defineProperty(navigator, 'connection', { value: { saveData: true } });";
  const folder = mkdtempSync(join(tmpdir(), 'faultfinder-'));
  cpSync(DIST, folder, { recursive: true });
  writeFileSync(join(folder, 'sw.js'), saving + readFileSync(join(DIST, 'sw.js'), 'utf8'));
  host.publish(folder);
  await visit(page, origin + ERROR_WITH_A_WAIT.path);
  await page.goto(origin + ENTRY);
  await page.goto(`${origin}/about/`);
  await expect(page.getByText('This device keeps the pages that you open')).toBeVisible();
  expect(host.received.length).toBeLessThan(60);
  await host.stop();
  expect((await page.goto(origin + ENTRY))?.status()).toBe(200);
  await page.goto(`${origin}/about/`);
  await host.start();
  await page.getByRole('button', { name: 'Keep the whole site' }).click();
  await expect(page.getByText('This device keeps a copy of the whole site')).toBeVisible({ timeout: 60_000 });
  rmSync(folder, { recursive: true, force: true });
});

test('where a service worker is refused, nothing else breaks', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  await page.addInitScript(() => {
    navigator.serviceWorker.register = () => Promise.reject(new DOMException('Refused', 'SecurityError'));
  });
  await page.goto(origin + ENTRY, { waitUntil: 'networkidle' });
  expect(await titles(page)).toContain(TITLE);
  expect(errors).toEqual([]);
});

test('the service worker is asked for anew each time', async ({ request }) => {
  const response = await request.get(`${origin}/sw.js`);
  expect(response.headers()['cache-control']).toBe('no-cache');
  expect(response.headers()['content-type']).toContain('javascript');
});

test('a text behind ?q= that the copy has answered is not said to have been seen by the server', {
  tag: '@long',
}, async ({ page }) => {
  await visit(page, `${origin}/`);
  host.received.splice(0);
  await page.goto(`${origin}/find/?q=${CODE}`);
  await new SearchPage(page).settled(CODE);
  await expect(page.getByText("Your browser's history still has the address")).toBeVisible();
  await expect(page.getByText('the server of this site has seen it')).toBeHidden();
  expect(host.received.filter((address) => address.includes('q='))).toEqual([]);
});
