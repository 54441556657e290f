import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { annotation } from '../../../src/authoring/annotation.ts';

test('a finding stands in a pull request at its file and line, with what to do', () => {
  const finding = {
    file: 'content/faq/a.mdx',
    line: 3,
    column: 7,
    found: 'Unknown topic "mfaa"',
    expected: 'a key of content/topics.yaml, perhaps "mfa"',
    next: 'Correct the key, or add it to content/topics.yaml.',
  };
  expect(annotation(finding)).toBe(
    '::error file=content/faq/a.mdx,line=3,col=7,title=Unknown topic "mfaa"::expected: a key of content/topics.yaml, perhaps "mfa"%0Anext: Correct the key, or add it to content/topics.yaml.',
  );
});

/** As GitHub reads the line. */
const read = (line: string) => {
  const [, properties = '', message = ''] = /^::error (.*?)::([^\n\r]*)$/.exec(line) ?? [];
  const plain = (text: string) =>
    text.replace(/%(0D|0A|3A|2C|25)/g, (_, hex) => String.fromCharCode(parseInt(hex, 16)));
  const values = properties.split(',').map((part) => part.slice(part.indexOf('=') + 1));
  return { values: values.map(plain), message: plain(message) };
};

test('whatever a finding says is read as it was meant', () => {
  const text = fc.string({ unit: fc.constantFrom('a', '%', '2', '0', 'A', ':', ',', '=', '\n', '\r', ' ') });
  fc.assert(
    fc.property(text, text, text, text, (file, found, expected, next) => {
      const line = annotation({ file, line: 1, found, expected, next });
      expect(read(line)).toEqual({ values: [file, '1', found], message: `expected: ${expected}\nnext: ${next}` });
    }),
  );
});
