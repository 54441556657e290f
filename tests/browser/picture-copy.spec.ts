import { expect, type Page, test } from '@playwright/test';
import { ERROR_WITH_TWO_PRODUCTS } from '../fixtures/fixture-roles.ts';
import { FIXTURE } from '../fixtures/sites.ts';
import { chooseFiles, fileOf, PicturePanel, pictureOf } from './support/error-pictures.ts';
import { SearchPage } from './support/search-page.ts';
import { ListeningHost } from './support/traffic.ts';
import { PublishingHost, visit } from './support/two-builds.ts';

/** Pictures where the site has its copy on the device: kept for use without a network, and shared with it by other programs. */
test.use({ serviceWorkers: 'allow' });
test.describe.configure({ timeout: 120_000 });

const { id: ID, code: CODE } = ERROR_WITH_TWO_PRODUCTS;
const ERROR = `The operation failed with the code ${CODE}`;

async function reads(page: Page, picture: Buffer): Promise<void> {
  const search = new SearchPage(page);
  await chooseFiles(page, fileOf(picture));
  await expect(new PicturePanel(page).read).toBeVisible({ timeout: 30_000 });
  await search.settled(await search.box.inputValue());
  expect((await search.items())[0]?.entry).toBe(ID);
}

/** Files on the device that read pictures. */
const keptFiles = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const found: string[] = [];
    for (const name of await caches.keys())
      for (const { url } of await (await caches.open(name)).keys())
        found.push(...(/(?:picture-worker|tesseract|traineddata)[^/]*\.(\w+)$/.exec(url)?.[1] ?? '').split(/^$/));
    return found.sort();
  });

test('what reads pictures is kept once it was used, on a first visit, works without a network, and can be removed', {
  tag: '@long',
}, async ({ page, context, browser }) => {
  const host = new PublishingHost(FIXTURE.dist);
  const origin = await host.start();
  const picture = await pictureOf(browser, ERROR);
  const line = page.locator('[data-product="~reader"]');
  try {
    await test.step('before that, it is offered with what it weighs', async () => {
      await visit(page, `${origin}/about/`);
      await expect(line).toContainText(/^Picture reader: 4 files, 3.8 MB to load\./);
      await expect(page.getByText('Picture reader, German')).toBeHidden();
      expect(await keptFiles(page)).toEqual([]);
    });
    await page.goto(`${origin}/find/`);
    await reads(page, picture);
    await page.goto(`${origin}/about/`);
    await expect(line).toContainText(/^Picture reader is kept whole \(5\.\d MB\)\./, { timeout: 30_000 });
    expect(await keptFiles(page)).toEqual(['bin', 'js', 'js', 'wasm']);

    await test.step('without a network', async () => {
      await host.stop();
      await context.setOffline(true);
      // What the browser itself still has proves nothing of the copy.
      const session = await context.newCDPSession(page);
      await session.send('Network.clearBrowserCache');
      await page.goto(`${origin}/find/`);
      await reads(page, picture);
      await page.reload();
      await reads(page, picture);
    });
    await test.step('once it is removed, it is gone, and that is said', async () => {
      await page.goto(`${origin}/about/`);
      await page.getByRole('button', { name: 'Remove Picture reader' }).click();
      await expect(line).toContainText(/^Picture reader: 4 files/);
      expect(await keptFiles(page)).toEqual([]);
      await page.goto(`${origin}/find/`);
      await chooseFiles(page, fileOf(picture));
      await expect(new PicturePanel(page).warning).toHaveText(/^The picture reader has not been loaded\./);
    });
    await test.step('with the network it comes again', async () => {
      await host.start();
      await context.setOffline(false);
      await new PicturePanel(page).button('Try again').click();
      await expect(new PicturePanel(page).read).toBeVisible({ timeout: 30_000 });
    });
  } finally {
    await host.stop().catch(() => undefined);
  }
});

