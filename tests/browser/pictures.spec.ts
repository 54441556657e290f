import { expect, type Page, test } from '@playwright/test';
import { ERROR_WITH_TWO_PRODUCTS, ERROR_WITH_VALUES } from '../fixtures/fixture-roles.ts';
import { isLong, sampled } from '../fixtures/is-long.ts';
import {
  chooseFiles,
  chooser,
  dropFiles,
  fileOf,
  PicturePanel,
  pasteCells,
  pasteFiles,
  pictureOf,
} from './support/error-pictures.ts';
import { hold } from './support/hold.ts';
import { allowMemoryOnly } from './support/memory-only.ts';
import { PASTE } from './support/pasted-errors.ts';
import { type Item, SearchPage } from './support/search-page.ts';

const { id: ID, path: ENTRY, code: CODE } = ERROR_WITH_TWO_PRODUCTS;
const ERROR = `Fatal: failed to create snapshot: VSS_E_UNEXPECTED_PROVIDER_ERROR (${CODE})
The shadow copy provider had an unexpected error while trying to process the specified operation.`;

/** The first result for a text that is typed. */
async function typed(page: Page, text: string): Promise<Item | undefined> {
  const search = new SearchPage(page);
  await search.find(text);
  const [first] = await search.items();
  await search.box.fill('');
  return first;
}

/** Waits until a picture was read, and until the search for its text has ended. */
async function searched(page: Page): Promise<SearchPage> {
  const search = new SearchPage(page);
  await expect(new PicturePanel(page).read).toBeVisible({ timeout: 30_000 });
  await search.settled(await search.box.inputValue());
  return search;
}

type Way = (page: Page, picture: Buffer) => Promise<unknown>;
const WAYS: Record<string, Way> = {
  'pasted where no field is': async (page, picture) => {
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    expect(await pasteFiles(page, fileOf(picture, 'image.png'))).toBe(true);
  },
  'pasted into the box': async (page, picture) => {
    await new SearchPage(page).box.focus();
    expect(await pasteFiles(page, fileOf(picture, 'image.png'))).toBe(true);
  },
  'dropped on the page': async (page, picture) => {
    expect(await dropFiles(page, 'footer', fileOf(picture))).toBe(true);
  },
  'dropped on the box': async (page, picture) => {
    expect(await dropFiles(page, 'textarea', fileOf(picture))).toBe(true);
  },
  chosen: async (page, picture) => {
    // In the header it comes with the search, which is loaded when someone comes near.
    await new SearchPage(page).box.focus();
    await chooseFiles(page, fileOf(picture));
  },
};

/** Each page, with the ways that are tried there; all of them in the long tests. */
const PLACES: [path: string, ways: string[]][] = [
  ['/', ['pasted where no field is', 'dropped on the box']],
  ['/find/', ['pasted into the box', 'chosen']],
  [ENTRY, ['dropped on the page', 'chosen']],
];

for (const [path, sample] of sampled(PLACES, 2))
  test(`on ${path} a picture that is ${sample.join(', or ')} is read and finds what its text finds`, {
    tag: '@long',
  }, async ({ page, browser }) => {
    const picture = await pictureOf(browser, ERROR);
    await page.goto(path);
    const expected = await typed(page, ERROR);
    expect(expected?.entry).toBe(ID);
    for (const way of isLong ? Object.keys(WAYS) : sample)
      await test.step(way, async () => {
        await WAYS[way]?.(page, picture);
        const search = await searched(page);
        await expect(search.box).toHaveValue(/had an unexpected error while trying to process/);
        await expect(search.box).toHaveValue(new RegExp(CODE, 'i'));
        expect((await search.items())[0]).toEqual(expected);
        await new PicturePanel(page).button('Clear picture and text').click();
        await expect(search.box).toHaveValue('');
        await expect(search.box).toBeFocused();
        await expect(new PicturePanel(page).panel).toHaveCount(0);
        await expect(search.results).toBeHidden();
      });
    expect(new URL(page.url()).pathname).toBe(path);
  });

test.describe('with the memory for the way back', () => {
  test.use({ serviceWorkers: 'allow' });

  test("a picture's values fill the message of its entry, and the page that it leads to", { tag: '@long' }, async ({
    page,
    browser,
    context,
  }) => {
    await allowMemoryOnly(context);
    await page.goto('/find/');
    await chooseFiles(page, fileOf(await pictureOf(browser, PASTE, 'twice'), 'error.jpg', 'image/jpeg'));
    const search = await searched(page);
    const best = search.results.locator('li[data-confidence=best]');
    await expect(best).toHaveAttribute('data-entry', ERROR_WITH_VALUES.id);
    await expect(best.locator('samp.message var.filled[title=pid]')).toHaveText('47110');
    await best.locator('.result-link').click();
    await expect(page.locator('article .filled').first()).toBeVisible();
    // Back brings the text, and no picture: of that nothing is kept.
    await page.goBack();
    await expect(search.box).toHaveValue(/already\s+locked\s+exclusively/);
    await expect(new PicturePanel(page).panel).toHaveCount(0);
  });
});

