import { spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { ERROR_WITH_TWO_PRODUCTS } from '../fixtures/fixture-roles.ts';
import { FIXTURE } from '../fixtures/sites.ts';

test('what only a check that takes long finds ends the build, with the place and what to do about it', () => {
  test.setTimeout(180_000);
  const folder = mkdtempSync(join(tmpdir(), 'faultfinder-'));
  try {
    const content = join(folder, 'content');
    const dist = join(folder, 'dist');
    cpSync(FIXTURE.content, content, { recursive: true });
    const file = join(content, 'errors', `${ERROR_WITH_TWO_PRODUCTS.id}.mdx`);
    appendFileSync(file, '\nThe job has the id 9f1c2b3d-7a6e-4c5b-8d2f-3e4a5b6c7d8e.\n');
    const build = spawnSync(
      process.execPath,
      ['node_modules/astro/bin/astro.mjs', 'build', '--silent', '--outDir', dist],
      { env: { ...process.env, CONTENT: content }, encoding: 'utf8' },
    );
    expect(build.stderr).toMatch(/^The content has findings\.\n\n\S+\.mdx:\d+:\d+ {2}The GUID "\S+" may be real\n/);
    expect(build.stderr).toMatch(/\n1 finding\n$/);
    expect(build.status).toBe(1);
    expect(existsSync(join(dist, 'index.html'))).toBe(false);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
