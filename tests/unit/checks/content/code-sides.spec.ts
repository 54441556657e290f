import { expect, test } from '@playwright/test';
import { codeSides } from '../../../../src/checks/content/code-sides.ts';
import { printed } from '../../../fixtures/checks/good-content.ts';

const CODES = 'content/codes/other.yaml';

test('a code points to a side of the field, or to none', () => {
  expect(printed(codeSides)).toBe('');
  expect(printed(codeSides, [CODES, '  side: user\n', ''])).toBe('');
});

test('a code that points to an unknown side is found, with the nearest key', () => {
  expect(
    printed(codeSides, [CODES, 'side: user', 'side: users']),
  ).toBe(`content/codes/other.yaml:4:9  Unknown side "users" of the code "TOKERR50034"
  expected: one of user, app
  next: Write "user", or add it to "sides" in content/field.yaml.`);
});
