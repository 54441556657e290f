import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from '@playwright/test';
import { earlyReading } from '../../../src/integrations/early-reading.ts';
import { READ_PAGES } from '../../../src/integrations/page-reading.ts';
import { PAGE_TAKES } from '../../../src/integrations/page-takes.ts';
import { tellPages } from '../../../src/integrations/tell-pages.ts';

let dist: string;
test.beforeAll(() => {
  dist = mkdtempSync(join(tmpdir(), 'early-reading-'));
});
test.afterAll(() => rmSync(dist, { recursive: true }));

const SITE = { base: '/docs/', origin: 'https://faults.example' };
const pages = Array.from({ length: 60 }, (_, at) => `errors/${at}/`);
const htmlOf = (path: string) =>
  `<!doctype html><html lang="en"><head><title>${path}</title></head><body><article data-entry="${path}"><h1>${path}</h1></article></body></html>\n`;

function write(path: string, html: string): void {
  const file = join(dist, path, 'index.html');
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, html);
}

test('what is told of pages while others are rendered is what is told of them afterwards', async () => {
  const early = earlyReading(READ_PAGES, () => ({ ...SITE, dist }));
  const renderer = early.watched({
    name: 'plain',
    getStaticPaths: async () => [],
    render: async (request) => {
      const path = new URL(request.url).pathname.slice(SITE.base.length);
      // One is still being written when its turn comes, and one never is.
      if (path === pages[3]) write(path, htmlOf(path).slice(0, 90));
      else if (path !== pages[5]) write(path, htmlOf(path));
      return new Response(htmlOf(path));
    },
  });
  for (const path of [...pages, 'cards.json'])
    await renderer.render(new Request(`${SITE.origin}${SITE.base}${path}`), {} as never);
  await expect.poll(async () => (await early.end()).has(`${pages[0]}index.html`)).toBe(true);
  const told = await early.end();
  expect([pages[3], pages[5]].map((path) => told.has(`${path}index.html`))).toEqual([false, false]);
  const read = pages.map((path) => `${path}index.html`).filter((path) => told.has(path));
  expect(read.length).toBeGreaterThan(10);
  for await (const page of tellPages(Object.values(PAGE_TAKES), { ...SITE, dist }, read))
    expect(JSON.parse(told.of(page.path) ?? '')).toEqual(JSON.parse(JSON.stringify(page.told)));
  told.close();
});
