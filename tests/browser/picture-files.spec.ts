import { expect, test } from '@playwright/test';
import sharp from 'sharp';
import { ERROR_WITH_TWO_PRODUCTS } from '../fixtures/fixture-roles.ts';
import { chooseFiles, dropFiles, fileOf, type GivenFile, PicturePanel, pictureOf } from './support/error-pictures.ts';
import { type Answer, plainPicture, readerEnded, readingWorker, textOf } from './support/reading-worker.ts';
import { SearchPage } from './support/search-page.ts';
import { servedSite } from './support/served-site.ts';

const { id: ID, code: CODE } = ERROR_WITH_TWO_PRODUCTS;

/** A box of a HEIF file. */
const box = (type: string, ...parts: Buffer[]): Buffer => {
  const body = Buffer.concat([Buffer.from(type), ...parts]);
  const size = Buffer.alloc(4);
  size.writeUInt32BE(body.length + 4);
  return Buffer.concat([size, body]);
};
const numbers = (...all: number[]): Buffer =>
  Buffer.concat(all.map((one) => Buffer.from(Uint32Array.of(one).buffer).swap32()));
/** As phones write it: what it is, and how large; no picture behind that. */
const HEIC = Buffer.concat([
  box('ftyp', Buffer.from('heic'), numbers(0), Buffer.from('mif1heic')),
  box('meta', numbers(0), box('iprp', box('ipco', box('ispe', numbers(0, 4032, 3024))))),
]);
const PDF = Buffer.from(`%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\n${'text of a page '.repeat(200)}\n%%EOF`);
const SVG = Buffer.from(
  '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20"><text y="15">error</text></svg>',
);

/** A PNG that says it is so large, and is not. */
async function saying(width: number, height: number): Promise<Buffer> {
  const file = await plainPicture(300);
  file.writeUInt32BE(width, 16);
  file.writeUInt32BE(height, 20);
  return file;
}

const NONE = /^This file is no picture that can be read\. Give a PNG, JPEG/;
const BROKEN = /^This picture cannot be opened: its file is broken or not whole\./;
const FORMAT = /^This browser cannot open pictures in the HEIC format of phones\./;
const LARGE = /^This picture is too large to be opened\./;

const FILES: [name: string, file: () => GivenFile | Promise<GivenFile>, sees: RegExp][] = [
  ['a PDF that is called a picture', () => fileOf(PDF, 'error.png'), BROKEN],
  ['a PDF', () => fileOf(PDF, 'error.pdf', 'application/pdf'), NONE],
  ['a program', () => fileOf(Buffer.from('MZ\0\0\x03\0'), 'setup.exe', 'application/x-msdownload'), NONE],
  ['a drawing', () => fileOf(SVG, 'error.svg', 'image/svg+xml'), NONE],
  ['nothing', () => fileOf(Buffer.alloc(0), 'empty.png'), BROKEN],
  ['half a picture', async () => fileOf((await plainPicture(900, 700)).subarray(0, 60), 'cut.png'), BROKEN],
  ['a picture of a phone', () => fileOf(HEIC, 'IMG_0001.HEIC', 'image/heic'), FORMAT],
  // As Windows gives it.
  ['a picture of a phone without a type', () => fileOf(HEIC, 'IMG_0001.HEIC', ''), FORMAT],
  ['a picture of 400 million pixels', async () => fileOf(await saying(20_000, 20_000), 'map.png'), LARGE],
];

test('what cannot be read is told with what to do instead, and the box and its results stay', async ({ page }) => {
  await page.goto('/find/');
  const search = new SearchPage(page);
  await search.find('volume');
  const before = await search.items();
  const pictures = new PicturePanel(page);
  for (const [name, file, sees] of FILES)
    await test.step(name, async () => {
      await dropFiles(page, 'main', await file());
      await expect(pictures.warning).toHaveText(sees);
      await expect(page.locator('[data-search-status]')).toHaveText(sees);
      // Another try would end alike.
      await expect(pictures.button('Try again')).toHaveCount(0);
      expect(await search.items()).toEqual(before);
      await pictures.button('Close').click();
      await expect(pictures.panel).toHaveCount(0);
      await expect(search.box).toHaveValue('volume');
      await expect(search.box).toBeFocused();
    });
  await test.step('a file that is gone', async () => {
    await page.evaluate(async () => {
      const folder = await navigator.storage.getDirectory();
      const handle = await folder.getFileHandle('gone', { create: true });
      const writing = await handle.createWritable();
      await writing.write('gone');
      await writing.close();
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(await handle.getFile());
      await folder.removeEntry('gone');
      document.body.dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer }));
    });
    await expect(pictures.warning).toHaveText(NONE);
    await expect(search.box).toHaveValue('volume');
  });
  await readerEnded(page);
});

