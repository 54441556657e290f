/**
 * `npm run screenshots`: makes the picture of README from the built site, for light and dark screens: a whole error in the
 * box, and what the site answers. The error is the longest sample that the home page offers to try;
 * `npm run screenshots -- paste.txt` takes that of a file. Fails where the error has no best match to show, and where a
 * picture is larger than a README should load.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { type Browser, chromium, type Page } from '@playwright/test';
import { BOX_WORDS, FRAME_WORDS } from '#words/frame.ts';
import { siteServer } from '../../src/serve/serve.ts';
import { SITE } from '../../src/site.ts';
import { BROWSER_ARGUMENTS, installedBrowser } from '../browser/support/installed-browser.ts';

/** A little more than the width in which GitHub shows a README. */
const VIEWPORT = { width: 960, height: 1400 };
/** Twice as sharp as it is shown: letters stay clean on good screens, also when they are packed hard. */
const SHARPNESS = 2;
const QUALITY = 45;
const MOST_BYTES = 60_000;
/** Above the box and below the result. */
const MARGIN = 12;
/** For the whole answer, in milliseconds. */
const LONGEST_WAIT = 20_000;

/** The longest text that the home page offers to try. */
async function longestSample(page: Page): Promise<string> {
  const addresses = await page.locator('.try a').evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  const texts = addresses.map((address) => decodeURIComponent(address?.split('#q=')[1] ?? ''));
  const [longest] = texts.sort((a, b) => b.length - a.length);
  if (!longest) throw new Error('The home page offers no text to try. Give a file: npm run screenshots -- paste.txt');
  return longest;
}

/** A WebP picture of the box and its first result. */
async function picture(browser: Browser, address: string, colorScheme: 'light' | 'dark'): Promise<Buffer> {
  const page = await browser.newPage({
    colorScheme,
    viewport: VIEWPORT,
    deviceScaleFactor: SHARPNESS,
    serviceWorkers: 'block',
  });
  await page.goto(address);
  const [file] = process.argv.slice(2);
  const field = page.getByLabel(BOX_WORDS.label);
  await field.fill((file === undefined ? await longestSample(page) : readFileSync(file, 'utf8')).trim());
  const results = page.getByRole('region', { name: FRAME_WORDS.results });
  await results.and(page.locator('[aria-busy=false]')).waitFor({ timeout: LONGEST_WAIT });
  const best = results.locator('[data-confidence=best]');
  if ((await best.count()) === 0) throw new Error('The text has no best match to show. Choose another.');
  // Without a caret, which may or may not be there.
  await field.blur();
  const [above, below] = [await page.locator('fault-search').boundingBox(), await best.boundingBox()];
  const top = Math.floor((above?.y ?? 0) - MARGIN);
  const height = Math.ceil((below?.y ?? 0) + (below?.height ?? 0)) + MARGIN - top;
  const session = await page.context().newCDPSession(page);
  const { data } = await session.send('Page.captureScreenshot', {
    format: 'webp',
    quality: QUALITY,
    clip: { x: 0, y: top, width: VIEWPORT.width, height, scale: 1 },
  });
  await page.close();
  return Buffer.from(data, 'base64');
}

if (!existsSync('dist/index.html')) throw new Error('There is no built site: "npm run build" makes it.');
const server = siteServer('dist', SITE.base).listen(0, 'localhost');
await new Promise((resolve) => server.once('listening', resolve));
const address = `http://localhost:${(server.address() as AddressInfo).port}${SITE.base}`;
const browser = await chromium.launch({ executablePath: installedBrowser(), args: BROWSER_ARGUMENTS });
try {
  for (const scheme of ['light', 'dark'] as const) {
    const path = `docs/paste-${scheme}.webp`;
    const bytes = await picture(browser, address, scheme);
    if (bytes.length > MOST_BYTES) throw new Error(`${path} would have ${bytes.length} bytes; at most ${MOST_BYTES}.`);
    writeFileSync(path, bytes);
    process.stdout.write(`${path}: ${bytes.length} bytes\n`);
  }
} finally {
  await browser.close();
  server.close();
}
