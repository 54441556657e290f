/** A large site of which a reader searches one product alone, in its index loaded whole. */

import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { ABOUT_WORDS, FORGET_WORDS } from '#words/about.ts';
import { PRODUCT_INDEX_WORDS as WORDS } from '#words/product-index.ts';
import { PRODUCT_NOTE_WORDS } from '#words/product-note.ts';
import { writeServiceWorker } from '../../src/integrations/offline-copy.ts';
import { search } from '../../src/search/search.ts';
import {
  ALIKE,
  CODE_WITHOUT_ENTRY,
  ERROR_WITH_TWO_PRODUCTS,
  ERROR_WITH_VALUES,
  SCATTERED_WORDS,
} from '../fixtures/fixture-roles.ts';
import { builtSearch } from '../fixtures/fixture-site.ts';
import { goldenCases } from '../fixtures/golden-cases.ts';
import { isLong } from '../fixtures/is-long.ts';
import { SHARDED } from '../fixtures/sites.ts';
import type { Way } from './support/faulty-host.ts';
import { handOn } from './support/pasted-errors.ts';
import { SearchPage } from './support/search-page.ts';
import { servedShards } from './support/served-site.ts';
import { PublishingHost, visit } from './support/two-builds.ts';

const KOPIA = ERROR_WITH_TWO_PRODUCTS.first;
const NOTE = PRODUCT_NOTE_WORDS.searched(KOPIA.name);
const FILE = new RegExp(`/index/products/${KOPIA.key}/`);

const served = servedShards();
const { host } = served;

const choice = (page: Page, name = KOPIA.name) =>
  page.getByRole('button', { name: new RegExp(`^Search ${name} only, with its whole index \\(\\d+(\\.\\d+)? kB\\)$`) });

async function choose(page: Page, from = served.origin): Promise<void> {
  await page.goto(`${from}/about/`);
  await choice(page).click();
  await expect(page.getByText(WORDS.chosen(KOPIA.name))).toBeVisible();
}

async function searched(page: Page, text: string, from = served.origin): Promise<SearchPage> {
  await page.goto(`${from}/find/`);
  const box = new SearchPage(page);
  await box.find(text);
  return box;
}

/** Ids of the entries that the whole site finds and that are of the product, in order. */
async function narrowed(text: string): Promise<string[]> {
  const { catalogue, text: texts, judge, words } = await builtSearch();
  const own = new Set(catalogue.entries.flatMap(({ id, products }) => (products.includes(KOPIA.key) ? id : [])));
  return search(catalogue, texts, text, judge, undefined, words).results.flatMap(({ id }) => (own.has(id) ? id : []));
}

const pastes = goldenCases(SHARDED.content).filter(({ kind }) => kind === 'positive');
const isOfProduct = (id: string | undefined) => id?.startsWith(`${KOPIA.key}-`) ?? false;
const paste = pastes.find(({ entries }) => isOfProduct(entries[0]));

