/** Tests in the system's Firefox, driven by its own automation protocol (WebDriver BiDi). */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, expect } from '@playwright/test';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { installedFirefox } from './installed-firefox.ts';

const executablePath = installedFirefox();

export const test = base.extend<
  { tab: Page; keepsCopy: boolean; keepsMemory: boolean },
  { firefox: Browser; downloads: string }
>({
  /** Whether the page may keep its copy for reading without a network; the others save the time. */
  keepsCopy: [false, { option: true }],
  /** Whether it may start the worker that remembers for the way back. */
  keepsMemory: [false, { option: true }],
  /** The folder in which Firefox saves what is downloaded. */
  downloads: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads what a fixture needs from this pattern: nothing.
    async ({}, use) => {
      const folder = mkdtempSync(join(tmpdir(), 'faultfinder-downloads-'));
      await use(folder);
      rmSync(folder, { recursive: true });
    },
    { scope: 'worker' },
  ],
  firefox: [
    async ({ downloads }, use) => {
      const firefox = await puppeteer.launch({
        browser: 'firefox',
        headless: true,
        executablePath: executablePath ?? '',
        // 2: the folder that is named.
        extraPrefsFirefox: { 'browser.download.folderList': 2, 'browser.download.dir': downloads },
      });
      await use(firefox);
      await firefox.close();
    },
    { scope: 'worker' },
  ],
  /** A page with a store of its own. Complaints of the page, a refusal by its policy for one, fail the test. */
  tab: async ({ firefox, keepsCopy, keepsMemory }, use) => {
    const context = await firefox.createBrowserContext();
    const tab = await context.newPage();
    if (!keepsCopy) {
      await tab.evaluateOnNewDocument((allowed) => {
        // The empty page has none.
        if (!('serviceWorker' in navigator)) return;
        const register = navigator.serviceWorker.register.bind(navigator.serviceWorker);
        navigator.serviceWorker.register = (address, options) =>
          allowed && String(address).endsWith('memory.js')
            ? register(address, options)
            : Promise.reject(new Error('Refused for this test.'));
      }, keepsMemory);
    }
    const complaints: string[] = [];
    tab.on('pageerror', (error) => complaints.push(String(error)));
    tab.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    await use(tab);
    await context.close();
    expect(complaints).toEqual([]);
  },
});

test.skip(
  executablePath === undefined,
  'No Firefox was found. Install it (Debian: apt-get install firefox-esr) or set FIREFOX to its path.',
);

/** Types a text into the box and waits for the whole answer. */
export async function find(tab: Page, text: string): Promise<void> {
  await tab.locator('textarea#search').fill(text);
  await answered(tab);
}

/** Waits for the whole answer to what stands in the box. */
export async function answered(tab: Page): Promise<void> {
  await tab.waitForFunction(() => document.getElementById('results')?.getAttribute('aria-busy') === 'false');
}

/** Waits until something stands on the screen. */
export async function inView(tab: Page, selector: string): Promise<void> {
  await tab.waitForFunction(
    (wanted) => {
      const box = document.querySelector(wanted)?.getBoundingClientRect();
      return box !== undefined && box.height > 0 && box.top >= 0 && box.bottom <= innerHeight;
    },
    {},
    selector,
  );
}
