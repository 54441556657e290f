import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { newEntry } from '../../../src/authoring/new-entry.ts';
import { newFromPaste } from '../../../src/authoring/new-from-paste.ts';
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

test('what cannot be written whole is not written at all', async () => {
  await mkdir(join(root, 'content'));
  await writeFile(join(root, 'content/errors'), 'a file in the place of the folder');
  await expect(newEntry(root, 'errors', 'my-id', TODAY, 'content')).rejects.toThrow();
  expect(await readdir(join(root, 'content'))).toEqual(['errors']);
});

const wanted = { folder: 'errors', id: undefined, anyway: false, line: undefined };
const paste = (text: string) => newFromPaste(text, wanted, { root, content: 'content', today: TODAY });

test('a build of another content does not tell whether an error is documented', async () => {
  await mkdir(join(root, '.astro'));
  await writeFile(join(root, BUILT_FROM), 'elsewhere');
  await expect(paste('An error')).rejects.toThrow(
    'The site was built from another content (elsewhere); "npm run build" makes it again.',
  );
});

test('without a build, nothing tells what is public: its next step is said, and nothing is written', async () => {
  await expect(paste('An error')).rejects.toThrow(/is not there\. Build the site first: npm run build$/);
  expect(await readdir(root)).toEqual([]);
});

test('a saved file with a head and nothing below it is no error', async () => {
  expect(await paste('not-documented: 1\ndate: 2026-11-20\n\n')).toEqual({
    ok: false,
    text: 'The file has a head and no error below it.',
  });
});

test('a text without a word is no error', async () => {
  expect(await paste('{ } -- 1 2 !')).toEqual({ ok: false, text: 'The text has no word and no code in it.' });
});
