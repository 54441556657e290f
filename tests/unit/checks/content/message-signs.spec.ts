import { expect, test } from '@playwright/test';
import { messageSigns } from '../../../../src/checks/content/message-signs.ts';
import { ERROR, printed } from '../../../fixtures/checks/good-content.ts';

test('messages with plain spaces are no findings', () => {
  expect(printed(messageSigns)).toBe('');
});

for (const [name, sign] of [
  ['no-break space', '\u00a0'],
  ['tab', '\t'],
  ['sign that nobody sees', '\u200b'],
]) {
  test(`a ${name} in a message is found`, () => {
    expect(
      printed(messageSigns, [ERROR, 'The stored token', `The stored${sign}token`]),
    ).toBe(`content/errors/lost-token.mdx:10:11  The message has a ${name} at character 24, after "STS70000: The stored"
  expected: plain spaces between words, and nothing else that cannot be seen
  next: Type a space in its place, or delete it.`);
  });
}
