import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { readContent } from '../../src/checks/content-files.ts';
import { contentRoot } from '../../src/content-root.ts';

const before = process.env.CONTENT;
test.afterEach(() => {
  if (before === undefined) delete process.env.CONTENT;
  else process.env.CONTENT = before;
});

test('CONTENT names the folder of the content, however it is written', () => {
  delete process.env.CONTENT;
  expect(contentRoot()).toBe('content');
  for (const [named, root] of [
    ['', 'content'],
    [' ', 'content'],
    ['tests/fixtures/site/', 'tests/fixtures/site'],
    ['./other', 'other'],
    ['../kopia-errors', '../kopia-errors'],
    ['/srv/kopia-errors//', '/srv/kopia-errors'],
    ['C:\\texts\\', 'C:/texts'],
  ] as const) {
    process.env.CONTENT = named;
    expect(contentRoot()).toBe(root);
  }
});

test('findings name the files of the folder that CONTENT names', async () => {
  process.env.CONTENT = 'tests/fixtures/checks/good/content';
  const { entries, references } = await readContent('.');
  expect(entries.map(({ path }) => path)).toContain('tests/fixtures/checks/good/content/errors/lost-token.mdx');
  expect(references.topics.path).toBe('tests/fixtures/checks/good/content/topics.yaml');
});

test('a folder that is not there, or is empty, holds no entry', async () => {
  const empty = await mkdtemp(join(tmpdir(), 'faultfinder-content-'));
  for (const folder of [empty, join(empty, 'gone')]) {
    process.env.CONTENT = folder;
    expect((await readContent('.')).entries).toEqual([]);
  }
  await rm(empty, { recursive: true });
});