test('a picture that is read while the first copy is made is kept with it', { tag: '@long' }, async ({
  page,
  browser,
}) => {
  const host = new PublishingHost(FIXTURE.dist);
  const origin = await host.start();
  const picture = await pictureOf(browser, ERROR);
  try {
    // The service worker comes later than the picture.
    host.broken = /^\/sw\.js/;
    await page.goto(`${origin}/find/`);
    await reads(page, picture);
    expect(await page.evaluate(() => navigator.serviceWorker.controller)).toBeNull();
    host.broken = undefined;
    await page.evaluate(async () => void (await navigator.serviceWorker.register('/sw.js')));
    await expect.poll(() => keptFiles(page), { timeout: 60_000 }).toEqual(['bin', 'js', 'js', 'wasm']);
  } finally {
    await host.stop().catch(() => undefined);
  }
});

/** Shares with the site as a program of the device does: by a form, from elsewhere. */
async function share(page: Page, origin: string, shared: { text?: string; picture?: Buffer }): Promise<void> {
  await page.goto('about:blank');
  await page.evaluate((address) => {
    document.body.innerHTML = `<form action="${address}/find/" method="post" enctype="multipart/form-data">
      <input name="title" value=""><textarea name="text"></textarea><input type="file" name="files" multiple><button></button></form>`;
  }, origin);
  if (shared.text) await page.locator('textarea').fill(shared.text);
  if (shared.picture) await page.locator('[type=file]').setInputFiles(fileOf(shared.picture, 'Screenshot.png'));
  await page.locator('button').click();
}

test('a picture and a text that are shared with the installed site are searched for, and never reach its host', {
  tag: '@long',
}, async ({ page, context, browser }) => {
  const host = new ListeningHost();
  const origin = await host.start();
  const picture = await pictureOf(browser, ERROR);
  const search = new SearchPage(page);
  const pictures = new PicturePanel(page);
  const notice = page.getByText('What was shared has not arrived, and is kept nowhere.');
  try {
    await visit(page, `${origin}/find/`);
    // From a page that loads nothing, the traffic is that of the sharing alone.
    await page.goto('about:blank');
    host.received.splice(0);

    await share(page, origin, { picture });
    await expect(pictures.read).toBeVisible({ timeout: 30_000 });
    await search.settled(await search.box.inputValue());
    expect((await search.items())[0]?.entry).toBe(ID);
    await expect(pictures.panel).toContainText('Picture: Screenshot.png');
    expect(page.url()).toBe(`${origin}/find/`);
    await expect(notice).toBeHidden();

    await test.step('it is handed out once', async () => {
      await page.goto('about:blank');
      await page.goto(`${origin}/find/#shared`);
      await expect(notice).toBeVisible();
      expect(page.url()).toBe(`${origin}/find/`);
      await expect(pictures.panel).toHaveCount(0);
      await expect(search.box).toHaveValue('');
    });

    await share(page, origin, { text: CODE });
    await search.settled(CODE);
    await expect(search.box).toHaveValue(CODE);
    expect((await search.items())[0]?.entry).toBe(ID);

    await test.step('nothing at all is told to be nothing', async () => {
      await share(page, origin, {});
      await expect(notice).toBeVisible();
    });

    await test.step('it works without a network', async () => {
      host.stop();
      await context.setOffline(true);
      await share(page, origin, { text: CODE });
      await search.settled(CODE);
    });
    // What reads pictures was asked for, so the requests are there to be seen.
    expect(host.received.some(({ url }) => url.includes('traineddata'))).toBe(true);
    expect(host.received.filter(({ text }) => /^POST|Screenshot|0x8004230F|multipart/i.test(text))).toEqual([]);
  } finally {
    host.stop();
  }
});

test.describe('without a service worker', () => {
  test.use({ serviceWorkers: 'block' });

  test('a page that is opened for what was shared says that it has not arrived', async ({ page }) => {
    await page.goto('/find/#shared');
    await expect(page.getByText('What was shared has not arrived, and is kept nowhere.')).toBeVisible();
    await expect(page).toHaveURL(({ hash }) => hash === '');
    await expect(new SearchPage(page).box).toHaveValue('');
  });
});
