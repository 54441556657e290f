import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import type { BuiltPage } from '../../src/checks/built-pages.ts';
import { builtSite } from '../fixtures/built-site.ts';

const LISTS = ['errors', 'faq', 'guides', 'fixes', 'glossary'];

test.describe('a site of nothing but a name', () => {
  test.describe.configure({ mode: 'default' });
  const folder = mkdtempSync(join(tmpdir(), 'faultfinder-'));
  const pages = new Map<string, BuiltPage['document']>();
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
    expect(build.stderr + build.stdout).toBe('');
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
