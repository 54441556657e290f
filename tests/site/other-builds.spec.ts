import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { expect, test } from '@playwright/test';
import { siteServer } from '../../src/serve/serve.ts';
import { SearchPage } from '../browser/support/search-page.ts';
import { builtSite } from '../fixtures/built-site.ts';
import { ERROR_WITH_TWO_PRODUCTS } from '../fixtures/fixture-roles.ts';
import { isLong } from '../fixtures/is-long.ts';
import type { PageDocument } from '../fixtures/page-documents.ts';
import { FIXTURE } from '../fixtures/sites.ts';

// All build a site, and two builds of one project at once take each other's files: one after the other.
test.describe.configure({ mode: 'default' });

const { id, path, code, fragment } = ERROR_WITH_TWO_PRODUCTS;

test('built for a path of a host, links, search and short addresses work below that path', { tag: '@long' }, async ({
  page,
}) => {
  test.setTimeout(180_000);
  const dist = mkdtempSync(join(tmpdir(), 'faultfinder-'));
  try {
    // The build itself checks every link and anchor.
    const build = spawnSync(
      process.execPath,
      ['node_modules/astro/bin/astro.mjs', 'build', '--silent', '--outDir', dist],
      {
        env: { ...process.env, CONTENT: FIXTURE.content, SITE_BASE: '/docs' },
        encoding: 'utf8',
      },
    );
    expect(build.stderr).toBe('');
    // A log gets one line a part of the build, with its seconds, and nothing else.
    expect(build.stdout).toMatch(/^(?:[A-Z][\w ]+: .+, \d+\.\d s\n)+$/);
    expect(build.status).toBe(0);
    const server = siteServer(dist, '/docs');
    await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
    const origin = `http://localhost:${(server.address() as AddressInfo).port}`;
    const search = new SearchPage(page);
    await page.goto(`${origin}/docs/`);
    await search.find(fragment);
    expect((await search.items())[0]).toEqual({ entry: id, confidence: 'exact' });
    await search.find('passwords of repositories');
    expect((await search.items()).some(({ confidence }) => confidence === 'words')).toBe(true);
    await search.find(fragment);
    await search.links().first().click();
    await expect(page).toHaveURL(new RegExp(`/docs${path}#`));
    await page.goto(`${origin}/docs/e/${code.toLowerCase()}/`);
    await expect(page).toHaveURL(`${origin}/docs${path}`);
    server.close();
  } finally {
    rmSync(dist, { recursive: true, force: true });
  }
});

/** Every file of a folder with its bytes' digest, in order. */
const digests = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile())
    .map((file) => join(file.parentPath, file.name))
    .map((path) => `${relative(folder, path)} ${createHash('sha256').update(readFileSync(path)).digest('hex')}`)
    .sort();

for (const parts of isLong ? [2, 3, 5] : [2])
  test(`built in ${parts} parts that are merged, it is the same site, byte for byte`, () => {
    test.skip(!isLong, 'Builds the site once more in each part: with LONG=1.');
    test.setTimeout(60_000 + parts * 60_000);
    const folder = mkdtempSync(join(tmpdir(), 'faultfinder-'));
    const env = { ...process.env, CONTENT: FIXTURE.content };
    const run = (...args: string[]) => spawnSync(process.execPath, args, { env, encoding: 'utf8' });
    try {
      const dist = join(folder, 'dist');
      const numbers = Array.from({ length: parts }, (_, at) => String(at + 1));
      for (const number of numbers) {
        const to = ['--outDir', join(folder, number), '--part', `${number}/${parts}`];
        expect(run('node_modules/astro/bin/astro.mjs', 'build', '--silent', ...to)).toMatchObject({
          stderr: '',
          status: 0,
        });
      }
      const merge = (named: readonly string[]) => {
        const folders = named.map((number) => join(folder, number));
        return run('src/integrations/parts/merge-parts.ts', ...folders, '--outDir', dist);
      };
      expect(merge(numbers.slice(1)).stderr).toContain(`Of ${parts} parts these are missing: 1.`);
      expect(existsSync(dist)).toBe(false);
      expect(merge(numbers.toReversed())).toMatchObject({ stderr: '', status: 0 });
      expect(digests(dist)).toEqual(digests(FIXTURE.dist));
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

const LISTS = ['errors', 'faq', 'guides', 'fixes', 'codes', 'glossary'];

test.describe('a site of nothing but a name', () => {
  const folder = mkdtempSync(join(tmpdir(), 'faultfinder-'));
  const pages = new Map<string, PageDocument['document']>();
  const wordsOf = (path: string) => (pages.get(path)?.querySelector('main')?.textContent ?? '').replace(/\s+/g, ' ');

  test.beforeAll(async () => {
    test.setTimeout(180_000);
    writeFileSync(join(folder, 'site.yaml'), 'name: Vault Errors\n');
    const dist = join(folder, 'dist');
    const build = spawnSync(
      process.execPath,
      ['node_modules/astro/bin/astro.mjs', 'build', '--silent', '--outDir', dist],
      { env: { ...process.env, CONTENT: folder }, encoding: 'utf8' },
    );
    expect(build.stderr).toBe('');
    for (const { path, document } of await builtSite(dist).sitePages()) pages.set(path, document);
  });
  test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('says that there are no entries yet, and counts none', () => {
    expect(wordsOf('index.html')).toContain('There are no entries yet.');
    for (const path of pages.keys()) expect(wordsOf(path), path).not.toMatch(/\b0 \w/);
  });

  test('links to no empty list', () => {
    for (const [path, document] of pages) {
      const links = [...document.querySelectorAll('header a, main > :not(.crumbs) a, footer a')];
      const addresses = links.map((link) => link.getAttribute('href'));
      expect(
        LISTS.filter((list) => addresses.includes(`/${list}/`)),
        path,
      ).toEqual([]);
    }
  });

  test('has a sentence in place of each empty list, and no empty list, table or navigation', () => {
    for (const list of LISTS) expect(wordsOf(`${list}/index.html`)).toContain('There is nothing here yet.');
    for (const [path, document] of pages) {
      expect(document.querySelectorAll('table').length, path).toBe(0);
      for (const list of document.querySelectorAll('main ul, main ol, main dl, nav'))
        expect(list.children.length, path).toBeGreaterThan(0);
    }
    expect(wordsOf('404.html')).not.toContain('Near this address');
  });

  test('says nothing of a licence of its text', () => {
    for (const [path, document] of pages) {
      if (!document.querySelector('footer')) continue;
      expect(document.querySelector('footer')?.textContent, path).toContain('Code under the MIT licence.');
      expect(document.body.textContent, path).not.toMatch(/text (is free|under)/i);
    }
  });
});
