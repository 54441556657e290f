import { expect, test } from '@playwright/test';
import { bodyMarkup } from '../../../../src/checks/content/body-markup.ts';
import { ERROR, FAQ, printed } from '../../../fixtures/checks/good-content.ts';

test('known components in their places are no findings', () => {
  expect(printed(bodyMarkup)).toBe('');
});

test('an unknown component is found', () => {
  expect(
    printed(bodyMarkup, [FAQ, '<Note>', '<Hint>'], [FAQ, '</Note>', '</Hint>']),
  ).toBe(`content/faq/why-tokens.mdx:15:1  Unknown component <Hint>
  expected: one of Scope, Causes, Cause, Fixes, Fix, Detail, Guide, Note, Warning, Term, Entry, Value, Wait, Portal
  next: Use one of the components that CONTRIBUTING.md lists, or Markdown.`);
});

test('a component without its attribute is found', () => {
  expect(
    printed(bodyMarkup, [ERROR, '<Guide id="store-a-token" />', '<Guide />']),
  ).toBe(`content/errors/lost-token.mdx:65:1  <Guide> has no id
  expected: <Guide id="…">
  next: Add id="…".`);
});

test('an attribute that a component does not take is found', () => {
  expect(
    printed(bodyMarkup, [FAQ, '<Note>', '<Note title="Mind">']),
  ).toBe(`content/faq/why-tokens.mdx:15:1  <Note> takes no title
  expected: no attributes
  next: Delete title="Mind".`);
});

test('a component in the wrong place is found', () => {
  expect(
    printed(bodyMarkup, [FAQ, '<Note>', '<Note>\n\n<Guide id="store-a-token" />\n']),
  ).toBe(`content/faq/why-tokens.mdx:17:1  <Guide> stands in <Note>
  expected: directly in <Fix>
  next: Move it there.`);
});

test('a tag that is not closed is found', () => {
  expect(
    printed(bodyMarkup, [FAQ, '</Note>', '']),
  ).toBe(`content/faq/why-tokens.mdx:15:1  The tag <Note> cannot be read, or has no partner
  expected: components with attributes as name="text", each closed in the element in which it was opened
  next: Complete the tag; put a literal < into backticks.`);
});

test('a tag with an expression is found', () => {
  expect(
    printed(bodyMarkup, [ERROR, '<Guide id="store-a-token" />', '<Guide id={guide} />']),
  ).toBe(`content/errors/lost-token.mdx:65:1  The tag <Guide cannot be read, or has no partner
  expected: components with attributes as name="text", each closed in the element in which it was opened
  next: Complete the tag; put a literal < into backticks.
content/errors/lost-token.mdx:65:11  A literal "{" stands in the text
  expected: braces only in backticks or code blocks, because MDX takes them for code
  next: Put the literal text into backticks.
content/errors/lost-token.mdx:65:17  A literal "}" stands in the text
  expected: braces only in backticks or code blocks, because MDX takes them for code
  next: Put the literal text into backticks.`);
});

test('a literal brace is found', () => {
  expect(
    printed(bodyMarkup, [FAQ, 'A token ends', 'A {token} ends']),
  ).toBe(`content/faq/why-tokens.mdx:13:3  A literal "{" stands in the text
  expected: braces only in backticks or code blocks, because MDX takes them for code
  next: Put the literal text into backticks.
content/faq/why-tokens.mdx:13:9  A literal "}" stands in the text
  expected: braces only in backticks or code blocks, because MDX takes them for code
  next: Put the literal text into backticks.`);
});

test('a brace in an attribute is text', () => {
  expect(printed(bodyMarkup, [ERROR, 'check="The page prints `token`."', 'check="The page prints `{ token }`."'])).toBe(
    '',
  );
});

test('a fix without one of its facts is found', () => {
  expect(
    printed(bodyMarkup, [ERROR, '  role="Anybody"\n', '']),
  ).toBe(`content/errors/lost-token.mdx:44:1  <Fix> has no role
  expected: <Fix id="…" title="…" role="…" effect="…" wait="…" check="…">
  next: Add role="…".`);
});

test('a component inside an attribute is found', () => {
  expect(
    printed(bodyMarkup, [
      ERROR,
      'check="The page prints `token`."',
      'check="<Portal to=\'kopia-tenants\' /> shows it."',
    ]),
  ).toContain(`The check of <Fix> holds the tag <Portal>
  expected: text with inline Markdown: components work in the body only
  next: Write the words in bold, or move the link into a step.`);
});
