import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { sampled } from '../fixtures/is-long.ts';
import { chooseFiles, fileOf, type GivenFile, PicturePanel } from './support/error-pictures.ts';
import { layoutFaults, showAll } from './support/laid-out.ts';
import {
  type Answer,
  answers,
  plainPicture,
  reader,
  readerEnded,
  readingWorker,
  tells,
  textOf,
} from './support/reading-worker.ts';
import { SearchPage } from './support/search-page.ts';
import { servedSite } from './support/served-site.ts';

/** What is read is told here, not read: reading itself is tested in `pictures.spec.ts`. */
const [ONE, TWO, LATE]: [number, number, number] = [301, 302, 303];
const FIRST: Answer = [
  [
    ['The', 96],
    ['shadow', 95],
    ['c0py', 31],
    ['provider', 94],
  ],
  [
    ['at', 90],
    ['the', 40],
    ['other', 92],
    ['host', 91],
  ],
];
const SECOND: Answer = [
  [
    ['repository', 90],
    ['is', 95],
    ['already', 92],
    ['locked', 96],
  ],
];
const ANSWERS = { [ONE]: FIRST, [TWO]: SECOND, [LATE]: SECOND };

const served = servedSite();
const { host } = served;
test.beforeEach(() => host.breaks(readingWorker(ANSWERS, [LATE])));

const picture = async (width: number, name = `${width}.png`): Promise<GivenFile> =>
  fileOf(await plainPicture(width), name);

/** What a screen reader is told, from now on. */
async function heard(page: Page): Promise<() => Promise<string[]>> {
  await page.evaluate(() => {
    const said: string[] = [];
    Object.assign(window, { said });
    const status = document.querySelector('[data-search-status]') as Element;
    new MutationObserver(() => said.push(status.textContent)).observe(status, { childList: true });
  });
  return () => page.evaluate(() => (window as unknown as { said: string[] }).said);
}

test('how far it is stands there in bytes, then in percent, and Cancel leaves the box as it was', async ({ page }) => {
  await page.goto(`${served.origin}/find/`);
  const search = new SearchPage(page);
  const { panel, progress, button } = panelOf(page);
  await search.find('provider');
  const before = await search.items();
  const said = await heard(page);
  await chooseFiles(page, await picture(LATE));
  await expect(panel).toContainText('Opening the picture …');
  await tells(page, { type: 'loading', loaded: 1_000_000, whole: 3_776_366 });
  await expect(panel).toContainText('Loading the picture reader, once: 1 of 3.8 MB');
  await expect(progress).toHaveJSProperty('value', 1_000_000);
  await expect(progress).toHaveJSProperty('max', 3_776_366);
  await tells(page, { type: 'reading', percent: 40 });
  await expect(panel).toContainText('Reading the picture: 40 %');
  await expect(progress).toHaveJSProperty('position', 0.4);
  await expect(panel).toContainText('It is read on this device, is sent nowhere, and is kept nowhere.');
  await button('Cancel').click();
  await expect(panel).toHaveCount(0);
  await readerEnded(page);
  await expect(search.box).toHaveValue('provider');
  await expect(search.box).toBeFocused();
  expect(await search.items()).toEqual(before);
  expect(await said()).toEqual(
    expect.arrayContaining(['Opening the picture …', 'Cancelled. Nothing of the picture is kept.']),
  );
  // The same file may be chosen again.
  await chooseFiles(page, await picture(LATE));
  await answers(page);
  await expect(search.box).toHaveValue(textOf(SECOND));
});

const panelOf = (page: Page) => {
  const pictures = new PicturePanel(page);
  return { ...pictures, button: (name: string | RegExp) => pictures.button(name), read: pictures.read };
};

test('Escape in the box ends the reading, and takes a picture that was read away with its text', async ({ page }) => {
  await page.goto(`${served.origin}/find/`);
  const { box } = new SearchPage(page);
  const { panel, read } = panelOf(page);
  await chooseFiles(page, await picture(LATE));
  await reader(page);
  await box.press('Escape');
  await expect(panel).toHaveCount(0);
  await readerEnded(page);
  await chooseFiles(page, await picture(ONE));
  await expect(read).toBeVisible();
  await expect(box).toHaveValue(textOf(FIRST));
  await readerEnded(page);
  await box.press('Escape');
  await expect(panel).toHaveCount(0);
  await expect(box).toHaveValue('');
});

test('a word that was read unsurely is reached with the keyboard, and pressing it selects it in the box', {
  tag: '@long',
}, async ({ page }) => {
  await page.goto(`${served.origin}/`);
  const { box } = new SearchPage(page);
  const { panel } = panelOf(page);
  await box.focus();
  const said = await heard(page);
  await chooseFiles(page, await picture(ONE));
  await expect(panel).toContainText('These words were read unsurely; press one to mend it:');
  await expect.poll(said).toContain('Read 8 words, 2 of them unsurely.');
  await panel.locator('summary').focus();
  const chosen = () =>
    box.evaluate((field: HTMLTextAreaElement) => [
      field.selectionStart,
      field.value.slice(field.selectionStart, field.selectionEnd),
    ]);
  for (const [at, word] of [
    [textOf(FIRST).indexOf('c0py'), 'c0py'],
    [textOf(FIRST).indexOf('the other'), 'the'],
  ]) {
    const button = panel.getByRole('button', { name: `Mend ${word}`, exact: true });
    await panel.locator('summary').focus();
    for (let tabs = 0; tabs < 3 && !(await button.evaluate((one) => one === document.activeElement)); tabs++)
      await page.keyboard.press('Tab');
    await expect(button).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(box).toBeFocused();
    expect(await chosen()).toEqual([at, word]);
  }
  // Typing mends it.
  await page.keyboard.type('an');
  await expect(box).toHaveValue(textOf(FIRST).replace('the other', 'an other'));
  await expect(panel.getByRole('img', { name: 'The picture that was read, 301.png' })).toBeVisible();
});

