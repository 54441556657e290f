import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { siteServer } from '../../src/serve/serve.ts';
import { SearchPage } from '../browser/support/search-page.ts';
import { ERROR_WITH_TWO_PRODUCTS } from '../fixtures/fixture-roles.ts';
import { FIXTURE } from '../fixtures/sites.ts';

const { id, path, code, fragment } = ERROR_WITH_TWO_PRODUCTS;

test('built for a path of a host, links, search and short addresses work below that path', async ({ page }) => {
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
    expect(build.stderr + build.stdout).toBe('');
    expect(build.status).toBe(0);
    const server = siteServer(dist, '/docs');
    await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
    const origin = `http://localhost:${(server.address() as AddressInfo).port}`;
    const search = new SearchPage(page);
    await page.goto(`${origin}/docs/`);
    await search.find(fragment);
    expect((await search.items())[0]).toEqual({ entry: id, confidence: 'exact' });
    await search.find('stored passwords of repositories');
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
