import { expect, test } from '@playwright/test';
import { mdxSyntax } from '../../../../src/checks/content/mdx-syntax.ts';
import { FAQ, printed } from '../../../fixtures/checks/good-content.ts';

test('bodies that MDX reads are no findings', () => {
  expect(printed(mdxSyntax)).toBe('');
});

for (const sign of ['<5', '<=', '<-']) {
  test(`a literal ${sign} is found`, () => {
    expect(
      printed(mdxSyntax, [FAQ, 'A token ends by itself,', `A token ${sign}\nends by itself,`]),
    ).toBe(`content/faq/why-tokens.mdx:13:9  A literal "${sign}" stands in the text
  expected: a < only in backticks or code blocks, because MDX takes it for a tag
  next: Put it into backticks, or write it in words: "fewer than 5".`);
  });
}

test('a < between spaces, in backticks or behind a backslash is text', () => {
  expect(printed(mdxSyntax, [FAQ, 'A token', 'A < B, `<5`, \\<5. A token'])).toBe('');
});

test('a comment is found', () => {
  expect(
    printed(mdxSyntax, [FAQ, 'A token', '<!-- later\nmore -->\n\nA token']),
  ).toBe(`content/faq/why-tokens.mdx:13:1  A comment stands in the body
  expected: text for readers: MDX knows no <!-- -->
  next: Delete the comment.`);
});

test('a line that MDX takes for code is found', () => {
  expect(
    printed(mdxSyntax, [FAQ, 'A token', 'export the list,\nimport it again. A token']),
  ).toBe(`content/faq/why-tokens.mdx:13:1  A line begins with the word "export"
  expected: another word first: MDX takes the line for code
  next: Put "export" further into the line; components need no import.
content/faq/why-tokens.mdx:14:1  A line begins with the word "import"
  expected: another word first: MDX takes the line for code
  next: Put "import" further into the line; components need no import.`);
});

test('what only MDX itself refuses is found with its place', () => {
  expect(printed(mdxSyntax, [FAQ, '<Note>\n', 'Text <Note>\n'])).toMatch(
    /^content\/faq\/why-tokens\.mdx:15:6 {2}MDX cannot read the body: Expected a closing tag for `<Note>`/,
  );
});
