import { spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { ERROR_WITH_TWO_PRODUCTS } from '../fixtures/fixture-roles.ts';
import { FIXTURE } from '../fixtures/sites.ts';

/** Builds a copy of the fixture's content of which one entry is changed; no site may come of it. */
function refused(change: (file: string) => void): { stderr: string; status: number | null } {
  const folder = mkdtempSync(join(tmpdir(), 'faultfinder-'));
  try {
    const content = join(folder, 'content');
    const dist = join(folder, 'dist');
    cpSync(FIXTURE.content, content, { recursive: true });
    change(join(content, 'errors', `${ERROR_WITH_TWO_PRODUCTS.id}.mdx`));
    const build = spawnSync(
      process.execPath,
      ['node_modules/astro/bin/astro.mjs', 'build', '--silent', '--outDir', dist],
      { env: { ...process.env, CONTENT: content }, encoding: 'utf8' },
    );
    expect(existsSync(join(dist, 'index.html'))).toBe(false);
    return build;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

test.describe.configure({ timeout: 180_000 });

test('what only a check that takes long finds ends the build, with the place and what to do about it', () => {
  const build = refused((file) => appendFileSync(file, '\nThe job has the id 9f1c2b3d-7a6e-4c5b-8d2f-3e4a5b6c7d8e.\n'));
  expect(build.stderr).toMatch(/^The content has findings\.\n\n\S+\.mdx:\d+:\d+ {2}The GUID "\S+" may be real\n/);
  expect(build.stderr).toMatch(/\n1 finding\n$/);
  expect(build.status).toBe(1);
});

const STUMBLES: Record<string, (text: string) => string> = {
  'frontmatter that is no YAML': (text) => text.replace(/^summary: .*$/m, 'summary: "not closed'),
  'frontmatter without a title': (text) => text.replace(/^title: .*\n/m, ''),
  'a tag that is not closed': (text) => text.replace('</Cause>', ''),
};
for (const [what, change] of Object.entries(STUMBLES))
  test(`of ${what} an author reads a finding and nothing else, though Astro would stumble over it first`, {
    tag: '@long',
  }, () => {
    const build = refused((file) => {
      const text = readFileSync(file, 'utf8');
      expect(change(text)).not.toBe(text);
      writeFileSync(file, change(text));
    });
    expect(build.stderr).toMatch(/^The content has findings\.\n\n\S+\.mdx:\d+/);
    expect(build.stderr).toMatch(/\n\d+ findings?\n$/);
    expect(build.status).toBe(1);
  });
