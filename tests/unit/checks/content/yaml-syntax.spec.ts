import { expect, test } from '@playwright/test';
import { yamlSyntax } from '../../../../src/checks/content/yaml-syntax.ts';
import { FAQ, printed } from '../../../fixtures/checks/good-content.ts';

test('YAML that parses is no finding', () => {
  expect(printed(yamlSyntax)).toBe('');
});

test('a file without frontmatter is found', () => {
  expect(
    printed(yamlSyntax, ['content/faq/bare.mdx', '', 'Just text.\n']),
  ).toBe(`content/faq/bare.mdx:1  The file has no frontmatter
  expected: a block between two lines of three hyphens, the first one at the top of the file
  next: Compare with another entry; "npm run new" writes a skeleton.`);
});

test('a value that YAML cannot read is found', () => {
  expect(
    printed(yamlSyntax, [FAQ, 'title: Why are there tokens?', 'title: Tokens: why?']),
  ).toBe(`content/faq/why-tokens.mdx:2:8  The YAML cannot be read: Nested mappings are not allowed in compact mappings
  expected: YAML with two spaces of indentation and each key once
  next: Put texts that hold a colon, a hash or braces into straight double quotes.`);
});

test('a key that stands twice is found', () => {
  expect(
    printed(yamlSyntax, [FAQ, 'topics: [tokens]', 'topics: [tokens]\ntopics: [consent]']),
  ).toBe(`content/faq/why-tokens.mdx:10:1  The YAML cannot be read: Map keys must be unique
  expected: YAML with two spaces of indentation and each key once
  next: Put texts that hold a colon, a hash or braces into straight double quotes.`);
});

test('a reference file that YAML cannot read is found', () => {
  expect(
    printed(yamlSyntax, ['content/topics.yaml', 'name: Tokens', 'name: "Tokens']),
  ).toBe(`content/topics.yaml:11:1  The YAML cannot be read: Missing closing "quote
  expected: YAML with two spaces of indentation and each key once
  next: Put texts that hold a colon, a hash or braces into straight double quotes.`);
});
