import { readdirSync, readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { headersFor, parseHeaderFile } from '../../src/serve/serve.ts';
import { FIXTURE, SHARDED } from '../fixtures/sites.ts';

/** Bytes of the element, compressed: what a page of another site loads before anybody uses it. */
const MOST = 10_000;
/** The same of what searches, loaded with the first text. */
const SEARCH = { [FIXTURE.dist]: 46_000, [SHARDED.dist]: 63_000 };

const bytes = (path: string) => brotliCompressSync(readFileSync(path)).length;

for (const { dist } of [FIXTURE, SHARDED]) {
  test(`the element for other pages is small, and has a name without a digest, in ${dist}`, () => {
    expect(bytes(`${dist}/box/faultfinder-box.js`)).toBeLessThanOrEqual(MOST);
    const { version, name, search } = JSON.parse(readFileSync(`${dist}/box/site.json`, 'utf8'));
    expect([version, name]).toEqual([1, 'Backup Errors']);
    expect(readdirSync(`${dist}/box`).sort()).toEqual(['faultfinder-box.js', search, 'site.json'].sort());
    expect(bytes(`${dist}/box/${search}`)).toBeLessThanOrEqual(SEARCH[dist] ?? 0);
  });
}

test('pages of other origins may read what the element needs, and nothing else', () => {
  const rules = parseHeaderFile(readFileSync(`${FIXTURE.dist}/_headers`, 'utf8'));
  const open = new Set<string>();
  for (const { dist } of [FIXTURE, SHARDED])
    for (const file of readdirSync(dist, { recursive: true, encoding: 'utf8' })) {
      const path = `/${file.replaceAll('\\', '/')}`;
      if (headersFor(rules, path).get('Access-Control-Allow-Origin') === '*') open.add(path.split('/')[1] ?? '');
    }
  const files = ['cards', 'catalogue', 'field', 'outline', 'text', 'words'].map((name) => `${name}.json`);
  expect([...open].sort()).toEqual(['box', 'index', ...files].sort());
});

test('nothing of the element belongs to the copy for reading without a network', () => {
  const lists = readdirSync(`${FIXTURE.dist}/copy`).map((file) => readFileSync(`${FIXTURE.dist}/copy/${file}`, 'utf8'));
  expect(lists.length).toBeGreaterThan(0);
  expect(lists.filter((list) => /"box\/|offer-tools|tool-worker/.test(list))).toEqual([]);
});
