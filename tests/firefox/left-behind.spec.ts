import { expect } from '@playwright/test';
import type { Page } from 'puppeteer-core';
import { CANARIES, canariesIn, FILLING_CANARIES } from '../browser/support/canary-texts.ts';
import { PASTE, USER } from '../browser/support/pasted-errors.ts';
import { ListeningHost } from '../browser/support/traffic.ts';
import { readLeft } from '../browser/support/what-is-left.ts';
import { ALIKE, CODES, ERROR_WITH_VALUES } from '../fixtures/fixture-roles.ts';
import { answered, find, test } from './firefox-test.ts';

test.use({ keepsMemory: true });

const WORDS = CANARIES.map(({ word }) => word);
const focusedEntry = (tab: Page) =>
  tab.evaluate(() => document.activeElement?.closest<HTMLElement>('li[data-entry]')?.dataset.entry);
const boxText = (tab: Page) => tab.$eval('textarea#search', (box) => (box as HTMLTextAreaElement).value);

test('Firefox keeps nothing of what is pasted in address, history entry, stores and links, and sends none of it', async ({
  tab,
}) => {
  const host = new ListeningHost();
  const origin = await host.start();
  try {
    const left = async () => canariesIn(Object.values(await tab.evaluate(readLeft)).join('\n'), WORDS);
    for (const [at, path] of ['/', '/find/', ERROR_WITH_VALUES.path].entries()) {
      await tab.goto(origin + path);
      for (const { text } of CANARIES.filter((_, number) => number % 21 === 5 * at)) {
        await tab.$eval(
          'textarea#search',
          (box, value) => {
            (box as HTMLTextAreaElement).value = value;
            box.dispatchEvent(new Event('input', { bubbles: true }));
          },
          text,
        );
        await answered(tab);
        expect(await left()).toEqual([]);
      }
    }
    await tab.goto(`${origin}/`);
    await find(tab, FILLING_CANARIES[0]?.text ?? '');
    await tab.locator('#results .result-link').click();
    await tab.waitForSelector(`article[data-entry=${ERROR_WITH_VALUES.id}] .filled`);
    expect(await left()).toEqual([]);
    await tab.reload();
    expect(await left()).toEqual([]);
    expect(host.received.length).toBeGreaterThan(20);
    expect(canariesIn(host.received.map(({ text }) => text).join('\n'), WORDS)).toEqual([]);
  } finally {
    host.stop();
  }
});

test('Firefox brings the paste, its list and the result that was left back, after a reload, too', {
  tag: '@long',
}, async ({ tab, baseURL }) => {
  await tab.goto(`${baseURL}/`);
  await find(tab, PASTE);
  await tab.locator(`#results li[data-entry=${ERROR_WITH_VALUES.id}] .result-link`).click();
  await tab.waitForSelector(`article[data-entry=${ERROR_WITH_VALUES.id}] .filled`);
  // The browser's own cache of pages answers: no load follows for which the protocol could wait.
  await tab.evaluate(() => setTimeout(() => history.back()));
  await expect.poll(() => boxText(tab).catch(() => '')).toContain(USER);
  await answered(tab);
  await expect.poll(() => focusedEntry(tab)).toBe(ERROR_WITH_VALUES.id);
  await tab.reload();
  await answered(tab);
  expect(await boxText(tab)).toContain(USER);
});

test('Firefox opens the first result of what was pasted over an older list, however soon Enter comes', {
  tag: '@long',
}, async ({ tab, baseURL }) => {
  const pauses = [0, 0, 20, 60];
  for (const [at, [code, entry]] of Object.entries(CODES).slice(0, pauses.length).entries()) {
    await tab.goto(`${baseURL}/find/`);
    await find(tab, ALIKE.code);
    await tab.$eval('textarea#search', (box) => (box as HTMLTextAreaElement).select());
    await tab.evaluate((text) => document.execCommand('insertText', false, text), `Fatal: ${code}: it failed`);
    await new Promise((resolve) => setTimeout(resolve, pauses[at]));
    await tab.keyboard.press('Enter');
    await tab.waitForFunction((path) => location.pathname === path, {}, `/errors/${entry}/`);
  }
});
