import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from '@playwright/test';
import { BUILT_FROM } from '../../../src/checks/changed-since.ts';
import { contentRoot } from '../../../src/content-root.ts';
import { clearAway, takePlace, wholeBuild } from '../../../src/integrations/whole-build.ts';

let root: string;
test.beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'whole-build-'));
});
test.afterEach(() => rmSync(root, { recursive: true }));

/** A folder with one file that says which build it is. */
function build(name: string, says = name): string {
  const folder = join(root, name);
  mkdirSync(folder);
  writeFileSync(join(folder, 'index.html'), says);
  return folder;
}
const shown = () => readFileSync(join(root, 'dist/index.html'), 'utf8');
/** No process has such a number. */
const ENDED = 2 ** 30;

test('a build takes the place of the former one, of which nothing is left', async () => {
  build('dist', 'former');
  await takePlace(build('dist.making-1', 'new'), join(root, 'dist'));
  expect(shown()).toBe('new');
  expect(readdirSync(root)).toEqual(['dist']);
});

test('the first build takes a place where nothing is', async () => {
  await takePlace(build('dist.making-1', 'new'), join(root, 'dist'));
  expect(shown()).toBe('new');
});

test('a build that cannot take its place leaves the former one there', async () => {
  build('dist', 'former');
  await expect(takePlace(join(root, 'dist.making-1'), join(root, 'dist'))).rejects.toThrow('ENOENT');
  expect(shown()).toBe('former');
  expect(readdirSync(root)).toEqual(['dist']);
});

test('a build leaves beside it which content it was made of', async () => {
  const { hooks } = wholeBuild();
  const url = (name: string) => pathToFileURL(join(root, name));
  const config = { root: url('./'), outDir: url('dist/') };
  const setup = { command: 'build', config, updateConfig: () => config };
  await hooks['astro:config:setup']?.(setup as never);
  await hooks['astro:build:done']?.({ dir: pathToFileURL(`${build('dist.making-1', 'new')}/`) } as never);
  expect(shown()).toBe('new');
  expect(readFileSync(join(root, BUILT_FROM), 'utf8')).toBe(contentRoot());
});

test('of two builds that end at the same moment one stays, whole', async () => {
  build('dist', 'former');
  const both = [build('dist.making-1', 'one'), build('dist.making-2', 'two')];
  await Promise.all(both.map((made) => takePlace(made, join(root, 'dist'))));
  expect(['one', 'two']).toContain(shown());
});

test('what a build left that was ended half-way is deleted, and a running one is let alone', async () => {
  build('dist', 'former');
  build(`dist.making-${ENDED}`);
  build(`dist.making-${process.pid}`);
  build('distance');
  await clearAway(join(root, 'dist'));
  expect(readdirSync(root).sort()).toEqual(['dist', `dist.making-${process.pid}`, 'distance']);
  expect(shown()).toBe('former');
});

test('a build that was ended between the two names leaves the former one', async () => {
  build(`dist.former-${ENDED}`, 'former');
  build(`dist.making-${ENDED}`, 'new');
  await clearAway(join(root, 'dist'));
  expect(shown()).toBe('former');
  expect(existsSync(join(root, `dist.making-${ENDED}`))).toBe(false);
});
