import { expect, test } from '@playwright/test';
import { scopeKeys } from '../../../../src/checks/content/scope-keys.ts';
import { ERROR, printed } from '../../../fixtures/checks/good-content.ts';

test('scopes of causes that exist are no findings', () => {
  expect(printed(scopeKeys)).toBe('');
});

test('an unknown scope of a cause is found', () => {
  expect(
    printed(scopeKeys, [ERROR, 'scope="one all"', 'scope="one every"']),
  ).toBe(`content/errors/lost-token.mdx:35:70  Unknown scope "every"
  expected: one or more of one, some, all, own, with a space between
  next: Correct the attribute "scope" of this <Cause>.`);
});
