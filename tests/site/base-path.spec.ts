import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { siteServer } from '../../src/serve/serve.ts';
import { SearchPage } from '../browser/support/search-page.ts';

test('built for a path of a host, links, search and short addresses work below that path', async ({ page }) => {
  test.setTimeout(180_000);
  const dist = mkdtempSync(join(tmpdir(), 'faultfinder-'));
  try {
    // The build itself checks every link and anchor.
    const build = spawnSync(
      process.execPath,
      ['node_modules/astro/bin/astro.mjs', 'build', '--silent', '--outDir', dist],
      {
        env: { ...process.env, SITE_BASE: '/docs' },
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
    await search.find('evice object was not fou');
    expect((await search.items())[0]).toEqual({ entry: 'aadsts700003', confidence: 'exact' });
    expect((await search.items()).some(({ confidence }) => confidence === 'words')).toBe(true);
    await search.links().first().click();
    await expect(page).toHaveURL(/\/docs\/errors\/aadsts700003\/#/);
    await page.goto(`${origin}/docs/e/aadsts700003/`);
    await expect(page).toHaveURL(`${origin}/docs/errors/aadsts700003/`);
    server.close();
  } finally {
    rmSync(dist, { recursive: true, force: true });
  }
});
