import { expect, test } from '@playwright/test';
import { scopeKeys } from '../../../../src/checks/content/scope-keys.ts';
import { ERROR, printed } from '../../../fixtures/checks/good-content.ts';

test('a scope with an answer for each key is no finding', () => {
  expect(printed(scopeKeys)).toBe('');
});

test('a scope without an answer is found', () => {
  expect(
    printed(scopeKeys, [ERROR, '  all="The vault is empty."\n', '']),
  ).toBe(`content/errors/lost-token.mdx:10:14  The scope "all" has no answer in the body
  expected: all="…" in <Scope>
  next: Add the answer to <Scope>, or delete the key here.`);
});

test('an answer without a scope is found', () => {
  expect(
    printed(scopeKeys, [ERROR, 'scope: [one, all]', 'scope: [one]']),
  ).toBe(`content/errors/lost-token.mdx:35:1  <Scope> answers for "all", which "scope" does not name
  expected: the keys one
  next: Add "all" to "scope" in the frontmatter, or delete the answer.`);
});

test('an unknown scope of a cause is found', () => {
  expect(
    printed(scopeKeys, [ERROR, 'scope="one all"', 'scope="one every"']),
  ).toBe(`content/errors/lost-token.mdx:41:1  Unknown scope "every"
  expected: one or more of one, some, all, own, with a space between
  next: Correct the attribute "scope" of this <Cause>.`);
});
