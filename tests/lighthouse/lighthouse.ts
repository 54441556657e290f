/**
 * `npm run lighthouse`: measures the built site with Lighthouse as a phone on a slow network would see it, prints the
 * median of five runs a page, and ends with exit code 1 when one of them is below 100.
 */
import { existsSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import lighthouse from 'lighthouse';
import puppeteer from 'puppeteer-core';
import { siteServer } from '../../src/serve/serve.ts';
import { SITE } from '../../src/site.ts';
import { markdownTable } from '../bench/markdown-table.ts';
import { BROWSER_ARGUMENTS, installedBrowser } from '../browser/support/installed-browser.ts';
import { kindsOfPages } from '../browser/support/kinds-of-pages.ts';
import { CONTENT } from '../fixtures/sites.ts';

const RUNS = Number(process.env.RUNS ?? 5);
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

if (!existsSync('dist/index.html')) throw new Error('There is no built site: "npm run build" makes it.');
const kinds = kindsOfPages(CONTENT).plain;
const pathOf = (of: string) => kinds.find(({ name }) => name === of)?.path.slice(1);
const paths = ['error entry with a fix for each product', 'product'].flatMap((name) => pathOf(name) ?? []);
/** `find` shows what a reader typed and is no page for search engines: it says `noindex`. */
const PAGES: { path: string; skipAudits?: string[] }[] = [
  { path: '' },
  ...paths.map((path) => ({ path })),
  { path: 'find/', skipAudits: ['is-crawlable'] },
];

interface Measured {
  scores: Record<string, number>;
  lcp: number;
  tbt: number;
  cls: number;
  /** Audits that do not count as passed, with their category. */
  below: string[];
}

async function measure(port: number, url: string, skipAudits: string[]): Promise<Measured> {
  const result = await lighthouse(url, { port, logLevel: 'error', onlyCategories: [...CATEGORIES], skipAudits });
  if (!result) throw new Error(`Lighthouse gave no result for ${url}.`);
  const { lhr } = result;
  if (lhr.runtimeError) throw new Error(`${url}: ${lhr.runtimeError.message}`);
  const below = CATEGORIES.flatMap((name) =>
    (lhr.categories[name]?.auditRefs ?? [])
      .filter(({ id, weight }) => weight > 0 && (lhr.audits[id]?.score ?? 1) < 0.9)
      .map(({ id }) => `${name}: ${id}`),
  );
  const value = (audit: string) => lhr.audits[audit]?.numericValue ?? Number.NaN;
  return {
    scores: Object.fromEntries(CATEGORIES.map((name) => [name, Math.round((lhr.categories[name]?.score ?? 0) * 100)])),
    lcp: value('largest-contentful-paint'),
    tbt: value('total-blocking-time'),
    cls: value('cumulative-layout-shift'),
    below,
  };
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;
}

const server = siteServer('dist', SITE.base).listen(0, 'localhost');
await new Promise((resolve) => server.once('listening', resolve));
const origin = `http://localhost:${(server.address() as AddressInfo).port}${SITE.base}`;
const browser = await puppeteer.launch({ executablePath: installedBrowser(), args: BROWSER_ARGUMENTS });
const port = Number(new URL(browser.wsEndpoint()).port);
const rows: string[][] = [];
const complaints: string[] = [];
try {
  for (const { path, skipAudits = [] } of PAGES) {
    const runs: Measured[] = [];
    for (let run = 0; run < RUNS; run++) runs.push(await measure(port, `${origin}${path}`, skipAudits));
    const scores = CATEGORIES.map((name) => median(runs.map((run) => run.scores[name] ?? 0)));
    const [lcp, tbt, cls] = [runs.map((run) => run.lcp), runs.map((run) => run.tbt), runs.map((run) => run.cls)];
    const milliseconds = [lcp, tbt].map((numbers) => `${Math.round(median(numbers))} ms`);
    rows.push([`/${path}`, ...scores.map(String), ...milliseconds, median(cls).toFixed(3)]);
    if (scores.some((score) => score < 100)) {
      complaints.push(`/${path} is below 100: ${[...new Set(runs.flatMap(({ below }) => below))].join(', ')}`);
    }
  }
} finally {
  await browser.close();
  server.close();
}
const heads = ['page', 'performance', 'accessibility', 'best practices', 'SEO', 'largest paint', 'blocked', 'shift'];
process.stdout.write(`${markdownTable(heads, rows)}\n\nMedian of ${RUNS} runs each.\n`);
if (complaints.length > 0) {
  process.stderr.write(`${complaints.join('\n')}\n`);
  process.exitCode = 1;
}
