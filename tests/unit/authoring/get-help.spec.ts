import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { readPatch, withPatch } from '../../../src/authoring/button-patch.ts';
import { contentPatch, MOST_LINES, patchCheckout } from '../../../src/authoring/get-help.ts';
import { handlerOf, pressed } from '../../fixtures/patched-button.ts';
import { CONTENT, FIXTURE } from '../../fixtures/sites.ts';

const STAND_IN = 'tests/fixtures/get-help';
const COMPONENT = 'src/components/BackupResults.jsx';
const PATCH_FILE = `${FIXTURE.content}/get-help.patch`;
const SOURCE = readFileSync(`${STAND_IN}/${COMPONENT}`, 'utf8');
const SITE = 'https://errors.example/backup/';

let folder = '';
test.beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'get-help-'));
  cpSync(STAND_IN, folder, { recursive: true });
});
test.afterEach(() => rmSync(folder, { recursive: true }));
const patch = (address = SITE, at = folder) => patchCheckout(at, address, FIXTURE.content);
const component = () => readFileSync(join(folder, COMPONENT), 'utf8');

test('a press of the changed button copies the error and opens the site without it', async () => {
  await patch();
  const handler = handlerOf(component());
  const opened = [`${SITE}find/#copied`];
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (error) =>
      expect(pressed(handler, error)).toEqual({ copied: [error], opened }),
    ),
  );
  expect(pressed(handler, 'where no page may copy', false)).toEqual({ copied: [], opened });
});

test('five lines at most change, as Git itself would change them', async () => {
  for (const { content } of [FIXTURE, CONTENT]) {
    const found = await contentPatch(content).catch(() => undefined);
    if (content === FIXTURE.content || found) expect(found?.changed).toBeLessThanOrEqual(MOST_LINES);
  }
  await patch('https://help.example/');
  const ours = component();
  writeFileSync(join(folder, COMPONENT), SOURCE);
  const git = (...parameters: string[]) => spawnSync('git', parameters, { cwd: folder, encoding: 'utf8' });
  git('init', '--quiet');
  expect(git('apply', join(process.cwd(), PATCH_FILE)).stderr).toBe('');
  expect(component()).toBe(ours);
});

test('patched twice it is as patched once, and another address takes the place of the first', async () => {
  expect(await patch()).toContain('copies the error and opens');
  const once = component();
  expect(await patch()).toContain('already');
  expect(component()).toBe(once);
  expect(await patch('https://other.example')).toContain('another site');
  expect(component()).toBe(once.replace(SITE, 'https://other.example/'));
});

test('wherever the place of the change has moved to, and however lines end, the rest of the file stays as it was', () => {
  const parsed = readPatch(readFileSync(PATCH_FILE, 'utf8'));
  const lines = fc.array(fc.stringMatching(/^[\w ]{0,20}$/));
  fc.assert(
    fc.property(lines, lines, fc.constantFrom('\n', '\r\n'), (above, below, end) => {
      const around = (middle: readonly string[]) => [...above, ...middle, ...below, ''].join(end);
      const placed = parsed.after.map((line) => line.replace('https://help.example/', SITE));
      expect(withPatch(around(parsed.before), parsed, SITE).text).toBe(around(placed));
      expect(withPatch(around(placed), parsed, SITE)).toEqual({ text: around(placed), outcome: 'unchanged' });
    }),
  );
});

test('the checkout may be a repository of several projects', async () => {
  const whole = mkdtempSync(join(tmpdir(), 'get-help-'));
  cpSync(STAND_IN, join(whole, 'frontend'), { recursive: true });
  expect(await patch(SITE, whole)).toContain('frontend');
  cpSync(STAND_IN, join(whole, 'copy'), { recursive: true });
  await expect(patch(SITE, whole)).rejects.toThrow('two files');
  rmSync(whole, { recursive: true });
});

test('a component that looks different stays as it is, and the sentence says what was expected', async () => {
  for (const changed of [SOURCE.replace('encodeURIComponent', 'encodeURI'), `${SOURCE}${SOURCE}`]) {
    writeFileSync(join(folder, COMPONENT), changed);
    await expect(patch()).rejects.toThrow(/looks different[\s\S]*encodeURIComponent|twice/);
    expect(component()).toBe(changed);
  }
});

test('what is no checkout, no address and no patch is told in a sentence, with a status for programs', async () => {
  await expect(patch(SITE, join(folder, 'nowhere'))).rejects.toThrow('is no folder');
  await expect(patch(SITE, join(folder, 'src/components'))).rejects.toThrow(`has no ${COMPONENT}`);
  for (const address of [
    '',
    'help.example',
    'javascript:alert(1)',
    'http://help.example/',
    'https://help.example/?q=',
    "https://help.example/'+x+'",
  ])
    await expect(patch(address), address).rejects.toThrow('address');
  expect(component()).toBe(SOURCE);
  const content = join(folder, 'content');
  await expect(patchCheckout(folder, SITE, content)).rejects.toThrow('is not there');
  mkdirSync(content);
  for (const [text, told] of [
    ['no patch', 'unified diff'],
    [readFileSync(PATCH_FILE, 'utf8').replace('#copied', '?q='), 'does not open'],
    [readFileSync(PATCH_FILE, 'utf8').replace(/^ /gm, '-'), 'Expected: 5 at most'],
  ] as const) {
    writeFileSync(join(content, 'get-help.patch'), text);
    await expect(patchCheckout(folder, SITE, content)).rejects.toThrow(told);
  }
  const { status, stderr } = spawnSync('node', ['src/authoring/get-help.ts'], { encoding: 'utf8' });
  expect([status, stderr]).toEqual([
    1,
    'Expected: npm run --silent get-help -- <folder of the checkout> <address of the site>\n',
  ]);
});
