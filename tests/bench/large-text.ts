/** A text that is too long for the box, timed in the search's worker beside a plain scan of it in another. */
import type { Browser, Page } from '@playwright/test';
import { build } from 'esbuild';

const MEGABYTES = 10;
const RUNS = 5;
export const SCAN = '/plain-scan.js';

/** Milliseconds of processor time are not to be had of a worker; of several runs the middle one counts. */
const median = (times: number[]): number => times.sort((a, b) => a - b)[times.length >> 1] as number;

/** Makes the text in the page and keeps it there; from then on, each answer of the search's worker is timed. */
async function prepare(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const post = Worker.prototype.postMessage;
    Worker.prototype.postMessage = function (this: Worker, message: { type?: string; query?: unknown }) {
      if (message.query instanceof Blob) {
        const begun = performance.now();
        const hear = ({ data }: MessageEvent) => {
          if (data.type !== 'answer') return;
          this.removeEventListener('message', hear);
          document.documentElement.dataset.took = String(performance.now() - begun);
        };
        this.addEventListener('message', hear);
      }
      post.call(this, message);
    } as typeof post;
  });
}

/** The script of the worker that scans, bundled. */
export async function plainScan(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [new URL('plain-scan.ts', import.meta.url).pathname],
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2022',
  });
  return outputFiles[0]?.text ?? '';
}

/** `origin` is the site, with the script of the scan at {@link SCAN}. */
export async function readingBesideScan(browser: Browser, origin: string): Promise<string> {
  // The worker with the scan is no part of the site, whose policy would refuse it.
  const context = await browser.newContext({ serviceWorkers: 'block', bypassCSP: true });
  const page = await context.newPage();
  await prepare(page);
  await page.goto(`${origin}/find/`, { waitUntil: 'networkidle' });
  const text = page.locator('fault-search textarea');
  const [reading, scanning]: [number[], number[]] = [[], []];
  for (let run = 0; run < RUNS; run++) {
    scanning.push(await page.evaluate(scanOnce, { megabytes: MEGABYTES, address: SCAN }));
    await text.fill('token');
    await page.locator('#results[aria-busy=false]').waitFor();
    reading.push(await page.evaluate(readOnce, MEGABYTES));
  }
  await context.close();
  const [read, scan] = [median(reading), median(scanning)].map((ms) => ms / MEGABYTES) as [number, number];
  return `A text of ${MEGABYTES} MB, median of ${RUNS}: ${read.toFixed(1)} ms a MB to the answer, ${scan.toFixed(1)} ms a MB for a plain scan; ratio ${(read / scan).toFixed(2)}`;
}

/** Both run in the page. A log as administrators have it: many lines, of which none is documented. */
async function scanOnce({ megabytes, address }: { megabytes: number; address: string }): Promise<number> {
  const lines: string[] = [];
  for (let size = 0, at = 1; size < megabytes * 1e6; at = (at * 48271) % 2147483647) {
    const line = `2026-11-27T10:${at % 60}:${at % 59}Z INFO worker-${at % 17} request ${at.toString(16)} GET /api/v1/tenants/${at % 991}/users completed with status 200 in ${at % 300} ms; the user was listed, the storage returned ${at % 50} rows\n`;
    lines.push(line);
    size += line.length;
  }
  const blob = new Blob([lines.join('')]);
  Object.assign(globalThis, { blob });
  const worker = new Worker(address, { type: 'module' });
  const answer = () =>
    new Promise((resolve, reject) => {
      worker.onmessage = resolve;
      worker.onerror = reject;
    });
  worker.postMessage(new Blob(['ready']));
  await answer();
  const begun = performance.now();
  worker.postMessage(blob);
  await answer();
  const took = performance.now() - begun;
  worker.terminate();
  return took;
}

async function readOnce(): Promise<number> {
  const { blob } = globalThis as unknown as { blob: Blob };
  const given = new DataTransfer();
  given.items.add(new File([blob], 'app.log'));
  delete document.documentElement.dataset.took;
  const field = document.querySelector('fault-search textarea') as HTMLElement;
  field.dispatchEvent(new DragEvent('drop', { dataTransfer: given, bubbles: true, cancelable: true }));
  const { dataset } = document.documentElement;
  while (!dataset.took) await new Promise((resolve) => setTimeout(resolve, 5));
  return Number(dataset.took);
}
