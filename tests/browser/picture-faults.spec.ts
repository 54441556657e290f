import { expect, test } from '@playwright/test';
import { ERROR_WITH_TWO_PRODUCTS } from '../fixtures/fixture-roles.ts';
import { isLong } from '../fixtures/is-long.ts';
import { chooseFiles, fileOf, PicturePanel, pictureOf } from './support/error-pictures.ts';
import { WAYS, type Way } from './support/faulty-host.ts';
import { reader, readerEnded } from './support/reading-worker.ts';
import { SearchPage } from './support/search-page.ts';
import { servedSite } from './support/served-site.ts';

const { id: ID, code: CODE } = ERROR_WITH_TWO_PRODUCTS;
const ERROR = `The operation failed with the code ${CODE}`;
const FILES = {
  'what shows pictures': /\/read-pictures\./,
  'the worker': /\/picture-worker-/,
  'what starts the engine': /\/tesseract-core-.*\.js$/,
  'the engine': /\.wasm$/,
  'the data of letters': /\/eng\.traineddata-/,
};

const served = servedSite();
const { host } = served;

/** Every way with every file in the long tests; else one each of files that are loaded in different ways. */
const SAMPLE: Record<string, Way> = { 'what shows pictures': '404', 'the worker': 'html', 'the engine': 'short' };
/** A browser keeps a script that it has read to its end, whatever is in it, as long as the page is open. */
const isKept = (name: string, way: Way) => name === 'what shows pictures' && way === 'short';
const rows = Object.entries(FILES).flatMap(([name, file]) =>
  WAYS.filter((way) => way !== 'hang' && !isKept(name, way) && (isLong || way === SAMPLE[name])).map((way) => ({
    name,
    file,
    way,
  })),
);

for (const { name, file, way } of rows)
  test(`where ${name} does not come (${way}), it is said, and another try reads the picture`, { tag: '@long' }, async ({
    page,
    browser,
  }) => {
    host.breaks({ file, way });
    await page.goto(`${served.origin}/find/`);
    const search = new SearchPage(page);
    const pictures = new PicturePanel(page);
    const picture = fileOf(await pictureOf(browser, ERROR));
    await chooseFiles(page, picture);
    await expect(pictures.warning).toHaveText(
      'The picture reader has not been loaded. Check the connection and try again, or paste the text of the error.',
      { timeout: 20_000 },
    );
    await readerEnded(page);
    await expect(search.box).toHaveValue('');
    host.mend();
    await pictures.button('Try again').click();
    await expect(pictures.read).toBeVisible({ timeout: 30_000 });
    await search.settled(await search.box.inputValue());
    expect((await search.items())[0]?.entry).toBe(ID);
    await expect(pictures.warning).toHaveCount(0);
  });

test('while the engine is loaded, Cancel ends it and leaves the box as it was; the next picture is read', async ({
  page,
  browser,
}) => {
  host.breaks({ file: FILES['the engine'], way: 'hang' });
  await page.goto(`${served.origin}/find/`);
  const search = new SearchPage(page);
  const pictures = new PicturePanel(page);
  const picture = fileOf(await pictureOf(browser, ERROR));
  await search.find('volume');
  await chooseFiles(page, picture);
  await reader(page);
  // The letters have come, of them and the engine.
  await expect(pictures.panel).toContainText('Loading the picture reader, once: 3 of 3.8 MB');
  await pictures.button('Cancel').click();
  await expect(pictures.panel).toHaveCount(0);
  await readerEnded(page);
  await expect(search.box).toHaveValue('volume');
  host.mend();
  await chooseFiles(page, picture);
  await expect(pictures.read).toBeVisible({ timeout: 30_000 });
  await search.settled(await search.box.inputValue());
  expect((await search.items())[0]?.entry).toBe(ID);
});
