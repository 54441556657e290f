import { expect, type Page, test } from '@playwright/test';
import { ERROR_WITH_TWO_PRODUCTS } from '../fixtures/fixture-roles.ts';
import { FIXTURE } from '../fixtures/sites.ts';
import { kindsOfPages, open, openAllSections } from './support/kinds-of-pages.ts';
import { SearchPage } from './support/search-page.ts';

const { path: ENTRY, fragment: FRAGMENT } = ERROR_WITH_TWO_PRODUCTS;

/** Kinds of pages that differ in what they load beside the search. */
const SEARCHED = new Set(['home', 'error entry with a fix for each product', 'product', 'A to Z', 'not found']);

/** What the page's policy refused and what the console calls an error; a page that is not found is not one. */
async function watch(page: Page): Promise<() => Promise<string[]>> {
  const complaints: string[] = [];
  await page.exposeFunction('complain', (text: string) => complaints.push(text));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile }) => {
      const { complain } = window as unknown as { complain(text: string): void };
      complain(`${violatedDirective} refused ${blockedURI} in ${sourceFile}`);
    });
  });
  page.on('pageerror', ({ message }) => complaints.push(message));
  page.on('console', (message) => {
    if (message.type() !== 'error' && message.type() !== 'warning') return;
    // The runner's own words: only offline.spec.ts lets the service worker start.
    if (message.text() === 'Service Worker registration blocked by Playwright') return;
    if (message.text().includes('404') && message.location().url === page.url()) return;
    complaints.push(message.text());
  });
  return async () => {
    // One more task of the page, so that what it has reported has arrived.
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve)));
    return complaints;
  };
}

test('no page of any kind breaks its own policy or reports an error, also while searching', { tag: '@long' }, async ({
  page,
}) => {
  const complaints = await watch(page);
  for (const kind of kindsOfPages(FIXTURE).all) {
    await test.step(kind.name, async () => {
      await open(page, kind);
      await openAllSections(page);
      // One page of each script: what searches is the same everywhere.
      if (SEARCHED.has(kind.name)) await new SearchPage(page).find(FRAGMENT);
      expect(await complaints()).toEqual([]);
    });
  }
});

test('the policy admits no inline code and no evaluation, in the header and in the page', async ({ page }) => {
  const response = await page.goto(ENTRY);
  const header = (await response?.headerValue('content-security-policy')) ?? '';
  const inPage = (await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content')) ?? '';
  for (const policy of [header, inPage]) {
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain('unsafe-inline');
    expect(policy).not.toContain("'unsafe-eval'");
    expect(policy).toContain("require-trusted-types-for 'script'");
  }
  expect(header).toContain("frame-ancestors 'none'");
  expect(await response?.headerValue('referrer-policy')).toBe('no-referrer');
  expect(await response?.headerValue('x-content-type-options')).toBe('nosniff');
});

for (const when of ['before', 'after'] as const) {
  test(`HTML from strings, foreign workers and evaluation are refused ${when} the first search`, {
    tag: '@long',
  }, async ({ page }) => {
    await page.goto(ENTRY);
    if (when === 'after') await new SearchPage(page).find(FRAGMENT);
    const done = await page.evaluate(async () => {
      // What the test itself evaluates is exempt from the policy; what runs later is not.
      await new Promise((resolve) => setTimeout(resolve));
      const attempts: Record<string, () => unknown> = {
        innerHTML: () => {
          document.createElement('p').innerHTML = '<b>bold</b>';
        },
        insertAdjacentHTML: () => document.body.insertAdjacentHTML('beforeend', '<b>bold</b>'),
        script: () => {
          document.createElement('script').src = '/_astro/other.js';
        },
        worker: () => new Worker('/other.js'),
        foreign: () => new Worker('https://elsewhere.example/pagefind/pagefind-worker.js'),
        policy: () =>
          (window as unknown as { trustedTypes: { createPolicy(name: string, rules: object): unknown } }).trustedTypes //
            .createPolicy('another', {}),
        evaluation: () => Function('return 1')(),
      };
      return Object.entries(attempts).flatMap(([name, attempt]) => {
        try {
          attempt();
          return [name];
        } catch {
          return [];
        }
      });
    });
    expect(done).toEqual([]);
  });
}
