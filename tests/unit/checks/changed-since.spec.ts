import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { BUILT_FROM, changedSince, olderBuild, otherContent, staleBuild } from '../../../src/checks/changed-since.ts';

let root: string;
test.beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'changed-since-'));
  mkdirSync(join(root, 'content/errors'), { recursive: true });
});
test.afterEach(() => rmSync(root, { recursive: true }));

function at(minute: number, path: string): void {
  const time = new Date(Date.UTC(2026, 10, 20, 12, minute));
  utimesSync(join(root, path), time, time);
}
function save(minute: number, path: string): void {
  writeFileSync(join(root, path), '');
  at(minute, path);
}

test('what was saved after the build began is told, the latest first', async () => {
  save(1, 'content/topics.yaml');
  save(3, 'content/errors/one.mdx');
  save(4, 'content/errors/two.mdx');
  at(1, 'content/errors');
  mkdirSync(join(root, 'dist'));
  at(2, 'dist');
  expect(await changedSince(root, 'content')).toEqual(['content/errors/two.mdx', 'content/errors/one.mdx']);
  at(5, 'dist');
  expect(await changedSince(root, 'content')).toEqual([]);
});

test('a file that is gone is a change of its folder', async () => {
  at(3, 'content/errors');
  mkdirSync(join(root, 'dist'));
  at(2, 'dist');
  expect(await changedSince(root, 'content')).toEqual(['content/errors/']);
});

test('without a build nothing can be older than it', async () => {
  save(1, 'content/topics.yaml');
  expect(await changedSince(root, 'content')).toBeUndefined();
});

test('a build of another content is told as such, whatever is older, and nothing of it is taken over', async () => {
  mkdirSync(join(root, 'dist'));
  mkdirSync(join(root, '.astro'));
  writeFileSync(join(root, BUILT_FROM), 'content');
  at(2, 'content/errors');
  at(2, 'content');
  expect(await staleBuild(root, 'my-site')).toBe(
    'built from another content (content); "npm run build" makes it again',
  );
  expect(await changedSince(root, 'my-site')).toBeUndefined();
  for (const same of ['content', join(root, 'content')]) {
    expect(await otherContent(root, same)).toBeUndefined();
    expect(await staleBuild(root, same)).toBeUndefined();
  }
});

test('an author hears which change a build lacks', () => {
  const next = '"npm run build" makes it again';
  expect(olderBuild([])).toBeUndefined();
  expect(olderBuild(['content/a.mdx'])).toBe(`built before your last change (content/a.mdx); ${next}`);
  expect(olderBuild(['content/a.mdx', 'b', 'c'])).toBe(
    `built before your last change (content/a.mdx and 2 more); ${next}`,
  );
});
