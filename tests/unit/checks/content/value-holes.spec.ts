import { expect, test } from '@playwright/test';
import { valueHoles } from '../../../../src/checks/content/value-holes.ts';
import { ERROR, printed } from '../../../fixtures/checks/good-content.ts';

test('an entry that names no value is no finding', () => {
  expect(printed(valueHoles)).toBe('');
});

test('a value that no message has is found', () => {
  const text = printed(valueHoles, [ERROR, '</Causes>', '</Causes>\n\nLook for <Value of="colour" /> there.\n']);
  expect(text).toContain('No message has a hole "colour"');
  expect(text).toContain('next: Correct the attribute "of", or write the words without <Value>.');
});

test('what only follows from a finding about the frontmatter is not told', () => {
  const value = [ERROR, '</Causes>', '</Causes>\n\nLook for <Value of="colour" /> there.\n'] as const;
  expect(printed(valueHoles, value, [ERROR, 'messages:', 'mesages:'])).toBe('');
  expect(printed(valueHoles, value, [ERROR, 'messages:', 'messages: 4\naliases:'])).toBe('');
});
