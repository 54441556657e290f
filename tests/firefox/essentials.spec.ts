import { expect } from '@playwright/test';
import { find, inView, test } from './firefox-test.ts';

const ENTRY = '/errors/aadsts700003/';

test('Firefox finds a fragment that begins and ends inside words, and marks it', async ({ tab, baseURL }) => {
  await tab.goto(`${baseURL}/`);
  await find(tab, 'bject was not fou');
  const first = await tab.$eval('#results li[data-entry]', (item) => ({
    entry: (item as HTMLElement).dataset.entry,
    confidence: (item as HTMLElement).dataset.confidence,
    marked: item.querySelector('mark')?.textContent,
  }));
  expect(first).toEqual({ entry: 'aadsts700003', confidence: 'exact', marked: 'bject was not fou' });
});

test('Firefox finds pages by words, in a worker that the policy admits', async ({ tab, baseURL }) => {
  await tab.goto(`${baseURL}/find/`);
  await find(tab, 'consent device secret');
  expect(await tab.$$('#results li[data-confidence="words"]')).not.toEqual([]);
});

test('Firefox knows a whole error again, whoever and whatever it names', async ({ tab, baseURL }) => {
  await tab.goto(`${baseURL}/find/`);
  await find(
    tab,
    "AADSTS700003: Device object was not found in the tenant 'contoso.example' directory.\nTrace ID: 00000000-0000-4000-8000-000000000001",
  );
  expect(await tab.$eval('#results li[data-confidence="best"]', (item) => (item as HTMLElement).dataset.entry)).toBe(
    'aadsts700003',
  );
});

test('Firefox opens a followed result at its section, with the fragment marked', async ({ tab, baseURL }) => {
  await tab.goto(`${baseURL}/find/`);
  await find(tab, 'bject was not fou');
  await tab.locator('#results .result-link').click();
  await tab.waitForFunction((path) => location.pathname === path, {}, ENTRY);
  await tab.waitForFunction(() => [...CSS.highlights.values()].some(({ size }) => size > 0));
});

test('Firefox opens a closed section that the address names', async ({ tab, baseURL }) => {
  await tab.goto(`${baseURL}${ENTRY}`);
  const anchor = await tab.$eval('.entry > .fixes > .fix > details:not([open]) > .fold-body', ({ id }) => id);
  await tab.goto('about:blank');
  await tab.goto(`${baseURL}${ENTRY}#${anchor}`);
  await inView(tab, `details[open]:has(> [id="${anchor}"]) > summary`);
});
