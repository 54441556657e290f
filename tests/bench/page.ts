/**
 * What holds a page: the longest task of its own thread while it loads and while it is searched, for each kind of page, at
 * a four times slower processor; and how long a text of ten megabytes takes in the worker, beside a plain scan of it.
 */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Browser, chromium } from '@playwright/test';
import { siteServer } from '../../src/serve/serve.ts';
import { BROWSER_ARGUMENTS, installedBrowser } from '../browser/support/installed-browser.ts';
import { kindsOfPages } from '../browser/support/kinds-of-pages.ts';
import { publishedEntries } from '../fixtures/content-site.ts';
import { CONTENT } from '../fixtures/sites.ts';
import { plainScan, readingBesideScan, SCAN } from './large-text.ts';
import { type LongestTask, longestTask } from './longest-task.ts';
import { markdownTable } from './markdown-table.ts';

const SLOWER_PROCESSOR = 4;
/** Of so many runs the quickest counts: what disturbs a run makes it longer, never shorter. */
const RUNS = Number(process.env.RUNS ?? 3);
const entries = publishedEntries();
const messages = entries.flatMap((entry) => entry.messages);
const [word = ''] = entries.flatMap(({ title }) => title.match(/\p{L}{5,}/u) ?? []);
/** A word, and a long message. */
const QUERIES = [word, messages.reduce((a, b) => (b.length > a.length ? b : a)).slice(0, 90)];

async function measure(browser: Browser, address: string): Promise<{ load: LongestTask; search: LongestTask }> {
  const runs: { load: LongestTask; search: LongestTask }[] = [];
  for (let run = 0; run < RUNS; run++) {
    const context = await browser.newContext({ serviceWorkers: 'block' });
    const page = await context.newPage();
    await page.goto('about:blank');
    const session = await context.newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER_PROCESSOR });
    const load = await longestTask(browser, page, async () => {
      await page.goto(address, { waitUntil: 'networkidle' });
    });
    const search = await longestTask(browser, page, async () => {
      for (const query of QUERIES) {
        await page.locator('fault-search textarea').fill(query);
        await page.locator('#results[aria-busy=false]').waitFor({ timeout: 60_000 });
      }
    });
    runs.push({ load, search });
    await context.close();
  }
  const quickest = (kind: 'load' | 'search') => runs.map((run) => run[kind]).reduce((a, b) => (b.ms < a.ms ? b : a));
  return { load: quickest('load'), search: quickest('search') };
}

const told = ({ ms, did }: LongestTask) => [
  String(Math.round(ms)),
  did.map(({ name, ms: part }) => `${name} ${Math.round(part)}`).join(', '),
];

const site = siteServer('dist', '/');
const scan = await plainScan();
const server = createServer((request, response) => {
  if (request.url === SCAN) response.setHeader('Content-Type', 'text/javascript').end(scan);
  else site.emit('request', request, response);
});
await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
const origin = `http://localhost:${(server.address() as AddressInfo).port}`;
const browser = await chromium.launch({ executablePath: installedBrowser(), args: BROWSER_ARGUMENTS });
const only = process.argv[2];
if (only !== 'text') {
  const rows: string[][] = [];
  for (const { name, path } of kindsOfPages(CONTENT).plain.filter((page) => !only || page.path === only)) {
    const { load, search } = await measure(browser, origin + path);
    rows.push([name, ...told(load), ...told(search)]);
  }
  process.stdout.write(
    `Longest task of the page in ms of processor time, ${SLOWER_PROCESSOR} times slower, best of ${RUNS}\n\n`,
  );
  process.stdout.write(`${markdownTable(['Page', 'Load', 'of which', 'Search', 'of which'], rows)}\n`);
}
if (!only || only === 'text') process.stdout.write(`\n${await readingBesideScan(browser, origin)}\n`);
await browser.close();
server.closeAllConnections();
server.close();
