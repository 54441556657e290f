import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { copyDigest } from '../../../src/integrations/copy-digest.ts';
import {
  type CopyFiles,
  LARGE,
  measuredOf,
  productPaths,
  readCopyFiles,
  reckoned,
  shellPaths,
  sizeOf,
} from '../../../src/integrations/copy-files.ts';
import { writeServiceWorker } from '../../../src/integrations/offline-copy.ts';
import { digestOf } from '../../../src/search/tables/digest.ts';
import { shardPath } from '../../../src/search/tables/write-table.ts';
import {
  digestInName,
  type FileList,
  isPiece,
  listPath,
  partOf,
  partsFor,
} from '../../../src/service-worker/copy-lists.ts';
import { FIXTURE } from '../../fixtures/sites.ts';

const folders: string[] = [];
test.afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** A built folder with these files; pages stand below `errors/`. */
function built(pages: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), 'faultfinder-'));
  folders.push(folder);
  const write = (path: string, content: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  };
  const entries = Object.keys(pages).map((id) => ({ id, kind: 'error', codes: [], products: ['tool'] }));
  write('entries.json', JSON.stringify(entries));
  write('index.html', 'home');
  for (const [id, content] of Object.entries(pages)) write(`errors/${id}/index.html`, content);
  return folder;
}

const site = (count: number) =>
  built(Object.fromEntries(Array.from({ length: count }, (_, at) => [`page-${at}`, `text ${at}`])));
const workerOf = (folder: string) => readFileSync(join(folder, 'sw.js'), 'utf8');
const listsOf = (folder: string) => new Set(readdirSync(join(folder, 'copy')));
const listIn = (folder: string, name: string): FileList =>
  JSON.parse(readFileSync(join(folder, listPath(name)), 'utf8'));

test("the service worker's script has one length, whatever the number of pages", async () => {
  const [small, large] = [site(2), site(300)];
  for (const wholeBelow of [Number.POSITIVE_INFINITY, 0]) {
    await writeServiceWorker(small, wholeBelow);
    await writeServiceWorker(large, wholeBelow);
    expect(workerOf(small)).toHaveLength(workerOf(large).length);
    expect(workerOf(small)).not.toBe(workerOf(large));
  }
});

test('a site below the limit is kept whole, by one list; the same files give the same script', async () => {
  const folder = site(9);
  const { site: all, shell, parts, products, shellList } = await writeServiceWorker(folder, 1e6);
  expect({ shell, parts, products }).toEqual({ shell: all, parts: [], products: {} });
  expect(Object.keys(listIn(folder, shellList))).toHaveLength(10);
  const first = workerOf(folder);
  await writeServiceWorker(folder, 1e6);
  expect(workerOf(folder)).toBe(first);
});

test('one changed page of many changes the script, the lists that name the page, and no other', async () => {
  const folder = site(400);
  const before = await writeServiceWorker(folder, 0);
  const [script, lists] = [workerOf(folder), listsOf(folder)];
  writeFileSync(join(folder, 'errors/page-7/index.html'), 'changed');
  const after = await writeServiceWorker(folder, 0);
  expect(workerOf(folder)).not.toBe(script);
  expect(after.shellList).toBe(before.shellList);
  expect(after.parts.filter((part) => !before.parts.includes(part))).toHaveLength(1);
  // Head, part and product.
  expect([...listsOf(folder)].filter((name) => !lists.has(name))).toHaveLength(3);
});

test('every page of a large site stands in the list in which it is looked for, and nowhere twice', async () => {
  const folder = site(200);
  const { parts, products, shellList } = await writeServiceWorker(folder, 0);
  const path = (at: number) => `errors/page-${at}/`;
  for (let at = 0; at < 200; at++)
    expect(listIn(folder, parts[partOf(copyDigest(path(at)), parts.length)] ?? '')).toHaveProperty([path(at)]);
  expect(parts.flatMap((part) => Object.keys(listIn(folder, part)))).toHaveLength(200);
  expect(Object.keys(listIn(folder, products.tool?.list ?? ''))).toHaveLength(200);
  expect(Object.keys(listIn(folder, shellList))).toEqual(['']);
});

test('lists are about as many as each has files', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 5_000_000 }), (files) => {
      const parts = partsFor(files);
      expect(Math.log2(parts) % 1).toBe(0);
      expect(files / parts / parts).toBeGreaterThanOrEqual(0.5);
      expect(files / parts / parts).toBeLessThanOrEqual(2);
    }),
  );
  expect(partsFor(0)).toBe(0);
});

test('a piece of the index is known by its address, and one of a table says its digest', () => {
  const path = `index/${shardPath('fields', digestOf('rows'))}`;
  expect([isPiece(path), digestInName(path)]).toEqual([true, digestOf('rows')]);
  expect([isPiece('index/bodies/1-109300.txt'), digestInName('index/bodies/1-109300.txt')]).toEqual([true, undefined]);
  for (const other of ['index/manifest.json', 'index/products/tool/all.txt', 'errors/x/', '_astro/abcdefgh.txt'])
    expect(isPiece(other), other).toBe(false);
});

test('the frame of a site is what no page was read for; a product has its pages, codes, pictures and index', () => {
  const file = { digest: '', wire: 1, stored: 1, pictures: [] as string[] };
  const files: CopyFiles = new Map(
    [
      ...['', '404.html', 'find/', 'about/', 'not-kept/', 'catalogue.json', '_astro/page.js', 'words/de.json'],
      ...['index/manifest.json', 'pagefind/pagefind.js', 'pagefind/wasm.en.pagefind'],
    ].map((path): [string, typeof file] => [path, file]),
  );
  const frame = [...files.keys()];
  const others = ['errors/', 'errors/a/', 'errors/b/', 'e/X-1/', 'e/x-1/', 'products/tool/', 'products/tool/m-z/'];
  for (const path of [...others, 'products/tools/', 'index/products/tool/all.json', 'pagefind/index/en_1.pf_index'])
    files.set(path, file);
  files.set('errors/a/', { ...file, pictures: ['_astro/a.png'] });
  files.set('_astro/a.png', file);
  files.set('index/texts/abcdefgh.txt', file);
  expect(shellPaths(files)).toEqual(frame);
  const entries = [
    { id: 'a', kind: 'error' as const, codes: ['X 1'], products: ['tool'] },
    { id: 'b', kind: 'error' as const, codes: [], products: [] },
  ];
  expect(productPaths(files, entries, new Set(frame)).get('tool')).toEqual([
    ...['_astro/a.png', 'e/X-1/', 'e/x-1/', 'errors/a/', 'index/products/tool/all.json'],
    'products/tool/',
    'products/tool/m-z/',
  ]);
});

test('what a large site weighs on the wire is told to a twentieth, though most files are only reckoned', async () => {
  const files = [...(await readCopyFiles(FIXTURE.dist))].map(([name, file]) => ({ name, ...file }));
  const isMeasured = new Map(
    measuredOf(
      files.map(({ name }) => name),
      0,
    ),
  );
  expect([...isMeasured.values()].filter(Boolean).length).toBeLessThan(0.6 * files.length);
  const copy = reckoned(
    files.map((file) => ({ ...file, wire: isMeasured.get(file.name) || file.stored > LARGE ? file.wire : undefined })),
  );
  expect([...copy.keys()]).toEqual(files.map(({ name }) => name));
  const known = files.reduce((sum, { wire }) => sum + wire, 0);
  expect(Math.abs(sizeOf(copy, copy.keys()).wire - known)).toBeLessThan(known / 20);
});
