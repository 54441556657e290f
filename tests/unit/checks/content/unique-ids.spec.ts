import { expect, test } from '@playwright/test';
import { uniqueIds } from '../../../../src/checks/content/unique-ids.ts';
import { ERROR, FAQ, printed } from '../../../fixtures/checks/good-content.ts';

test('ids and aliases that differ are no findings', () => {
  expect(printed(uniqueIds)).toBe('');
});

test('an id that stands in two folders is found', () => {
  expect(
    printed(uniqueIds, ['content/faq/lost-token.mdx', '', '']),
  ).toBe(`content/faq/lost-token.mdx:1  The id "lost-token" is taken by content/errors/lost-token.mdx
  expected: a name that no other entry has or had
  next: Rename the newer of the two files.`);
});

test('an alias that is the id of an entry is found', () => {
  expect(
    printed(uniqueIds, [ERROR, 'aliases: [token-lost]', 'aliases: [why-tokens]']),
  ).toBe(`content/errors/lost-token.mdx:21:11  The alias "why-tokens" is taken by content/faq/why-tokens.mdx
  expected: a name that no other entry has or had
  next: Delete the alias here or there.`);
});

test('an alias that another entry has is found', () => {
  expect(
    printed(uniqueIds, [FAQ, 'verified: 2026-11-20, read\n', 'verified: 2026-11-20, read\naliases: [token-lost]\n']),
  ).toBe(`content/faq/why-tokens.mdx:11:11  The alias "token-lost" is taken by content/errors/lost-token.mdx
  expected: a name that no other entry has or had
  next: Delete the alias here or there.`);
});