test('a picture without text is said to have none, and one that moves is read as it begins', { tag: '@long' }, async ({
  page,
  browser,
}) => {
  await page.goto('/find/');
  const search = new SearchPage(page);
  const pictures = new PicturePanel(page);
  await chooseFiles(page, fileOf(await plainPicture(600, 300)));
  await expect(pictures.warning).toHaveText(/^No text was found in this picture\./, { timeout: 30_000 });
  await expect(search.box).toHaveValue('');
  await pictures.button('Close').click();
  const first = await pictureOf(browser, `The operation failed with the code ${CODE}`);
  const { width = 0, height = 0 } = await sharp(first).metadata();
  const second = await plainPicture(width, height);
  const moving = await sharp([first, second], { join: { animated: true } })
    .gif({ delay: [50, 50] })
    .toBuffer();
  await chooseFiles(page, fileOf(moving, 'error.gif', 'image/gif'));
  await expect(pictures.panel).toContainText('The picture is animated: only its first frame was read.', {
    timeout: 30_000,
  });
  await search.settled(await search.box.inputValue());
  expect((await search.items())[0]?.entry).toBe(ID);
});

test.describe('read by a worker that is told what to say', () => {
  const served = servedSite();
  const { host } = served;

  const TEXT: Answer = [
    [
      ['repository', 90],
      ['locked', 96],
    ],
  ];

  test('of 25 pictures the first 20 are read, and that is said', { tag: '@long' }, async ({ page }) => {
    host.breaks(readingWorker({ 300: TEXT }));
    await page.goto(`${served.origin}/find/`);
    const pictures = new PicturePanel(page);
    const picture = await plainPicture(300);
    await chooseFiles(page, ...Array.from({ length: 25 }, (_, at) => fileOf(picture, `${at + 1}.png`)));
    await expect(pictures.others).toHaveCount(20);
    await expect(pictures.panel).toContainText('25 pictures are more than are read at once: these are the first 20.');
    await expect(pictures.panel.getByRole('listitem').filter({ hasText: 'Picture 20: 20.png' })).toHaveText(/ read$/);
    await expect(pictures.panel).toContainText('Picture 1 of 20: 1.png');
    await readerEnded(page);
  });

  test('what is given beside pictures is left out, and that is said', { tag: '@long' }, async ({ page }) => {
    host.breaks(readingWorker({ 300: TEXT }));
    await page.goto(`${served.origin}/find/`);
    const pictures = new PicturePanel(page);
    await dropFiles(
      page,
      'main',
      fileOf(Buffer.from('a log'), 'log.txt', 'text/plain'),
      fileOf(await plainPicture(300)),
    );
    await expect(pictures.panel).toContainText('Files that are not pictures were left out.');
    await expect(new SearchPage(page).box).toHaveValue(textOf(TEXT));
    await expect(pictures.others).toHaveCount(0);
  });

  test('a device that does not get through with a picture reads it smaller; where that does not help, it says so', {
    tag: '@long',
  }, async ({ page }) => {
    host.breaks(readingWorker({ 400: 'memory', 200: TEXT, 500: 'memory', 250: 'memory' }));
    await page.goto(`${served.origin}/find/`);
    const { box } = new SearchPage(page);
    const pictures = new PicturePanel(page);
    await chooseFiles(page, fileOf(await plainPicture(400)));
    await expect(box).toHaveValue(textOf(TEXT));
    await expect(pictures.panel).toContainText('The picture is very large, and was read at a smaller size.');
    await box.fill('');
    await expect(pictures.panel).toHaveCount(0);
    await chooseFiles(page, fileOf(await plainPicture(500)));
    await expect(pictures.warning).toHaveText(/^This device did not get through with the picture/);
    await readerEnded(page);
    host.breaks(readingWorker({ 500: TEXT }));
    await pictures.button('Try again').click();
    await expect(box).toHaveValue(textOf(TEXT));
  });

  test('a picture of more pixels than are read is made smaller first', { tag: '@long' }, async ({ page }) => {
    host.breaks(readingWorker({ 4000: TEXT }));
    await page.goto(`${served.origin}/find/`);
    await chooseFiles(page, fileOf(await plainPicture(8000, 8000)));
    await expect(new PicturePanel(page).panel).toContainText('was read at a smaller size', { timeout: 20_000 });
    await expect(new SearchPage(page).box).toHaveValue(textOf(TEXT));
  });
});
