/**
 * How long the first result of the catalogue takes on a slow network and a slow processor, cold: from the first key,
 * typed right after the box has the focus and 300 ms later. Every request, of the page and of its workers, waits one
 * round trip and shares the line; Chromium slows down the processor of the page.
 */
import { createServer, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { type Browser, chromium } from '@playwright/test';
import { siteServer } from '../../src/serve/serve.ts';
import { BROWSER_ARGUMENTS, installedBrowser } from '../browser/support/installed-browser.ts';
import { publishedEntries } from '../fixtures/content-site.ts';

const ROUND_TRIP_MS = 562;
const BYTES_PER_MS = 1_400_000 / 8 / 1000;
const SLOWER_PROCESSOR = 4;
const RUNS = 5;
const [entry] = publishedEntries();
if (!entry) throw new Error('There is no entry in the built site.');
const PAGES = { entry: entry.url, home: '/', find: '/find/' };
/** Cut anywhere. */
const QUERY = entry.title.slice(2, 9);

const finish = ServerResponse.prototype.end as (body: Buffer) => unknown;
let lineIsFreeAt = 0;

/** Waits until the line has carried that much: what was asked for first comes first. */
async function carry(bytes: number): Promise<void> {
  lineIsFreeAt = Math.max(lineIsFreeAt, performance.now()) + bytes / BYTES_PER_MS;
  await pause(lineIsFreeAt - performance.now());
}

/** The built site behind a slow line. */
function slowSite() {
  const site = siteServer('dist', '/');
  return createServer(async (request, response) => {
    await pause(ROUND_TRIP_MS);
    const parts: Buffer[] = [];
    const take = (part: unknown) => {
      if (typeof part === 'string' || part instanceof Uint8Array) parts.push(Buffer.from(part as Buffer));
      return true;
    };
    response.write = take as typeof response.write;
    response.end = ((part: unknown) => {
      take(part);
      const body = Buffer.concat(parts);
      void carry(body.length).then(() => finish.call(response, body));
      return response;
    }) as typeof response.end;
    site.emit('request', request, response);
  });
}

async function measure(browser: Browser, address: string, hesitation: number): Promise<number> {
  const context = await browser.newContext({ serviceWorkers: 'block' });
  const page = await context.newPage();
  await page.goto(address, { waitUntil: 'networkidle' });
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER_PROCESSOR });
  const took = await page.evaluate(
    async ({ hesitation, query }) => {
      const field = document.querySelector('fault-search textarea') as HTMLTextAreaElement;
      field.blur();
      field.focus();
      if (hesitation > 0) await new Promise((resolve) => setTimeout(resolve, hesitation));
      const start = performance.now();
      field.value = query;
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
      return new Promise<number>((resolve) => {
        const look = () => {
          if (document.querySelector('.result-link')) resolve(performance.now() - start);
          else requestAnimationFrame(look);
        };
        look();
      });
    },
    { hesitation, query: QUERY },
  );
  await context.close();
  return took;
}

const server = slowSite();
await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
const origin = `http://localhost:${(server.address() as AddressInfo).port}`;
const browser = await chromium.launch({ executablePath: installedBrowser(), args: BROWSER_ARGUMENTS });
process.stdout.write(`First result in ms, median of ${RUNS}: key at once / key 300 ms after the focus\n`);
for (const [name, path] of Object.entries(PAGES)) {
  const medians: number[] = [];
  for (const hesitation of [0, 300]) {
    const times: number[] = [];
    for (let run = 0; run < RUNS; run++) times.push(await measure(browser, origin + path, hesitation));
    medians.push(times.sort((a, b) => a - b)[Math.floor(RUNS / 2)] as number);
  }
  process.stdout.write(`${name.padEnd(6)} ${medians.map((median) => Math.round(median)).join(' / ')}\n`);
}
await browser.close();
server.closeAllConnections();
server.close();
