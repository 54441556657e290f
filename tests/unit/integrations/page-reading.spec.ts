import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from '@playwright/test';
import type { BuiltPage } from '../../../src/built/built-page.ts';
import { type PageReader, pageReading } from '../../../src/integrations/page-reading.ts';

let dist: string;
test.beforeEach(() => {
  dist = mkdtempSync(join(tmpdir(), 'page-reading-'));
});
test.afterEach(() => rmSync(dist, { recursive: true }));

function write(path: string): void {
  mkdirSync(dirname(join(dist, path)), { recursive: true });
  writeFileSync(join(dist, path), `<!doctype html><html><head></head><body><p>${path}</p></body></html>`);
}

test('each page is read once for all who make something of it, in order of path', async () => {
  for (const path of ['index.html', 'b/index.html', 'a/index.html', '404.html', 'pagefind/no-page.html']) write(path);
  writeFileSync(join(dist, 'a.json'), '{}');
  const seen: BuiltPage[][] = [[], []];
  const heard: string[] = [];
  const reader = (at: number): PageReader => ({
    page: (page) => {
      seen[at]?.push(page);
      return page.path.includes('/') ? page.path.length : undefined;
    },
    site: ({ base, origin }) => ({
      hear: (told, { path }) => void heard.push(`${at} hears ${told} of ${path}`),
      done: async () => void heard.push(`${at} ends ${base} ${origin}`),
    }),
  });
  const { hooks } = pageReading([reader(0), reader(1)]);
  hooks['astro:config:done']?.({
    config: { base: '/docs', site: 'https://faults.example', outDir: pathToFileURL(`${dist}/`) },
  } as never);
  await hooks['astro:build:done']?.({ dir: pathToFileURL(`${dist}/`) } as never);
  expect(seen[0]?.map(({ path }) => path)).toEqual(['404.html', 'a/index.html', 'b/index.html', 'index.html']);
  for (const [at, page] of seen[0]?.entries() ?? []) expect(seen[1]?.[at]).toBe(page);
  expect(heard).toEqual([
    ...['a', 'b'].flatMap((folder) => [0, 1].map((at) => `${at} hears 12 of ${folder}/index.html`)),
    ...[0, 1].map((at) => `${at} ends /docs/ https://faults.example`),
  ]);
});
