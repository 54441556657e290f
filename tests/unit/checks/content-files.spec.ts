import { expect, test } from '@playwright/test';
import { checkContent } from '../../../src/checks/check-content.ts';
import { contentOf } from '../../../src/checks/content-files.ts';
import { keyPlace, valuePlace } from '../../../src/checks/yaml-place.ts';
import { ERROR, GOOD } from '../../fixtures/checks/good-content.ts';

const entryOf = (text: string) => contentOf({ 'content/faq/a.mdx': text }).entries[0];

test('an entry takes its kind from its folder and its id from its name', () => {
  const entry = contentOf(GOOD).entries.find(({ path }) => path === ERROR);
  expect(entry).toMatchObject({ kind: 'error', id: 'lost-token', data: { title: 'The token is lost' } });
});

test('lines of frontmatter and body are lines of the file', () => {
  const entry = entryOf('---\ntitle: T\nproducts:\n  - kopia\n---\n\nThe body.\n');
  expect(valuePlace(entry!, ['products', 0])).toEqual({ file: 'content/faq/a.mdx', line: 4, column: 5 });
  expect(keyPlace(entry!, ['products'])).toEqual({ file: 'content/faq/a.mdx', line: 3, column: 1 });
  expect(entry).toMatchObject({ body: '\nThe body.\n', bodyLine: 6 });
});

test('what is missing stands where its nearest parent does', () => {
  const entry = entryOf('---\nmessages:\n  - by: Kopia\n---\n');
  expect(valuePlace(entry!, ['messages', 0, 'text'])).toMatchObject({ line: 3, column: 5 });
  expect(valuePlace(entry!, ['title'])).toEqual({ file: 'content/faq/a.mdx', line: 1 });
});

test('Windows line ends and a byte order mark make no difference', () => {
  const text = '---\ntitle: T\n---\n\nThe body.\n';
  const windows = entryOf(`\ufeff${text.replaceAll('\n', '\r\n')}`);
  expect(windows).toMatchObject({ text, body: '\nThe body.\n', value: { title: 'T' } });
});

test('a file that does not parse is still there', () => {
  expect(entryOf('---\ntitle: [\n---\nText\n')).toMatchObject({ id: 'a', value: undefined, data: undefined });
  expect(entryOf('Text\n')).toMatchObject({ hasFrontmatter: false, body: 'Text\n', bodyLine: 1 });
});

test('a field that only looks as if it had a length is a finding like any other', () => {
  const content = contentOf({
    ...GOOD,
    [ERROR]: GOOD[ERROR]?.replace('---\n', '---\nretired: { length: { toString: "" } }\n') ?? '',
  });
  expect(checkContent(content).map(({ file, found }) => [file, found])).toContainEqual([
    ERROR,
    'Field "retired" is {"length":{"toString":""}}',
  ]);
});

test('files that belong to nothing are strays', () => {
  const { strays } = contentOf({
    ...GOOD,
    'content/notes.txt': '',
    'content/faq/deep/a.mdx': '',
    'content/other.yaml': '',
  });
  expect(strays).toEqual(['content/faq/deep/a.mdx', 'content/notes.txt', 'content/other.yaml']);
});

test('products and scope of an entry follow from its body', () => {
  const entry = contentOf(GOOD).entries.find(({ path }) => path === ERROR);
  expect(entry?.value).not.toHaveProperty('products');
  expect(entry?.data).toMatchObject({ products: ['kopia'], scope: ['one', 'all'], fixes: [{ id: 'store-again' }] });
});

test('a reference file that is not there is empty', () => {
  const { references } = contentOf(GOOD);
  expect(references['no-evidence'].keys).toEqual([]);
  expect(references.concepts.keys).toEqual(['vault']);
});

test('without a day no date is in the future', () => {
  expect(contentOf(GOOD).today).toBe('9999-12-31');
  expect(contentOf(GOOD, '2026-11-20').today).toBe('2026-11-20');
});
