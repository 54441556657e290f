import { expect, test } from '@playwright/test';
import { yamlSyntax } from '../../../../src/checks/content/yaml-syntax.ts';
import { ERROR, FAQ, printed } from '../../../fixtures/checks/good-content.ts';

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

test('frontmatter that is not closed is found where its fields end', () => {
  expect(
    printed(yamlSyntax, [FAQ, 'read\n---\n', 'read\n']),
  ).toBe(`content/faq/why-tokens.mdx:11  The frontmatter is not closed
  expected: a line of three hyphens after the last field
  next: Add --- before line 11, or where the fields end.`);
});

test('frontmatter that is not opened is found', () => {
  expect(
    printed(yamlSyntax, [FAQ, '---\ntitle', 'title']),
  ).toBe(`content/faq/why-tokens.mdx:1  The frontmatter is not opened
  expected: a line of three hyphens at the top of the file
  next: Add --- as the first line.`);
});

test('a colon in a text without quotes is found', () => {
  expect(
    printed(yamlSyntax, [FAQ, 'title: Why are there tokens?', 'title: Tokens: why?']),
  ).toBe(`content/faq/why-tokens.mdx:2:8  The text of this field holds a colon with a space behind it, and has no quotes
  expected: a text in quotes: without them YAML takes the colon for the end of a field name
  next: Put the whole text into straight double quotes.`);
});

for (const [text, sign] of [
  ['@token', '@'],
  ['`token`', '`'],
  ['{token} is gone', '{'],
  ['*token* is gone', '*'],
]) {
  test(`a text that begins with ${sign} and has no quotes is found`, () => {
    expect(printed(yamlSyntax, [FAQ, 'title: Why are there tokens?', `title: ${text}`])).toContain(
      `  The text of this field begins with "${sign}" and has no quotes
  expected: a text in quotes: without them YAML takes the sign for something else
  next: Put the whole text into straight double quotes.`,
    );
  });
}

test('a tab before a field is found', () => {
  expect(
    printed(yamlSyntax, [ERROR, '    by: ', '\tby: ']),
  ).toBe(`content/errors/lost-token.mdx:11:1  A tab stands before the text of this line
  expected: spaces, two for each step: YAML takes no tabs there
  next: Replace the tab by spaces.`);
});

test('double quotes inside of a text in double quotes are found once', () => {
  expect(
    printed(yamlSyntax, [ERROR, "'{upn}'", '"{upn}"']),
  ).toBe(`content/errors/lost-token.mdx:10:46  The text in double quotes ends here, after he stored token of ": a double quote stands inside of it
  expected: a text whose inner quotes are not those around it
  next: Put single quotes around the whole text, and write each ' inside of it twice; or write \\" for each inner quote.`);
});

test('fields that stand twice are each found', () => {
  expect(
    printed(yamlSyntax, [FAQ, 'topics: [tokens]', 'topics: [tokens]\ntopics: [consent]\ntitle: Another']),
  ).toBe(`content/faq/why-tokens.mdx:10:1  A field stands here a second time
  expected: each field once
  next: Delete one of the two, or put both into one.
content/faq/why-tokens.mdx:11:1  A field stands here a second time
  expected: each field once
  next: Delete one of the two, or put both into one.`);
});

test('a quote that is not closed is found where it opens', () => {
  expect(
    printed(yamlSyntax, ['content/topics.yaml', 'name: Tokens', 'name: "Tokens']),
  ).toBe(`content/topics.yaml:3:9  A quote that opens a text is not closed
  expected: a closing sign for each opening one
  next: Add the closing quote.`);
});

test('what nobody foresaw is found in the words of the parser', () => {
  expect(printed(yamlSyntax, [FAQ, 'topics: [tokens]', 'topics: [tokens'])).toContain(
    'content/faq/why-tokens.mdx:10:1  The YAML cannot be read: ',
  );
});