test('a picture that was taken upside down is turned, shown as it was read, and said to be', { tag: '@long' }, async ({
  page,
  browser,
}) => {
  const upright = await pictureOf(browser, ERROR);
  await page.goto('/find/');
  const over = await page.evaluate(async (data) => {
    const blob = new Blob([Uint8Array.from(atob(data), (sign) => sign.charCodeAt(0))]);
    const bitmap = await createImageBitmap(blob);
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [bitmap.width, bitmap.height];
    const context = canvas.getContext('2d');
    context?.rotate(Math.PI);
    context?.drawImage(bitmap, -bitmap.width, -bitmap.height);
    return canvas.toDataURL().split(',')[1] ?? '';
  }, upright.toString('base64'));
  await chooseFiles(page, fileOf(Buffer.from(over, 'base64')));
  const search = await searched(page);
  await expect(new PicturePanel(page).panel).toContainText('The picture was turned to be read.');
  expect((await search.items())[0]?.entry).toBe(ID);
});

test('a screenshot of light letters on a dark ground, and a photograph of a screen, are read, too', {
  tag: '@long',
}, async ({ page, browser }) => {
  await page.goto('/find/');
  for (const form of ['powershell', 'photo']) {
    await chooseFiles(page, fileOf(await pictureOf(browser, ERROR, form)));
    const search = await searched(page);
    expect((await search.items())[0]?.entry, form).toBe(ID);
    await new PicturePanel(page).button('Clear picture and text').click();
  }
});

test('where a text comes along with a picture, the text is what is meant', async ({ page, browser }) => {
  const picture = fileOf(await pictureOf(browser, ERROR), 'image.png');
  await page.goto('/');
  const search = new SearchPage(page);
  await search.box.focus();
  // Left to the browser, which pastes the text.
  expect(await pasteCells(page, 'cells', picture)).toBe(false);
  await search.find('cells');
  await expect(new PicturePanel(page).panel).toHaveCount(0);
});

test('a picture in the language of the reader is read again with its letters, once that is asked for', async ({
  browser,
  baseURL,
}) => {
  test.skip(!isLong, 'Loads the letters of another language: with LONG=1.');
  const context = await browser.newContext({ baseURL: baseURL ?? '', locale: 'de-DE', serviceWorkers: 'block' });
  const page = await context.newPage();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto('/find/');
  const text = 'Der Zugriff wurde nicht gewährt: Überprüfen Sie das Gerät und die Größe für Ärzte';
  await chooseFiles(page, fileOf(await pictureOf(browser, text)));
  await searched(page);
  expect(asked.filter((url) => url.includes('deu.traineddata'))).toEqual([]);
  await new PicturePanel(page).button('Read again with the letters of German (1.3 MB)').click();
  await expect(new SearchPage(page).box).toHaveValue(/gewährt: Überprüfen/, { timeout: 30_000 });
  await expect(new PicturePanel(page).button(/German/)).toHaveCount(0);
  await context.close();
});

test('where the processor takes one number at a time, the other engine reads as well, and only that one is loaded', {
  tag: '@long',
}, async ({ page, browser }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.route('**/_astro/picture-worker*', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: `WebAssembly.validate = () => false;${await response.text()}` });
  });
  await page.goto('/find/');
  await chooseFiles(page, fileOf(await pictureOf(browser, ERROR)));
  const search = await searched(page);
  expect((await search.items())[0]).toEqual({ entry: ID, confidence: 'best' });
  expect(asked.filter((path) => path.endsWith('.wasm'))).toEqual([expect.stringContaining('/tesseract-core-lstm')]);
});

test('a page without room beside its box has a way to choose a picture in the header, and a phone one to take it', async ({
  page,
  browser,
  baseURL,
}) => {
  await page.goto(ENTRY);
  await new SearchPage(page).box.focus();
  await expect(chooser(page)).toHaveAttribute('accept', 'image/*');
  await expect(chooser(page)).toHaveCount(1);
  await page.goto('/');
  const camera = page.getByLabel('Take a photo of an error');
  await expect(camera).toBeHidden();
  const phone = await browser.newContext({
    baseURL: baseURL ?? '',
    hasTouch: true,
    isMobile: true,
    serviceWorkers: 'block',
  });
  const held = await phone.newPage();
  await held.goto('/');
  await expect(held.getByText('Take a photo of an error')).toBeVisible();
  await expect(held.getByLabel('Take a photo of an error')).toHaveAttribute('capture', 'environment');
  await phone.close();
});

test('a picture that is given before a former search comes back takes its place', { tag: '@long' }, async ({
  page,
  browser,
}) => {
  await page.goto('/find/');
  await new SearchPage(page).find(PASTE);
  const letGo = await hold(page, '**/recall-search.*.js');
  await page.reload();
  await chooseFiles(page, fileOf(await pictureOf(browser, ERROR)));
  const search = await searched(page);
  const read = await search.box.inputValue();
  await letGo();
  await page.waitForLoadState('networkidle');
  await expect(search.box).toHaveValue(read);
  expect((await search.items())[0]?.entry).toBe(ID);
});
