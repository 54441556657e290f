import { expect, test } from '@playwright/test';
import { cutTexts } from '../../../../src/checks/content/cut-texts.ts';
import { FAQ, printed } from '../../../fixtures/checks/good-content.ts';

test('texts that end where they seem to are no findings', () => {
  expect(printed(cutTexts)).toBe('');
  expect(printed(cutTexts, [FAQ, 'title: Why are there tokens?', 'title: "Why token #1?" # to be shortened'])).toBe('');
  expect(printed(cutTexts, [FAQ, 'title: Why are there tokens?', '# a comment\ntitle: Why C#-tokens?'])).toBe('');
});

test('a text that ends at a hash is found', () => {
  expect(
    printed(cutTexts, [FAQ, 'title: Why are there tokens?', 'title: Why token #1?']),
  ).toBe(`content/faq/why-tokens.mdx:2:8  The text ends after "Why token": #1? is a comment to YAML
  expected: a text in quotes where it holds a hash behind a space; comments on lines of their own
  next: Put the whole text into straight double quotes.`);
});

test('a text of another file that ends at a hash is found', () => {
  expect(printed(cutTexts, ['content/topics.yaml', 'name: Tokens', 'name: Tokens #1'])).toContain(
    'content/topics.yaml:3:9  The text ends after "Tokens"',
  );
});

test('a text of the field or of a code that ends at a hash is found', () => {
  const codes = 'content/codes/other.yaml';
  expect(printed(cutTexts, [codes, 'holds no account', 'holds no #1 account'])).toContain(
    'ends after "The directory holds no"',
  );
  expect(
    printed(cutTexts, ['content/field.yaml', 'partner: { name: Yours }', 'partner:\n    name: Yours #1']),
  ).toContain('ends after "Yours"');
});
