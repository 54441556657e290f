import { expect, test } from '@playwright/test';
import { bodyHeadings } from '../../../../src/checks/content/body-headings.ts';
import { FAQ, printed } from '../../../fixtures/checks/good-content.ts';

test('hashes in code are no headings', () => {
  expect(printed(bodyHeadings)).toBe('');
});

test('a heading in the body is found', () => {
  expect(
    printed(bodyHeadings, [FAQ, 'A token ends', '## Tokens\n\nA token ends']),
  ).toBe(`content/faq/why-tokens.mdx:13  The body has a heading: "## Tokens"
  expected: only the headings that the components make
  next: Put the section into <Detail id title>, or make the line a paragraph.`);
});

test('an underlined heading is found', () => {
  expect(
    printed(bodyHeadings, [FAQ, 'A token ends by itself, a password does not.', 'Tokens\n---']),
  ).toBe(`content/faq/why-tokens.mdx:13  The body has a heading: "Tokens"
  expected: only the headings that the components make
  next: Put the section into <Detail id title>, or make the line a paragraph.`);
});
