/** Pictures in the terminal: drawn by a browser, read, and searched for like their text. */
import { spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, expect, test } from '@playwright/test';
import { drawn } from '../bench/images/draw.ts';
import { FORMS } from '../bench/images/forms.ts';
import { BROWSER_ARGUMENTS, installedBrowser } from '../browser/support/installed-browser.ts';
import { goldenCases } from '../fixtures/golden-cases.ts';
import { isLong } from '../fixtures/is-long.ts';
import { FIXTURE } from '../fixtures/sites.ts';

// The pictures are drawn once, not once in every worker that takes a test of this file.
test.describe.configure({ mode: 'default' });

const find = (parameters: string[], input = '') =>
  spawnSync('npm', ['run', '--silent', 'find', '--', ...parameters], {
    input,
    encoding: 'utf8',
    timeout: 120_000,
    env: { ...process.env, DIST: FIXTURE.dist },
  });
const linesOf = (stdout: string) =>
  stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

/** Texts that fit a dialog, of one error each, and their pictures. */
const cases = goldenCases(FIXTURE.content).filter(({ kind, paste }) => kind === 'positive' && paste.length < 500);
const some = isLong ? cases : cases.slice(0, 2);
let folder = '';
const pictures: { form: string; text: string; path: string }[] = [];

test.beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pictures-'));
  const browser = await chromium.launch({ executablePath: installedBrowser(), args: BROWSER_ARGUMENTS });
  for (const form of FORMS)
    for (const [at, { paste }] of some.entries()) {
      const path = join(folder, `${form.name} ${at}.${form.jpeg === undefined ? 'png' : 'jpg'}`);
      await writeFile(path, await drawn(browser, form, paste.trim()));
      pictures.push({ form: form.name, text: paste, path });
    }
  await browser.close();
});
test.afterAll(async () => rm(folder, { recursive: true, force: true }));

test('a picture of an error, in any form, leads where its text leads', { tag: '@long' }, () => {
  test.setTimeout(240_000);
  const read = linesOf(find(['--json', '--images'], pictures.map(({ path }) => path).join('\n')).stdout);
  const texts = linesOf(find(['--json'], pictures.map(({ text }) => JSON.stringify(text)).join('\n')).stdout);
  expect(read.map(({ query }) => query)).toEqual(pictures.map(({ path }) => path));
  const astray = pictures.filter((_, at) => read[at].results[0]?.id !== texts[at].results[0]?.id);
  expect(read.every(({ text }) => text.length > 10)).toBe(true);
  // One letter in a hundred is read wrongly; in a photograph more.
  expect(astray.filter(({ form }) => form !== 'photo').length).toBeLessThanOrEqual(pictures.length * 0.03);
});

test('one picture is answered with what was read and what it is about', () => {
  const [picture] = pictures;
  const { stdout, status } = find(['--image', picture?.path ?? '']);
  expect(status).toBe(0);
  expect(stdout).toContain('/errors/');
  expect(stdout).toContain(picture?.path);
});

test('what is no picture is told, by itself and among others', { tag: '@long' }, async () => {
  const path = join(folder, 'no picture.png');
  await writeFile(path, 'text');
  const { stderr, status } = find(['--image', path]);
  expect(status).toBe(1);
  expect(stderr).toContain('cannot be read as a picture');
  const [first, second] = linesOf(find(['--json', '--images'], `${path}\n${pictures[0]?.path}`).stdout);
  expect(first).toMatchObject({ query: path, text: '', best: null, results: [] });
  expect(first.error).toContain('cannot be read as a picture');
  expect(second.error).toBeUndefined();
  expect(second.text).not.toBe('');
});

test('--images without --json says what to use instead', () => {
  const { stderr, status } = find(['--images']);
  expect(status).toBe(1);
  expect(stderr).toContain('--image error.png');
});
