import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { newFromPaste } from '../../src/authoring/new-from-paste.ts';
import { readUndocumented } from '../../src/search/text/undocumented-file.ts';
import { CODE_WITHOUT_ENTRY } from '../fixtures/fixture-roles.ts';
import { FIXTURE } from '../fixtures/sites.ts';
import { handOn, kept, open } from './support/pasted-errors.ts';

/** An error that no entry explains, with what belongs to somebody. */
const UNKNOWN = `2026-11-20 07:00:01 ERROR kopia: unable to prune blobs of "lindholm-vault" (${CODE_WITHOUT_ENTRY}):
the quarantine is still sealed by ann.lee@lindholm.example and by bob.berg@lindholm.example`;
const PRIVATE = ['lindholm', 'ann.lee', 'bob.berg', '07:00:01'];

/** Presses the button, and reads what the browser saves. */
async function saved(page: Page): Promise<{ name: string; text: string }> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save it as a file' }).click();
  const file = await download;
  return { name: file.suggestedFilename(), text: readFileSync(await file.path(), 'utf8') };
}

test('an error that nothing documents is saved as a file: what is shown, and the head that is shown', async ({
  page,
  baseURL,
}) => {
  const search = await open(page, UNKNOWN);
  const shown = await handOn(search);
  const head = await search.results.locator('pre.file-head').textContent();
  const { name, text } = await saved(page);
  expect(name).toMatch(/^not-documented-\d{4}-\d\d-\d\d\.txt$/);
  expect(text).toBe(`${head}\n\n${await shown.textContent()}\n`);
  const { build } = JSON.parse(readFileSync(join(FIXTURE.dist, 'catalogue.json'), 'utf8'));
  expect(readUndocumented(text)).toMatchObject({ site: `${baseURL}/`, build, date: name.slice(15, 25) });
  for (const value of PRIVATE) expect(text).not.toContain(value);
  await expect(page.locator('#page-status')).toHaveText('Saved where your browser saves downloads');
});

test('what the reader has taken out is out of the file, and what was put back stands in it', { tag: '@long' }, async ({
  page,
}) => {
  const search = await open(page, UNKNOWN);
  const text = await handOn(search);
  await search.results.getByLabel('Take out also').fill('quarantine');
  await page.keyboard.press('Enter');
  await text.getByRole('button', { name: 'put “ann.lee@lindholm.example” back' }).click();
  const file = await saved(page);
  expect(file.text).toContain('the <word> is still sealed by ann.lee@lindholm.example and by <email>');
});

test('the product that the reader has chosen stands in the file', { tag: '@long' }, async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('product', 'kopia'));
  await handOn(await open(page, UNKNOWN));
  expect(readUndocumented((await saved(page)).text).product).toBe('kopia');
});

test('saving asks the host for nothing, and leaves nothing in the stores of the browser', { tag: '@long' }, async ({
  page,
}) => {
  await handOn(await open(page, UNKNOWN));
  const before = await kept(page);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await saved(page);
  expect(asked.filter((address) => !address.startsWith('blob:'))).toEqual([]);
  expect(await kept(page)).toBe(before);
});

test('nothing can be saved while the lists of public words are missing', { tag: '@long' }, async ({ page }) => {
  await page.route('**/words/en.json', (route) => route.abort());
  const search = await open(page, UNKNOWN);
  await search.results.getByRole('button', { name: 'Hand it on' }).click();
  await expect(search.results.getByText('nothing is handed on')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Save it as a file' })).toHaveCount(0);
});

test('of the saved file a draft is made with the codes and the message of the text that was shown', {
  tag: '@long',
}, async ({ page }) => {
  const shown = (await handOn(await open(page, UNKNOWN))).textContent();
  const { text } = await saved(page);
  const drafts = [];
  for (const given of [text, String(await shown)]) {
    const root = mkdtempSync(join(tmpdir(), 'faultfinder-saved-'));
    cpSync(FIXTURE.content, join(root, 'content'), { recursive: true });
    const before = readdirSync(join(root, 'content/errors'));
    const wanted = { folder: 'errors', id: undefined, anyway: false, line: undefined };
    const place = { root, content: 'content', dist: resolve(FIXTURE.dist), today: new Date() };
    expect(await newFromPaste(given, wanted, place)).toMatchObject({ ok: true });
    const [file = ''] = readdirSync(join(root, 'content/errors')).filter((one) => !before.includes(one));
    drafts.push(`${file}\n${readFileSync(join(root, 'content/errors', file), 'utf8')}`);
    rmSync(root, { recursive: true });
  }
  const [ofFile = '', ofText] = drafts;
  expect(ofFile).toBe(ofText);
  expect(ofFile).toContain(`codes: ['${CODE_WITHOUT_ENTRY}']`);
  expect(ofFile).toContain(`kopia: unable to prune blobs of "{value}" (${CODE_WITHOUT_ENTRY}): `);
  expect(ofFile).toContain('is still sealed by {owner} and by {owner2}');
});
