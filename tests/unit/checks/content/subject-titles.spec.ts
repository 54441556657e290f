import { expect, test } from '@playwright/test';
import { subjectTitles } from '../../../../src/checks/content/subject-titles.ts';
import { printed } from '../../../fixtures/checks/good-content.ts';

const subject = (words: string) => ['content/subjects.yaml', '', `lost:\n  name: Lost things\n  ${words}\n`] as const;

test('a subject that no title names is no finding', () => {
  expect(printed(subjectTitles)).toBe('');
  expect(printed(subjectTitles, subject('terms: [lost keys, lost token of a train]'))).toBe('');
});

test('a term that stands in a title is found', () => {
  expect(
    printed(subjectTitles, subject('terms: [keys, token]')),
  ).toBe(`content/subjects.yaml:3:17  "token" of the subject "lost" stands in the title of content/errors/lost-token.mdx
  expected: words of what no entry treats
  next: Delete the word, or say with one more what is not treated: "storage full".`);
});

test('words of other languages are compared with no title', () => {
  expect(printed(subjectTitles, subject('in: { de: [Token] }'))).toBe('');
});
