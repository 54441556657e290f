import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { isPrinted, issueText, MOST_READ } from '../../../src/action/issue-text.ts';

const TEMPLATE = `### Description

<!-- Please say what BOX4011 does.
Several lines. -->
The lid is stuck, see [the manual](https://help.example/lid) and \`BOX4012\`.
![picture](https://help.example/BOX4013.png)

- [X] I have searched

> It said BOX4014: lid locked

<details><summary>Log</summary>

\`\`\`text
<!-- BOX4015 --> lid locked
\`\`\`
</details>

### Version

_No response_
`;

test('of a filled-in template, what its writer has written and pasted is read', () => {
  expect(issueText('[Bug]: lid', TEMPLATE.replaceAll('\n', '\r\n')).body).toBe(
    [
      'The lid is stuck, see the manual and BOX4012.',
      '',
      'It said BOX4014: lid locked',
      '',
      'Log',
      '',
      '<!-- BOX4015 --> lid locked',
    ].join('\n'),
  );
});

test('code, quotes, short lines and the beginning of the title are what a program has printed', () => {
  const codes = (title: string, body: string) =>
    ['BOX4011', 'BOX4012', 'BOX4014', 'BOX4015', 'BOX4016'].filter((code) => isPrinted(code, issueText(title, body)));
  expect(codes('[Bug]: BOX4016 when I close it', TEMPLATE)).toEqual(['BOX4012', 'BOX4014', 'BOX4015', 'BOX4016']);
  expect(
    codes('Lid (not the BOX4016 of last month)', 'It is no BOX4011, which we had before in the same hall.'),
  ).toEqual([]);
  expect(codes('Lid', 'After the update the log has BOX4011: lid locked, and I do not know what it means.')).toEqual([
    'BOX4011',
  ]);
  expect(codes('Lid', 'BOX40110 and XBOX4011')).toEqual([]);
});

test('any text is read, and of a long one its beginning', () => {
  const pieces = [
    '```',
    '~~~',
    '<!--',
    '-->',
    '> ',
    '`',
    '[a](',
    ')',
    '![',
    '### ',
    '- [ ] ',
    '<details>',
    'lid',
    '\n',
    '\t',
    ' ',
  ];
  const text = fc.array(fc.constantFrom(...pieces), { maxLength: 200 }).map((parts) => parts.join(''));
  fc.assert(
    fc.property(text, text, (title, body) => {
      const read = issueText(title, body);
      expect(read.body.length).toBeLessThanOrEqual(body.length);
      // What is outside of comments and fences is never lost by what stands in the other ones.
      expect(issueText(title, `${'a'.repeat(MOST_READ)}${body}`).body).toBe('a'.repeat(MOST_READ));
    }),
  );
});

test('hostile texts of a megabyte are read in a moment', () => {
  for (const piece of ['<!--', '```\n', '> ', '[a](', '![a](', '`a', '<div ', '- [ ] ', '[[[', '\t'])
    expect(issueText(piece, piece.repeat(1_000_000 / piece.length)).body.length).toBeLessThanOrEqual(MOST_READ);
});
