import { expect, test } from '@playwright/test';
import { componentLines } from '../../../../src/checks/content/component-lines.ts';
import { FAQ, printed } from '../../../fixtures/checks/good-content.ts';

test('components on lines of their own are no findings', () => {
  expect(printed(componentLines)).toBe('');
});

test('a tag that shares its line is found', () => {
  expect(
    printed(componentLines, [FAQ, '<Note>\n\n', '<Note> ']),
  ).toBe(`content/faq/why-tokens.mdx:15:1  The tag of <Note> shares its line with other text
  expected: a line of its own
  next: Break the line before and after the tag.`);
});

test('a component without an empty line inside is found', () => {
  expect(
    printed(componentLines, [FAQ, '<Note>\n\n', '<Note>\n'], [FAQ, '\n\n</Note>', '\n</Note>']),
  ).toBe(`content/faq/why-tokens.mdx:15:1  No empty line stands after <Note>
  expected: an empty line, so that Markdown is read inside the component
  next: Add an empty line after <Note>.
content/faq/why-tokens.mdx:18:1  No empty line stands before </Note>
  expected: an empty line, so that Markdown is read inside the component
  next: Add an empty line before </Note>.`);
});
