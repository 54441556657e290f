import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { newEntry, newFromPaste, pasteProblem, usageProblem } from '../../../src/authoring/new.ts';
import { BUILT_FROM } from '../../../src/checks/changed-since.ts';

const TODAY = new Date('2026-11-20T12:00:00Z');
let root: string;

test.beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'faultfinder-new-'));
});
test.afterEach(() => rm(root, { recursive: true }));

test('a new entry is written, and the author hears what comes next', async () => {
  const { ok, text } = await newEntry(root, 'errors', 'my-id', TODAY, 'content');
  expect(ok).toBe(true);
  expect(text).toBe(`Wrote content/errors/my-id.mdx. Next:
  1. Write what stands behind each "FILL IN:", in its place.
  2. npm run dev    shows the page while you write.
  3. npm run check  tells what is missing or wrong, with file and line.`);
  expect(await readFile(join(root, 'content/errors/my-id.mdx'), 'utf8')).toMatch(/^---\ntitle: /);
});

test('the author of a second entry hears that the first one has to lead to it', async () => {
  await newEntry(root, 'errors', 'my-id', TODAY, 'content');
  expect((await newEntry(root, 'faq', 'another', TODAY, 'content')).text).toBe(`Wrote content/faq/another.mdx. Next:
  1. Write what stands behind each "FILL IN:", in its place.
     Name "another" in "related" of another entry, or link to it there: a reader arrives from one.
  2. npm run dev    shows the page while you write.
  3. npm run check  tells what is missing or wrong, with file and line.`);
});

test('an entry is never overwritten, and its id is taken in every folder', async () => {
  await newEntry(root, 'errors', 'my-id', TODAY, 'content');
  for (const folder of ['errors', 'faq']) {
    expect(await newEntry(root, folder, 'my-id', TODAY, 'content')).toEqual({
      ok: false,
      text: 'The id is taken by content/errors/my-id.mdx. Choose another; ids are unique over all folders.',
    });
  }
});

test('a wrong folder or id is named', () => {
  expect(usageProblem('errors', 'my-id')).toBeUndefined();
  expect(usageProblem('error', 'my-id')).toBe('Unknown folder "error"; choose one of errors, faq, guides.');
  expect(usageProblem(undefined, undefined)).toBe('Unknown folder ""; choose one of errors, faq, guides.');
  for (const id of ['My-Id', 'my--id', '../x', '-x', '']) expect(usageProblem('faq', id)).toMatch(/cannot be an id/);
});

test('what cannot be made from a paste is said', () => {
  expect(pasteProblem('errors', undefined, 'An error')).toBeUndefined();
  expect(pasteProblem('faq', undefined, 'An error')).toMatch(/^Only an error is made/);
  expect(pasteProblem('errors', undefined, ' \n')).toMatch(/^Nothing was pasted/);
  expect(pasteProblem('errors', 'My-Id', 'An error')).toMatch(/cannot be an id/);
});

test('a build of another content does not tell whether an error is documented', async () => {
  await mkdir(join(root, '.astro'));
  await writeFile(join(root, BUILT_FROM), 'elsewhere');
  await expect(newFromPaste(root, 'An error', undefined, TODAY)).rejects.toThrow(
    'The site was built from another content (elsewhere); "npm run build" makes it again.',
  );
});
