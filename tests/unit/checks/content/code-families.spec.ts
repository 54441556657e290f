import { expect, test } from '@playwright/test';
import { codeFamilies } from '../../../../src/checks/content/code-families.ts';
import { contentOf } from '../../../../src/checks/content-files.ts';
import { formatFinding } from '../../../../src/checks/finding.ts';
import { GOOD, printed } from '../../../fixtures/checks/good-content.ts';

const CARD = '{ meaning: The vault is locked., side: app, url: "https://example.com/" }';
const FIELD = "families:\n  kopia: { name: Kopia, pattern: 'KOPIA(\\d{3,5})' }\n";
const found = (files: Record<string, string>) =>
  codeFamilies(contentOf({ ...GOOD, 'content/field.yaml': FIELD, ...files }))
    .map(formatFinding)
    .join('\n');

test('a family with its file, and codes of none, are fine', () => {
  expect(printed(codeFamilies)).toBe('');
  expect(found({ 'content/codes/kopia.yaml': '{}\n' })).toBe('');
  expect(found({ 'content/codes/kopia.yaml': `KOPIA401: ${CARD}\n` })).toBe('');
});

test('a family without a file is found', () => {
  expect(found({})).toBe(`content/field.yaml:2:3  The family "kopia" has no file of codes
  expected: content/codes/kopia.yaml
  next: Write that file, with {} in it where no card is written.`);
});

test('a file without a family is found', () => {
  expect(
    found({ 'content/codes/kopia.yaml': '{}', 'content/codes/kopja.yaml': `A1: ${CARD}` }),
  ).toBe(`content/codes/kopja.yaml:1  There is no family of codes "kopja"
  expected: one of kopia, other
  next: Rename the file, or describe the family in content/field.yaml.`);
});

test('a code in the file of another family is found', () => {
  const other = GOOD['content/codes/other.yaml'];
  expect(
    found({ 'content/codes/kopia.yaml': `RST17: ${CARD}`, 'content/codes/other.yaml': `${other}KOPIA401: ${CARD}\n` }),
  ).toBe(`content/codes/kopia.yaml:1:1  The code "RST17" is of no family
  expected: it in content/codes/other.yaml
  next: Move the code to that file, or correct the pattern of the family.
content/codes/other.yaml:8:1  The code "KOPIA401" is of the family "kopia"
  expected: it in content/codes/kopia.yaml
  next: Move the code to that file, or correct the pattern of the family.`);
});

test('a content folder elsewhere is named as it is', () => {
  const elsewhere = { '../kopia/field.yaml': FIELD, '../kopia/codes/kopja.yaml': '{}' };
  const findings = codeFamilies(contentOf(elsewhere, undefined, '../kopia'));
  expect(findings.map(({ expected }) => expected)[0]).toBe('../kopia/codes/kopia.yaml');
  expect(JSON.stringify(findings)).not.toContain('content/');
});