test('once a product is chosen, no address that is asked for depends on what is typed, and the answers are those of the product', async ({
  page,
}) => {
  await choose(page);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  const box = await searched(page, ERROR_WITH_TWO_PRODUCTS.fragment);
  expect((await box.items()).map(({ entry }) => entry)).toEqual(await narrowed(ERROR_WITH_TWO_PRODUCTS.fragment));
  const files = readdirSync(join(SHARDED.dist, 'index/products', KOPIA.key));
  expect(asked.flatMap((path) => (FILE.test(path) ? path.split('/').at(-1) : [])).sort()).toEqual(files.sort());
  await box.find(paste?.paste ?? '');
  expect((await box.items())[0]).toEqual({ entry: paste?.entries[0], confidence: 'best' });
  await box.find(SCATTERED_WORDS);
  const [first] = await box.items();
  expect(first).toEqual({ entry: (await narrowed(SCATTERED_WORDS))[0], confidence: 'words' });
  await box.find(`Error ${CODE_WITHOUT_ENTRY}`);
  await expect(box.results.locator('.code-card')).toBeVisible();
  const before = asked.length;
  for (const text of [ALIKE.message, 'hadow', 'why is the password refused', 'zqkvwxkq vqzzjkk', 'rror'])
    await box.find(text);
  await page.waitForTimeout(300);
  const isOfTexts = (path: string) => !/\.(?:js|css)$/.test(path);
  expect(asked.slice(before).filter(isOfTexts)).toEqual([]);
  const same = /^\/index\/(?:manifest\.json|products\.json|spelling\.json|products\/.*)$/;
  expect(asked.filter((path) => /^\/(?:index|pagefind)\//.test(path) && !same.test(path))).toEqual([]);
});

test('what explains an answer and what takes private things out of a text ask for no piece of the index either', {
  tag: '@long',
}, async ({ page }) => {
  await choose(page);
  const list = goldenCases(SHARDED.content).find(({ name }) => name === 'list--one-night');
  const box = await searched(page, list?.paste ?? '');
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await box.results.getByText('Why is this not certain?').click();
  await expect(box.results.locator('details.why').getByRole('listitem').first()).toBeVisible();
  await handOn(box);
  const same = /^\/index\/(?:products\.json|spelling\.json|products\/.*)$/;
  expect(asked.filter((path) => path.startsWith('/index/'))).toContainEqual(expect.stringMatching(FILE));
  expect(asked.filter((path) => path.startsWith('/index/') && !same.test(path))).toEqual([]);
});

test('the choice is said above the results of every page, and the way back leads to all products', {
  tag: '@long',
}, async ({ page }) => {
  await choose(page);
  await page.goto(served.origin + ERROR_WITH_TWO_PRODUCTS.path);
  const box = new SearchPage(page);
  const [other = ''] = pastes.flatMap(({ entries, paste }) => (entries[0] === ERROR_WITH_VALUES.id ? paste : []));
  await box.find(other);
  await expect(box.results.getByText(NOTE)).toBeVisible();
  expect((await box.items()).map(({ entry }) => entry)).not.toContain(ERROR_WITH_VALUES.id);
  await box.results.getByRole('button', { name: PRODUCT_NOTE_WORDS.searchAll }).press('Enter');
  await expect(box.box).toBeFocused();
  await expect(box.results.getByText(NOTE)).toHaveCount(0);
  await expect(box.links().first()).toBeVisible();
  await box.settled(other);
  expect((await box.items())[0]).toEqual({ entry: ERROR_WITH_VALUES.id, confidence: 'best' });
});

test('a press takes the choice back, another product takes its place, and it is forgotten with everything else', {
  tag: '@long',
}, async ({ page }) => {
  await choose(page);
  await expect(choice(page)).toHaveAttribute('aria-pressed', 'true');
  await choice(page, 'restic').click();
  await expect(page.getByText(WORDS.chosen('restic'))).toBeVisible();
  await expect(choice(page)).toHaveAttribute('aria-pressed', 'false');
  await choice(page, 'restic').click();
  await expect(page.getByText(WORDS.all)).toBeVisible();
  await choice(page).click();
  await expect(page.getByText(WORDS.chosen(KOPIA.name))).toBeVisible();
  await page.reload();
  await expect(choice(page)).toHaveAttribute('aria-pressed', 'true');
  await page.getByRole('button', { name: FORGET_WORDS.button }).click();
  await expect(page.getByText(FORGET_WORDS.done)).toBeVisible();
  const box = await searched(page, ERROR_WITH_TWO_PRODUCTS.fragment);
  await expect(box.links()).toHaveCount(1);
  await expect(box.results.getByText(NOTE)).toHaveCount(0);
});

const WAYS: Record<string, Way | ((content: Buffer) => string)> = {
  missing: '404',
  'cut off': 'cut',
  short: 'short',
  'a page in its place': 'html',
  'of another build': (content) => content.toString().replace('"build":"', '"build":"x'),
};
for (const [name, way] of Object.entries(WAYS).filter((_, at) => isLong || at % 2 === 1))
  test(`an index that is ${name} is not chosen; one that was chosen and is so later is told, and the reader can search all products`, {
    tag: '@long',
  }, async ({ page }) => {
    host.breaks({ file: FILE, way });
    await page.goto(`${served.origin}/about/`);
    await choice(page).click();
    await expect(page.getByText(WORDS.failed(KOPIA.name))).toBeVisible({ timeout: 15_000 });
    await expect(choice(page)).toHaveAttribute('aria-pressed', 'false');
    host.mend();
    await choice(page).click();
    await expect(page.getByText(WORDS.chosen(KOPIA.name))).toBeVisible();
    host.breaks({ file: FILE, way });
    await page.goto(`${served.origin}/find/`);
    const box = new SearchPage(page);
    await box.box.fill(ERROR_WITH_TWO_PRODUCTS.fragment);
    await expect(box.results.getByText('results are not complete')).toBeVisible({ timeout: 15_000 });
    await expect(box.links()).toHaveCount(0);
    await expect(box.results.getByText('No entry contains this')).toHaveCount(0);
    await box.results.getByRole('button', { name: PRODUCT_NOTE_WORDS.searchAll }).click();
    await expect(box.links().first()).toBeVisible();
    await box.settled(ERROR_WITH_TWO_PRODUCTS.fragment);
    expect(await box.items()).toEqual([{ entry: ERROR_WITH_TWO_PRODUCTS.id, confidence: 'exact' }]);
  });

test('an index that fails once is asked for again, and the reader notices nothing', async ({ page }) => {
  await choose(page);
  host.breaks({ file: FILE, way: '500', times: 1 });
  const box = await searched(page, ERROR_WITH_TWO_PRODUCTS.fragment);
  await expect(box.links()).toHaveCount(1);
  await expect(box.results.getByText('results are not complete')).toHaveCount(0);
});

test('choice and note have names, work with the keyboard and fit on the narrowest screen', { tag: '@long' }, async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(`${served.origin}/about/`);
  await choice(page).focus();
  await page.keyboard.press('Space');
  await expect(page.getByText(WORDS.chosen(KOPIA.name))).toBeVisible();
  await expect(choice(page)).toBeFocused();
  const isFitting = () => page.evaluate(() => document.documentElement.scrollWidth <= innerWidth);
  expect(await isFitting()).toBe(true);
  expect((await new AxeBuilder({ page }).include('#whole-index').analyze()).violations).toEqual([]);
  const box = await searched(page, ERROR_WITH_TWO_PRODUCTS.fragment);
  await expect(box.results.getByText(NOTE)).toBeVisible();
  expect(await isFitting()).toBe(true);
  expect((await new AxeBuilder({ page }).include('#results').analyze()).violations).toEqual([]);
  for (let tabs = 0; tabs < 20; tabs++) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((name) => document.activeElement?.textContent === name, PRODUCT_NOTE_WORDS.searchAll))
      break;
  }
  await page.keyboard.press('Enter');
  await expect(box.results.getByText(NOTE)).toHaveCount(0);
});

