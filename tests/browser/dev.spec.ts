import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type Page, expect as soon, test } from '@playwright/test';
import { choicesOf, skeleton } from '../../src/authoring/skeleton.ts';
import { readContent } from '../../src/checks/content-files.ts';

/**
 * What an author sees while `npm run dev` runs: a copy of the project with a few entries, so that nobody's files are touched. One server for
 * all tests, one after the other.
 */
test.describe.configure({ mode: 'serial', timeout: 120_000 });

/** A check takes a second, more beside other work. */
const expect = soon.configure({ timeout: 30_000 });

let root: string;
let server: ChildProcess;
let origin: string;
let printed = '';
const entry = () => join(root, 'content/faq/new-question.mdx');
const text = () => readFileSync(entry(), 'utf8');
const edit = (old: string, changed: string) => {
  expect(text()).toContain(old);
  writeFileSync(
    entry(),
    text().replace(old, () => changed),
  );
};

test.beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'faultfinder-dev-'));
  for (const part of ['src', 'public', 'package.json', 'tsconfig.json', 'astro.config.mjs']) {
    cpSync(part, join(root, part), { recursive: true });
  }
  cpSync('tests/fixtures/checks/good/content', join(root, 'content'), { recursive: true });
  symlinkSync(resolve('node_modules'), join(root, 'node_modules'));
  // Whatever content the tests run on, the copy has one of its own, in `content`.
  const { CONTENT = '' } = process.env;
  process.env.CONTENT = '';
  writeFileSync(entry(), skeleton('faq', new Date(), choicesOf(await readContent(root))));
  const port = String(Number(process.env.PORT ?? 4399) + 400);
  server = spawn(process.execPath, [resolve('node_modules/astro/bin/astro.mjs'), 'dev', '--port', port], { cwd: root });
  process.env.CONTENT = CONTENT;
  await new Promise<void>((ready, fail) => {
    server.on('exit', () => fail(new Error(printed)));
    server.stderr?.on('data', (data) => (printed += data));
    server.stdout?.on('data', (data) => {
      printed += data;
      origin ??= /http:\/\/localhost:\d+/.exec(printed)?.[0] as string;
      if (printed.includes('not written yet') && printed.includes('watching for file changes')) ready();
    });
  });
});
test.afterAll(async () => {
  server.removeAllListeners('exit');
  // It writes into the folder as long as it lives.
  const ended = once(server, 'exit');
  server.kill();
  await ended;
  rmSync(root, { recursive: true, force: true });
});

const panel = (page: Page) => page.locator('content-findings section');
const open = (page: Page) => page.goto(`${origin}/faq/new-question/`);

test('a fresh skeleton has a page, which says how much is to be written', async ({ page }) => {
  await open(page);
  await expect(page.locator('h1')).toHaveText(/FILL IN/);
  await expect(panel(page)).toContainText(/\d+ places to write/);
});

test('an entry is found by a fragment of its text as soon as it is saved', { tag: '@long' }, async ({ page }) => {
  edit('FILL IN: one or two short', 'A frobnicated quuxalator was here. FILL IN: one or two short');
  await expect(async () => {
    await page.goto(`${origin}/find/`);
    await page.getByRole('textbox', { name: 'Search' }).fill('nicated quuxal');
    await expect(page.locator('main a[href*="/faq/new-question/"]').first()).toBeVisible({ timeout: 8000 });
  }).toPass({ timeout: 60_000 });
});

test('a page that is loaded again shows what was saved', { tag: '@long' }, async ({ page }) => {
  await open(page);
  await expect(page.locator('article')).toContainText('A frobnicated quuxalator was here.');
  edit('was here.', 'was never here.');
  await expect(async () => {
    await open(page);
    await expect(page.locator('article')).toContainText('A frobnicated quuxalator was never here.', { timeout: 2000 });
  }).toPass({ timeout: 30_000 });
});

test('of two saves at once, the last is shown', { tag: '@long' }, async ({ page }) => {
  edit('was never here.', 'was elsewhere.');
  await page.waitForTimeout(20);
  edit('was elsewhere.', 'was nowhere.');
  await expect(async () => {
    await open(page);
    await expect(page.locator('article')).toContainText('A frobnicated quuxalator was nowhere.', { timeout: 2000 });
  }).toPass({ timeout: 30_000 });
});

test('a finding stands over the page in our words, and goes when it is mended', { tag: '@long' }, async ({ page }) => {
  await open(page);
  edit('A frobnicated', 'See [it](/errors/nowhere/). A frobnicated');
  await expect(panel(page)).toContainText('The link "/errors/nowhere/" leads nowhere');
  await expect(panel(page)).toContainText(/content\/faq\/new-question\.mdx:\d+:5/);
  await expect(panel(page)).toContainText('Next: Write the whole address');
  expect(printed).toContain('The link "/errors/nowhere/" leads nowhere');
  edit('See [it](/errors/nowhere/). ', '');
  await expect(panel(page)).not.toContainText('leads nowhere');
});

for (const [what, old, changed, found] of [
  ['fields', 'summary:', 'summery:', 'Unknown field "summery"'],
  ['YAML', 'title: "', 'title: a: "', 'The text of this field holds a colon'],
  ['tag', 'A frobnicated', '<Note> A frobnicated', '<Note> is not closed'],
  ['text', 'A frobnicated', 'With <5 A frobnicated', 'A literal "<5"'],
] as const) {
  test(`a page whose ${what} cannot be read does not look fine until it is mended`, { tag: '@long' }, async ({
    page,
  }) => {
    await open(page);
    edit(old, changed);
    await expect(panel(page)).toContainText('This page is not what you saved');
    await expect(panel(page)).toContainText(found);
    await expect(panel(page)).toHaveClass(/whole/);
    edit(changed, old);
    await expect(panel(page)).not.toHaveClass(/whole/);
    await expect(page.locator('vite-error-overlay')).toHaveCount(0);
    await expect(page.locator('h1')).toHaveText(/FILL IN/);
  });
}
