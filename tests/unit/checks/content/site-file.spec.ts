import { expect, test } from '@playwright/test';
import { siteFile } from '../../../../src/checks/content/site-file.ts';
import { contentOf } from '../../../../src/checks/content-files.ts';
import { formatFinding } from '../../../../src/checks/finding.ts';
import { GOOD, printed } from '../../../fixtures/checks/good-content.ts';

const NAME = 'name: Errors of a vault\n';
const said = (more: string) => printed(siteFile, ['content/site.yaml', NAME, NAME + more]);

test('a name is enough', () => {
  expect(printed(siteFile)).toBe('');
});

test('a site without site.yaml is told what to write', () => {
  const { 'content/site.yaml': _, ...rest } = GOOD;
  expect(
    siteFile(contentOf(rest)).map(formatFinding).join('\n'),
  ).toBe(`content/site.yaml:1  The file is empty, or not there
  expected: at least the name of the site: "name: My errors"
  next: Write it into content/site.yaml; src/schemas/site.ts describes what else may stand there.`);
});

test('so is one whose content folder is empty or not there', () => {
  expect(
    siteFile(contentOf({}, undefined, '../kopia'))
      .map(formatFinding)
      .join('\n'),
  ).toBe(`../kopia/site.yaml:1  The folder "../kopia" is empty, or not there
  expected: at least the name of the site: "name: My errors"
  next: Write it into ../kopia/site.yaml, or name another folder in the environment variable CONTENT.`);
});

test('a key that is misspelt is found once, with the nearest key', () => {
  expect(printed(siteFile, ['content/site.yaml', 'name:', 'nane:'])).toBe(`content/site.yaml:1:1  Unknown field "nane"
  expected: one of name, marked, about, covers, summary, tagline, notice, licence, samples, sampleEntry, accent, onAccent, accentSoft, icon, origin, repository, branch, wholeOfflineBelow
  next: Write "name", or delete the field.`);
});

test('the marked part stands in the name', () => {
  expect(said('marked: vualt\n')).toBe(`content/site.yaml:2:9  Field "marked" is "vualt"
  expected: a part of the name
  next: Correct the value; src/schemas/site.ts describes it.`);
  expect(said('marked: vault\n')).toBe('');
});

test('the sample and the icon exist', () => {
  expect(said('sampleEntry: lost-tokn\n')).toBe(`content/site.yaml:2:14  Unknown entry "lost-tokn"
  expected: one of lost-token, missing-consent, why-tokens, store-a-token
  next: Correct the id, or delete the field.`);
  expect(said('icon: vault.svg\n')).toBe(`content/site.yaml:2:7  There is no file "content/vault.svg"
  expected: an SVG file beside site.yaml
  next: Put the file into content, or delete the field.`);
  const files = { ...GOOD, 'content/site.yaml': `${NAME}icon: vault.svg\n`, 'content/vault.svg': '<svg/>' };
  expect(siteFile(contentOf(files))).toEqual([]);
});

test('what is offered under the box finds something', () => {
  const sample = (text: string) => said(`samples:\n  - { text: "${text}", about: cut anywhere }\n`);
  for (const text of ['OKERR7', 'OKERR50034', "stored TOKEN  of 'lee", 'oken is lo']) expect(sample(text)).toBe('');
  expect(sample('vualt')).toBe(`content/site.yaml:3:13  The sample "vualt" finds nothing
  expected: a part of a code, a message, a title or another text of an entry
  next: Write one that stands there.`);
  expect(said('sampleEntry: lost-token\n')).toBe('');
  expect(said('sampleEntry: why-tokens\n')).toBe(`content/site.yaml:2:14  The entry "why-tokens" has no example
  expected: an entry with one
  next: Write an example into the entry, or name another one.`);
});

test('an accent that cannot be read is found', () => {
  expect(
    said('accent: { light: "#66d3be", dark: "#66d3be" }\n'),
  ).toBe(`content/site.yaml:2:18  #66d3be and #f8f7f3 differ by 1.7 to 1
  expected: at least 4.5 to 1, so that the words can be read
  next: Choose a darker accent, or another colour on it.
content/site.yaml:2:18  #66d3be and #ffffff differ by 1.8 to 1
  expected: at least 4.5 to 1, so that the words can be read
  next: Choose a darker accent, or another colour on it.`);
  expect(said('accent: { light: "#0a675a", dark: "#66d3be" }\n')).toBe('');
});

test('a colour is written with six digits', () => {
  expect(
    said('accent: { light: green, dark: "#66d3be" }\n'),
  ).toBe(`content/site.yaml:2:18  Field "accent.light" is "green"
  expected: a colour as "#0a675a"
  next: Correct the value; src/schemas/site.ts describes it.`);
});

test('a licence of the text has a name and an address', () => {
  expect(said('licence: { name: CC0 1.0, url: cc0 }\n')).toBe(`content/site.yaml:2:32  Field "licence.url" is "cc0"
  expected: an address as https://example.com/page
  next: Correct the value; src/schemas/site.ts describes it.`);
  expect(said('licence: { name: CC0 1.0, url: https://licence.example/ }\n')).toBe('');
});