test('a small site, whose index is one file, offers nothing of this and says so', { tag: '@long' }, async ({
  page,
}) => {
  await page.goto('/about/');
  await expect(page.getByText(ABOUT_WORDS.asked(false))).toBeVisible();
  await expect(page.getByText(WORDS.offer)).toHaveCount(0);
  await page.goto(`${served.origin}/about/`);
  await expect(page.getByText(ABOUT_WORDS.asked(true))).toBeVisible();
});

test.describe('with a copy of the site', () => {
  test.use({ serviceWorkers: 'allow' });

  test('an index that was loaded once serves without a network', { tag: '@long' }, async ({ page }) => {
    test.setTimeout(120_000);
    const folder = mkdtempSync(join(tmpdir(), 'faultfinder-'));
    cpSync(SHARDED.dist, folder, { recursive: true });
    await writeServiceWorker(folder, 0);
    const publishing = new PublishingHost(folder);
    try {
      const there = await publishing.start();
      await visit(page, `${there}/find/`);
      await choose(page, there);
      await publishing.stop();
      const box = await searched(page, ERROR_WITH_TWO_PRODUCTS.fragment, there);
      await expect(box.results.getByText(NOTE)).toBeVisible();
      expect(await box.items()).toEqual([{ entry: ERROR_WITH_TWO_PRODUCTS.id, confidence: 'exact' }]);
      await box.find(SCATTERED_WORDS);
      expect((await box.items())[0]?.confidence).toBe('words');
    } finally {
      await publishing.stop().catch(() => undefined);
      rmSync(folder, { recursive: true });
    }
  });
});
