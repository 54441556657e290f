/** What a page has left behind, and what it would carry away. */
import type { BrowserContext, Page } from '@playwright/test';
import type { SearchPage } from './search-page.ts';

export interface Left {
  /** Address, title, referrer, cookies, name of the window, stores, this history entry, databases, caches. */
  kept: string;
  /** Every address and every `data-…` of the page but `data-query`, which says, like the box, what was asked. */
  offered: string;
}

export const whatIsLeft = (page: Page): Promise<Left> => page.evaluate(readLeft);

/** Runs in the page, of whichever browser. */
export async function readLeft(): Promise<Left> {
  const attributes = [...document.querySelectorAll('*')].flatMap((element) =>
    [...element.attributes]
      .filter(({ name }) => /^(href|src|action|formaction|ping)$|^data-(?!query$)/.test(name))
      .map(({ name, value }) => `${name}=${value}`),
  );
  const databases = (await indexedDB.databases()).map(({ name }) => name);
  const cached: string[] = [];
  for (const name of await caches.keys()) {
    cached.push(name);
    for (const { url } of await (await caches.open(name)).keys()) cached.push(url);
  }
  const stores = [{ ...localStorage }, { ...sessionStorage }, history.state, databases, cached];
  const { href } = location;
  return {
    kept: [href, document.title, document.referrer, document.cookie, window.name, JSON.stringify(stores)].join('\n'),
    offered: attributes.join('\n'),
  };
}

/** Puts a text into the box at once, as a paste does, and waits for the whole answer. */
export async function paste({ page, box }: SearchPage, text: string): Promise<void> {
  await box.evaluate((field: HTMLTextAreaElement, value) => {
    field.value = value;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }, text);
  await page.waitForFunction(() => document.getElementById('results')?.getAttribute('aria-busy') === 'false');
}

/**
 * Presses every button that can be seen, also those that come up meanwhile, and says what was copied. Left out is what
 * hands out the reader's own by its name: a value of the own error, and a piece that is put back.
 */
export async function pressEverything(page: Page, within: string): Promise<string> {
  return page.evaluate(async (selector) => {
    const { clipboard } = navigator;
    const pressed = new Set<Element>();
    const copied: string[] = [];
    await clipboard.writeText('');
    const next = () =>
      [...document.querySelectorAll<HTMLButtonElement>(`${selector} button`)].find(
        (button) =>
          !pressed.has(button) && button.checkVisibility() && !button.matches('.value-offers *, .copy-button, .chip'),
      );
    for (let button = next(); button && pressed.size < 60; button = next()) {
      pressed.add(button);
      button.click();
      await new Promise((resolve) => setTimeout(resolve, 30));
      // The ways out are there when the lists of public words are.
      const panel = document.querySelector('.hand-on-panel:not([hidden])');
      for (let tries = 100; panel && tries > 0 && !panel.querySelector('.ways-out, .note'); tries--)
        await new Promise((resolve) => setTimeout(resolve, 50));
      copied.push(await clipboard.readText());
    }
    return copied.join('\n');
  }, within);
}

/** Addresses and titles of the tab's whole history, as the browser has them. */
export async function historyOf(context: BrowserContext, page: Page): Promise<string> {
  const session = await context.newCDPSession(page);
  const { entries } = await session.send('Page.getNavigationHistory');
  await session.detach();
  return JSON.stringify(entries);
}
