import { expect, test } from '@playwright/test';
import { fileNames } from '../../../../src/checks/content/file-names.ts';
import { printed } from '../../../fixtures/checks/good-content.ts';

test('file names with hyphens are ids', () => {
  expect(printed(fileNames)).toBe('');
});

test('a file name that cannot be an id is found', () => {
  expect(
    printed(fileNames, ['content/errors/Lost_Token.mdx', '', '']),
  ).toBe(`content/errors/Lost_Token.mdx:1  The file name "Lost_Token" cannot be an id
  expected: lower-case letters, digits and single hyphens
  next: Rename the file, to "lost-token.mdx" for example; the name is for ever, so keep it short.`);
});

test('a file that the site does not read is found', () => {
  expect(
    printed(fileNames, ['content/errors/draft.md', '', '']),
  ).toBe(`content/errors/draft.md:1  The site does not read this file
  expected: <id>.mdx in content/errors, content/faq, content/guides, or site.yaml, products.yaml, topics.yaml, sources.yaml, portal.yaml, concepts.yaml, subjects.yaml, questions.yaml, diagrams.yaml, no-evidence.yaml, watched.yaml, field.yaml, codes/<family>.yaml and diagrams/<key>.svg in content
  next: Move or rename the file, or delete it.`);
});
