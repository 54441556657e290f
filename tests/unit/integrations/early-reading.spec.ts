import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from '@playwright/test';
import { earlyReading } from '../../../src/integrations/early-reading.ts';
import { READ_PAGES } from '../../../src/integrations/page-reading.ts';
import { PAGE_TAKES } from '../../../src/integrations/page-takes.ts';
import { tellPages } from '../../../src/integrations/tell-pages.ts';
import { TextsOnDisk } from '../../../src/texts-on-disk.ts';

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
  const told = new TextsOnDisk();
  const early = earlyReading(READ_PAGES, () => ({ ...SITE, dist }), told);
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
  await expect.poll(() => told.has(`${pages[0]}index.html`)).toBe(true);
  await early.end();
  expect([pages[3], pages[5]].map((path) => told.has(`${path}index.html`))).toEqual([false, false]);
  const read = pages.map((path) => `${path}index.html`).filter((path) => told.has(path));
  expect(read.length).toBeGreaterThan(10);
  for await (const page of tellPages(Object.values(PAGE_TAKES), { ...SITE, dist }, read))
    expect(JSON.parse(told.of(page.path) ?? '')).toEqual(JSON.parse(JSON.stringify(page.told)));
  told.close();
});

test('what some files are needed for is rendered first and done before the first page is read, once', async () => {
  const told = new TextsOnDisk();
  const paths = [...pages.slice(0, 40), 'e/~/0.json', 'e/~/'];
  const done: string[][] = [];
  const rendered: string[] = [];
  const work = {
    needs: (path: string) => path.startsWith('e/~/'),
    do: async () => {
      done.push([...rendered]);
      expect(told.has(`${pages[0]}index.html`)).toBe(false);
      throw new Error('A file is not written to its end.');
    },
  };
  const early = earlyReading(READ_PAGES, () => ({ ...SITE, dist }), told, work);
  const renderer = early.watched({
    name: 'plain',
    getStaticPaths: async () => paths.map((pathname) => ({ pathname: `/${pathname}`, route: {} as never })),
    render: async (request) => {
      const path = new URL(request.url).pathname.slice(SITE.base.length);
      rendered.push(path);
      write(path, htmlOf(path));
      return new Response(htmlOf(path));
    },
  });
  const all = await renderer.getStaticPaths();
  expect(all.map(({ pathname }) => pathname.slice(1))).toEqual([...paths.slice(40), ...paths.slice(0, 40)]);
  for (const { pathname } of all)
    await renderer.render(new Request(`${SITE.origin}${SITE.base}${pathname.slice(1)}`), {} as never);
  // That it could not be done yet keeps nobody from reading pages.
  await expect.poll(() => told.has(`${pages[0]}index.html`)).toBe(true);
  await early.end();
  expect(done).toHaveLength(1);
  expect(done[0]?.slice(0, 2)).toEqual(['e/~/0.json', 'e/~/']);
  told.close();
});
