import { expect, test } from '@playwright/test';
import { straightQuotes } from '../../../../src/checks/content/straight-quotes.ts';
import { ERROR, printed } from '../../../fixtures/checks/good-content.ts';

test('straight quotes are no findings', () => {
  expect(printed(straightQuotes)).toBe('');
});

test('a curly quote in a message is found', () => {
  expect(
    printed(straightQuotes, [ERROR, "'{upn}'", '‘{upn}’']),
  ).toBe(`content/errors/lost-token.mdx:10:11  The message has a curly quote ‘ at character 34
  expected: straight quotes, ' or "
  next: Copy the message from the software itself, or straighten its quotes.`);
});
