import { readdirSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { CONTENT_CHECKS, checkContent } from '../../../src/checks/check-content.ts';
import { PAGE_CHECKS } from '../../../src/checks/check-site.ts';
import { contentOf, readContent } from '../../../src/checks/content-files.ts';
import { formatFindings } from '../../../src/checks/finding.ts';
import { internalLinks } from '../../../src/checks/pages/internal-links.ts';
import { ERROR, FAQ, GOOD } from '../../fixtures/checks/good-content.ts';

test('every file of a check is in the list', () => {
  const files = (folder: string) => readdirSync(`src/checks/${folder}`).map((file) => file.replace(/\.ts$/, ''));
  const names = (checks: readonly ((...args: never[]) => unknown)[]) =>
    checks.map(({ name }) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`));
  expect(names(CONTENT_CHECKS).sort()).toEqual(files('content').sort());
  expect(names([...PAGE_CHECKS, internalLinks]).sort()).toEqual(files('pages').sort());
});

test('good content has no findings', () => {
  expect(checkContent(contentOf(GOOD))).toEqual([]);
});

test('findings of all checks come in the order of files and lines', () => {
  const broken = {
    ...GOOD,
    [FAQ]: String(GOOD[FAQ]).replace('[kopia]', '[kopa]').replace('<Note>', '<Hint>').replace('</Note>', '</Hint>'),
    [ERROR]: String(GOOD[ERROR]).replace('scope="one all"', 'scope="every"'),
  };
  const places = checkContent(contentOf(broken)).map(({ file, line }) => `${file}:${line}`);
  expect(places).toEqual([`${ERROR}:35`, `${FAQ}:8`, `${FAQ}:15`]);
});

test('the content of this site has no findings', async () => {
  expect(formatFindings(checkContent(await readContent('.')))).toBe('0 findings');
});