test('two pictures are read one after another, and each keeps its text as it was mended', { tag: '@long' }, async ({
  page,
}) => {
  await page.goto(`${served.origin}/find/`);
  const search = new SearchPage(page);
  const { panel, others, button, read } = panelOf(page);
  await chooseFiles(page, await picture(ONE, 'dialog.png'), await picture(TWO, 'trace.png'));
  await expect(read).toBeVisible();
  await expect(others).toHaveText(['Picture 1: dialog.png', 'Picture 2: trace.png']);
  await expect(panel.getByRole('listitem').filter({ hasText: 'trace.png' })).toHaveText(/ read$/);
  await expect(search.box).toHaveValue(textOf(FIRST));
  await expect(others.first()).toHaveAttribute('aria-pressed', 'true');
  await button('Picture 2: trace.png').click();
  await search.settled(textOf(SECOND));
  await expect(button('Picture 2: trace.png')).toBeFocused();
  await expect(others.nth(1)).toHaveAttribute('aria-pressed', 'true');
  const mended = `${textOf(SECOND)} exclusively`;
  await search.find(mended);
  await button('Picture 1: dialog.png').click();
  await expect(search.box).toHaveValue(textOf(FIRST));
  await button('Picture 2: trace.png').click();
  await search.settled(mended);
  await button('Clear picture and text').click();
  await expect(panel).toHaveCount(0);
  await expect(search.box).toHaveValue('');
});

test('of pictures that are given while another is read, the last is shown, whatever is read before', {
  tag: '@long',
}, async ({ page }) => {
  await page.goto(`${served.origin}/find/`);
  const { box } = new SearchPage(page);
  const { panel, others, button } = panelOf(page);
  await chooseFiles(page, await picture(LATE));
  await reader(page);
  await chooseFiles(page, await picture(ONE));
  await expect(others.nth(1)).toHaveAttribute('aria-pressed', 'true');
  await answers(page);
  await expect(panel.getByRole('listitem').filter({ hasText: '303.png' })).toHaveText(/ read$/);
  await expect(others.nth(1)).toHaveAttribute('aria-pressed', 'true');
  await expect(box).toHaveValue(textOf(FIRST));
  await button('Picture 1: 303.png').click();
  await expect(box).toHaveValue(textOf(SECOND));
});

test('what is typed while a picture is read stays, and its text is one press away', { tag: '@long' }, async ({
  page,
}) => {
  await page.goto(`${served.origin}/`);
  const search = new SearchPage(page);
  const { panel, button } = panelOf(page);
  await chooseFiles(page, await picture(LATE));
  await reader(page);
  await search.find('volume');
  await answers(page);
  await expect(panel).toContainText('You have typed something else meanwhile.');
  await expect(search.box).toHaveValue('volume');
  await button('Search for the text of the picture').click();
  await search.settled(textOf(SECOND));
  await expect(button('Search for the text of the picture')).toHaveCount(0);
});

for (const colorScheme of sampled(['dark', 'light'] as const, 2))
  test(`axe finds nothing in it, ${colorScheme}, wide and 320 px narrow, where it leaves the room to the results`, {
    tag: '@long',
  }, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    for (const width of [1280, 320]) {
      await page.setViewportSize({ width, height: 720 });
      await page.goto('about:blank');
      await page.goto(`${served.origin}/find/`);
      const { panel, others } = panelOf(page);
      await chooseFiles(page, await picture(ONE, `${'a-long-name-of-a-file_'.repeat(5)}.png`), await picture(TWO));
      await expect(panel.getByRole('listitem').filter({ hasText: '302.png' })).toHaveText(/ read$/);
      await new SearchPage(page).settled(textOf(FIRST));
      const axe = () => new AxeBuilder({ page }).setLegacyMode().include('#pictures').analyze();
      if (width === 320) {
        await expect(panel.getByText('2 words to check')).toBeVisible();
        await expect(panel.getByRole('img')).toBeHidden();
      }
      await showAll(page);
      await expect(panel.getByRole('img')).toBeVisible();
      expect((await axe()).violations).toEqual([]);
      expect(await layoutFaults(page)).toEqual([]);
      // One that cannot be read, and one that is being read.
      await chooseFiles(page, fileOf(Buffer.from('GIF89a?'), 'broken.gif', 'image/gif'));
      await expect(new PicturePanel(page).warning).toBeVisible();
      expect((await axe()).violations).toEqual([]);
      await chooseFiles(page, await picture(LATE));
      await reader(page);
      await expect(others).toHaveCount(4);
      expect((await axe()).violations).toEqual([]);
      expect(await layoutFaults(page)).toEqual([]);
    }
  });
