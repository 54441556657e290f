import { expect, test } from '@playwright/test';
import { scopeKeys } from '../../../../src/checks/content/scope-keys.ts';
import { ERROR, GOOD, printed } from '../../../fixtures/checks/good-content.ts';

test('scopes of causes that exist are no findings', () => {
  expect(printed(scopeKeys)).toBe('');
});

test('an unknown scope of a cause is found', () => {
  expect(
    printed(scopeKeys, [ERROR, 'scope="one all"', 'scope="one every"']),
  ).toBe(`content/errors/lost-token.mdx:35:70  Unknown scope "every"
  expected: one or more of one, some, all, own, with a space between
  next: Correct the key in this <Cause>, or add "every" to "scopes" in content/field.yaml.`);
});

test('an unknown scope of <Scope> is found, with the nearest key', () => {
  expect(
    printed(scopeKeys, [ERROR, '  all="The vault', '  al="The vault']),
  ).toBe(`content/errors/lost-token.mdx:31:3  Unknown scope "al"
  expected: one or more of one, some, all, own, with a space between
  next: Write "all" in this <Scope>, or add "al" to "scopes" in content/field.yaml.`);
});

test('a field without scopes takes none', () => {
  const [scopes] = /^scopes:.*$/m.exec(GOOD['content/field.yaml'] ?? '') ?? [''];
  expect(
    printed(scopeKeys, ['content/field.yaml', scopes, ''], [ERROR, ' scope="one all"', '']),
  ).toContain(`Unknown scope "all"
  expected: no scope: the field has none
  next: Correct the key in this <Scope>, or add "all" to "scopes" in content/field.yaml.`);
});
