import { expect } from '@playwright/test';
import { BOX_ELEMENT_WORDS } from '#words/box-element.ts';
import { PASTE } from '../browser/support/pasted-errors.ts';
import { ERROR_WITH_VALUES } from '../fixtures/fixture-roles.ts';
import { test } from './firefox-test.ts';

test('Firefox searches what was copied at the press of the button that the page offers, and its address says nothing of it', async ({
  tab,
  baseURL,
}) => {
  // The browser's own question would wait for a hand.
  await tab.evaluateOnNewDocument((text) => {
    if ('clipboard' in navigator) navigator.clipboard.readText = async () => text;
  }, PASTE);
  await tab.goto(`${baseURL}/find/#copied`);
  await tab.locator('#copied-offer button').click();
  await tab.waitForSelector('#results li[data-confidence="best"]');
  expect(tab.url()).toBe(`${baseURL}/find/`);
  expect(await tab.$eval('#results li[data-entry]', (item) => (item as HTMLElement).dataset.entry)).toBe(
    ERROR_WITH_VALUES.id,
  );
});

test('Firefox shows results in the element for other pages, with its own style', { tag: '@long' }, async ({
  tab,
  baseURL,
}) => {
  await tab.goto(`${baseURL}/about/`);
  await tab.evaluate(async () => {
    const address = '/box/faultfinder-box.js';
    await import(address);
    const box = document.createElement('faultfinder-box');
    document.querySelector('main')?.append(box);
    box.focus();
  });
  await tab.keyboard.type('repository is already locked');
  await tab.waitForFunction(() => document.querySelector('faultfinder-box')?.shadowRoot?.querySelector('li a'));
  const [href, told, border] = await tab.$eval('faultfinder-box', (box) => {
    const root = box.shadowRoot as ShadowRoot;
    const part = (selector: string) => root.querySelector(selector) as HTMLElement;
    return [
      part('li a').getAttribute('href'),
      part('[role=status]').textContent,
      getComputedStyle(part('.box')).borderTopStyle,
    ];
  });
  expect(href).toBe(`${baseURL}${ERROR_WITH_VALUES.path}`);
  expect([told?.startsWith(BOX_ELEMENT_WORDS.bestOf('')) || /^\d+ result/.test(told ?? ''), border]).toEqual([
    true,
    'solid',
  ]);
});
