import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, expect, test } from '@playwright/test';
import { ERROR_WITH_VALUES } from '../fixtures/fixture-roles.ts';
import { CANARIES, FILLING_CANARIES } from './support/canary-texts.ts';
import { fullChromium } from './support/full-chromium.ts';
import { BROWSER_ARGUMENTS } from './support/installed-browser.ts';
import { SearchPage } from './support/search-page.ts';

const executablePath = fullChromium();
test.skip(
  executablePath === undefined,
  'No full Chromium, so nobody looked at what it writes to the disk. Install it (Debian: apt-get install chromium) or set FULL_CHROMIUM.',
);
test.describe.configure({ timeout: 180_000 });

let profile = '';
test.beforeEach(() => {
  profile = mkdtempSync(join(tmpdir(), 'faultfinder-profile-'));
});
test.afterEach(() => rmSync(profile, { recursive: true, force: true }));

/** A browser with windows and a profile of its own. Its page cache stays off: Playwright cannot follow it there. */
function launch(): Promise<BrowserContext> {
  return chromium.launchPersistentContext(profile, {
    executablePath: executablePath as string,
    headless: false,
    args: [...BROWSER_ARGUMENTS, '--headless=new'],
    serviceWorkers: 'allow',
  });
}

/** Which texts stand in a file of the profile, in the ways in which Chromium writes: bytes, UTF-16, escaped. */
function onDisk(texts: readonly string[]): string[] {
  const found: string[] = [];
  for (const name of readdirSync(profile, { recursive: true, encoding: 'utf8' })) {
    const path = join(profile, name);
    if (!statSync(path, { throwIfNoEntry: false })?.isFile()) continue;
    const content = readFileSync(path);
    for (const text of texts) {
      const forms = [Buffer.from(text), Buffer.from(text, 'utf16le'), Buffer.from(encodeURIComponent(text))];
      if (forms.some((form) => content.includes(form))) found.push(`${text} in ${name}`);
    }
  }
  return found;
}

test('nothing that is typed or pasted stands in the files of the browser, though its addresses do', async ({
  baseURL,
}) => {
  const known = 'known-address-7f3a';
  const context = await launch();
  const page = context.pages()[0] ?? (await context.newPage());
  await page.goto(`${baseURL}/errors/?${known}`);
  const search = new SearchPage(page);
  for (const [at, path] of ['/', '/find/', ERROR_WITH_VALUES.path].entries()) {
    await page.goto(baseURL + path);
    for (const { text } of CANARIES.filter((_, number) => number % 41 === 8 * at)) {
      await search.box.fill(text);
      await expect(search.results).toHaveAttribute('aria-busy', 'false', { timeout: 20_000 });
      // A pause is when a page writes, if it does.
      await page.waitForTimeout(350);
    }
    const last = FILLING_CANARIES[at];
    await search.box.fill(last?.text ?? '');
    await expect(search.results.locator('[data-confidence=best]')).toBeVisible();
    await search.links().first().click();
    await page.waitForLoadState('networkidle');
    await page.goBack();
    await expect(search.box).toBeVisible();
    await page.reload();
    await expect(search.box).toBeVisible();
    await page.goto(`${baseURL}/errors/`);
  }
  // Sessions and histories are written some seconds after the fact.
  await page.waitForTimeout(6_000);
  await context.close();
  expect(onDisk([known])).not.toEqual([]);
  expect(onDisk(CANARIES.map(({ word }) => word))).toEqual([]);
});
