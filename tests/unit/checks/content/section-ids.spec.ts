import { expect, test } from '@playwright/test';
import { sectionIds } from '../../../../src/checks/content/section-ids.ts';
import { ERROR, printed } from '../../../fixtures/checks/good-content.ts';

test('ids of their own are no findings', () => {
  expect(printed(sectionIds)).toBe('');
});

test('a reserved id is found', () => {
  expect(
    printed(sectionIds, [ERROR, '<Detail id="command"', '<Detail id="related"']),
  ).toBe(`content/errors/lost-token.mdx:71:1  The id "related" is reserved for a section of the page
  expected: lower-case letters, digits and single hyphens; unique on the page; not asked, meaning, scope, messages, messages-more, causes, fixes, related, sources
  next: Choose another id for this <Detail>.`);
});

test('an id that stands twice is found', () => {
  expect(
    printed(sectionIds, [ERROR, '<Detail id="command"', '<Detail id="empty-vault"']),
  ).toBe(`content/errors/lost-token.mdx:71:1  The id "empty-vault" is taken by a section above
  expected: lower-case letters, digits and single hyphens; unique on the page; not asked, meaning, scope, messages, messages-more, causes, fixes, related, sources
  next: Choose another id for this <Detail>.`);
});

test('an id that cannot be an anchor is found', () => {
  expect(
    printed(sectionIds, [ERROR, '<Detail id="command"', '<Detail id="By command"']),
  ).toBe(`content/errors/lost-token.mdx:71:1  The id "By command" cannot be an anchor
  expected: lower-case letters, digits and single hyphens; unique on the page; not asked, meaning, scope, messages, messages-more, causes, fixes, related, sources
  next: Choose another id for this <Detail>.`);
});
