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
    const found = printed(messageSigns, [ERROR, 'The stored token', `The stored${sign}token`]);
    expect(found).toMatch(/^content\/errors\/lost-token\.mdx:10:11 {2}/);
    expect(found).toMatch(new RegExp(`The message has a ${name} at character \\d+, after "[^"]*The stored"\n`));
    expect(found).toContain(`
  expected: plain spaces between words, and nothing else that cannot be seen
  next: Type a space in its place, or delete it.`);
  });
}
