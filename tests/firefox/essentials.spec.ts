import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { siteServer } from '../../src/serve/serve.ts';
import { SITE } from '../../src/site.ts';
import { PASTE } from '../browser/support/pasted-errors.ts';
import { ERROR_WITH_TWO_PRODUCTS, ERROR_WITH_VALUES, SCATTERED_WORDS, WORD } from '../fixtures/fixture-roles.ts';
import { FIXTURE } from '../fixtures/sites.ts';
import { find, inView, test } from './firefox-test.ts';

const { id: ID, path: ENTRY, fragment: FRAGMENT } = ERROR_WITH_TWO_PRODUCTS;

test('Firefox finds a fragment that begins and ends inside words, and marks it', async ({ tab, baseURL }) => {
  await tab.goto(`${baseURL}/`);
  await find(tab, FRAGMENT);
  const first = await tab.$eval('#results li[data-entry]', (item) => ({
    entry: (item as HTMLElement).dataset.entry,
    confidence: (item as HTMLElement).dataset.confidence,
    marked: item.querySelector('mark')?.textContent,
  }));
  expect(first).toEqual({ entry: ID, confidence: 'exact', marked: FRAGMENT });
});

test('Firefox finds pages by words, in a worker that the policy admits', { tag: '@long' }, async ({ tab, baseURL }) => {
  await tab.goto(`${baseURL}/find/`);
  await find(tab, SCATTERED_WORDS);
  expect(await tab.$$('#results li[data-confidence="words"]')).not.toEqual([]);
});

test('Firefox knows a whole error again, whoever and whatever it names', async ({ tab, baseURL }) => {
  await tab.goto(`${baseURL}/find/`);
  await find(tab, PASTE);
  expect(await tab.$eval('#results li[data-confidence="best"]', (item) => (item as HTMLElement).dataset.entry)).toBe(
    ERROR_WITH_VALUES.id,
  );
});

test('Firefox opens a followed result at its section, with the fragment marked', { tag: '@long' }, async ({
  tab,
  baseURL,
}) => {
  await tab.goto(`${baseURL}/find/`);
  await find(tab, FRAGMENT);
  await tab.locator('#results .result-link').click();
  await tab.waitForFunction((path) => location.pathname === path, {}, ENTRY);
  await tab.waitForFunction(() => [...CSS.highlights.values()].some(({ size }) => size > 0));
});

test('Firefox opens a closed section that the address names', { tag: '@long' }, async ({ tab, baseURL }) => {
  await tab.goto(`${baseURL}${ENTRY}`);
  const anchor = await tab.$eval(
    '.entry .fixes:not(.guide *) > .fix > details:not([open]) > .fold-body',
    ({ id }) => id,
  );
  await tab.goto('about:blank');
  await tab.goto(`${baseURL}${ENTRY}#${anchor}`);
  await inView(tab, `details[open]:has(> [id="${anchor}"]) > summary`);
});

test('Firefox steps through the matches of a followed fragment in the find bar, and closes it without a trace', async ({
  tab,
  baseURL,
}) => {
  await tab.goto(`${baseURL}/`);
  await find(tab, WORD);
  await tab.locator('#results .result-link').click();
  const count = () => tab.$eval('.find-count', (line) => line.textContent ?? '');
  await tab.waitForFunction(() => /^\d+ of \d+ here/.test(document.querySelector('.find-count')?.textContent ?? ''));
  const before = await count();
  const current = () =>
    tab.evaluate(() => {
      const [range] = [...(CSS.highlights.get('current') ?? [])] as Range[];
      const box = range?.getBoundingClientRect();
      return {
        text: String(range).toLowerCase(),
        seen: box !== undefined && box.top >= 0 && box.bottom <= innerHeight,
      };
    });
  expect(await current()).toEqual({ text: WORD, seen: true });
  await tab.locator('.find-next').click();
  await expect.poll(count).not.toBe(before);
  await expect.poll(current).toEqual({ text: WORD, seen: true });
  await tab.keyboard.press('Escape');
  await tab.waitForFunction(() => document.querySelector('.find-bar') === null && CSS.highlights.size === 0);
});

test.describe('with a copy of the site', () => {
  test.use({ keepsCopy: true });

  test('Firefox reads, searches and steps through an entry that was never opened when the host is gone', async ({
    tab,
  }) => {
    test.setTimeout(120_000);
    const host = siteServer(FIXTURE.dist, SITE.base).listen(0, 'localhost');
    // Uncompressed: to compress every page takes most of the time.
    host.prependListener('request', ({ headers }) => Reflect.deleteProperty(headers, 'accept-encoding'));
    await once(host, 'listening');
    const origin = `http://localhost:${(host.address() as AddressInfo).port}`;
    try {
      await tab.goto(`${origin}/`);
      await tab.waitForFunction(() => navigator.serviceWorker.controller !== null, { timeout: 90_000 });
    } finally {
      host.closeAllConnections();
      host.close();
    }
    await tab.goto(`${origin}/find/`);
    await find(tab, FRAGMENT);
    await tab.locator('#results .result-link').click();
    await tab.waitForFunction((path) => location.pathname === path, {}, ENTRY);
    await tab.waitForFunction(() => /^1 of \d+/.test(document.querySelector('.find-count')?.textContent ?? ''));
    await tab.waitForFunction(
      () => document.querySelector('#content > [role=status]')?.textContent?.startsWith('No connection.') === true,
    );
  });
});

test('Firefox saves what is shown to be handed on as a file, which the policy admits', { tag: '@long' }, async ({
  tab,
  baseURL,
  downloads,
}) => {
  await tab.goto(`${baseURL}/find/`);
  await find(tab, PASTE);
  await tab.locator('#results .reading-foot button').click();
  const shown = await tab.waitForSelector('#results pre.gated');
  const text = await shown?.evaluate((pre) => pre.textContent);
  await tab.locator('#results ::-p-text(Save it as a file)').click();
  const file = join(downloads, `not-documented-${new Date().toISOString().slice(0, 10)}.txt`);
  await expect.poll(() => existsSync(file) && readFileSync(file, 'utf8')).toContain(`\n\n${text}\n`);
  expect(readFileSync(file, 'utf8')).toMatch(/^not-documented: 1\n/);
});
