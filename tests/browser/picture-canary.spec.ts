import { expect, test } from '@playwright/test';
import { ERROR_WITH_TWO_PRODUCTS } from '../fixtures/fixture-roles.ts';
import { isLong } from '../fixtures/is-long.ts';
import { canariesIn } from './support/canary-texts.ts';
import { chooseFiles, fileOf, PicturePanel, pictureOf } from './support/error-pictures.ts';
import { allowMemoryOnly } from './support/memory-only.ts';
import { readerEnded } from './support/reading-worker.ts';
import { SearchPage } from './support/search-page.ts';
import { ListeningHost, leaked, listen } from './support/traffic.ts';
import { historyOf, pressEverything, whatIsLeft } from './support/what-is-left.ts';

test.use({ serviceWorkers: 'allow', permissions: ['clipboard-read', 'clipboard-write'] });

/** A user and a server in the picture, and the name of its file; they stand nowhere on the site. */
const WORDS = ['kanarienpfeifer', 'zaunschluepfer', 'wiesenschmaetzer'];
const [USER, SERVER, NAME] = WORDS;
const ERROR = `Fatal: failed to create snapshot for ${USER} on ${SERVER}: VSS_E_UNEXPECTED_PROVIDER_ERROR
(${ERROR_WITH_TWO_PRODUCTS.code})`;

const host = new ListeningHost();
let origin = '';
test.beforeAll(async () => {
  origin = await host.start();
});
test.afterAll(() => host.stop());

for (const path of ['/find/', ...(isLong ? ['/', ERROR_WITH_TWO_PRODUCTS.path] : [])])
  test(`on ${path} no request carries a picture or its words, and nothing is left of it once it is cleared`, async ({
    page,
    context,
    browser,
  }) => {
    await allowMemoryOnly(context);
    const sent = listen(context);
    const picture = await pictureOf(browser, ERROR);
    await page.goto(origin + path);
    const search = new SearchPage(page);
    const pictures = new PicturePanel(page);
    await search.box.focus();
    await chooseFiles(page, fileOf(picture, `${NAME}.png`));
    await expect(pictures.read).toBeVisible({ timeout: 30_000 });
    const text = await search.box.inputValue();
    await search.settled(text);
    // Else nothing below could fail.
    expect(canariesIn(text, WORDS)).toEqual([USER, SERVER]);
    await expect(pictures.panel).toContainText(`${NAME}.png`);

    const found = async () => {
      const { kept, offered } = await whatIsLeft(page);
      return canariesIn(`${kept}\n${offered}\n${await historyOf(context, page)}`, WORDS);
    };
    expect(await found()).toEqual([]);
    expect(canariesIn(await pressEverything(page, '.results'), WORDS)).toEqual([]);
    expect(await found()).toEqual([]);

    await pictures.button('Clear picture and text').click();
    await expect(pictures.panel).toHaveCount(0);
    await readerEnded(page);
    expect(await found()).toEqual([]);
    const left = await page.evaluate(() => ({
      page: document.documentElement.outerHTML,
      box: document.querySelector('textarea')?.value,
      drawn: document.querySelectorAll('canvas, img[src^="blob:"], img[src^="data:"]').length,
      chosen: [...document.querySelectorAll<HTMLInputElement>('[type=file]')].flatMap((one) => [...(one.files ?? [])]),
    }));
    expect(canariesIn(left.page, WORDS)).toEqual([]);
    expect(left).toMatchObject({ box: '', drawn: 0, chosen: [] });
    await page.reload();
    await expect(search.box).toHaveValue('');
    await expect(pictures.panel).toHaveCount(0);
    expect(await found()).toEqual([]);

    const requests = [...(await sent()), ...host.received.splice(0)];
    expect(requests.some(({ url }) => url.includes('traineddata'))).toBe(true);
    expect(leaked(requests, WORDS)).toEqual([]);
    // A picture could go in the body of a request only: there is none that has one.
    expect(requests.filter(({ text }) => !/^(GET|HEAD)\n/.test(text))).toEqual([]);
    const others = requests.filter(({ url }) => !url.startsWith('/') && !url.startsWith(`${origin}/`));
    expect(others).toEqual([]);
  });
