import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { unwrap as unwrapWith } from '../../src/search/unwrap/unwrap.ts';

const PREFIXES = ['Backup says:'];
const unwrap = (text: string) => unwrapWith(text, PREFIXES);

test('sentences are untouched', () => {
  const changed: string[] = [];
  fc.assert(
    fc.property(fc.stringMatching(/^[A-Za-z0-9 .,:']{0,80}$/), (text) => {
      if (unwrap(text) !== text) changed.push(text);
    }),
    { numRuns: 3000 },
  );
  expect(changed).toEqual([]);
});

const TOKENS = [
  ...'\\"\'/%&<>{}[]`~|+ :;.,@#=\n\r\tnrtux0123',
  ...[
    '%25',
    '%5c',
    '%22',
    '&amp;',
    '&#92;',
    '&lt;',
    '<br>',
    '</p',
    '\\u005c',
    '\\\\',
    'At line:1 char:1',
    '+ CategoryInfo : ',
    '\u001b[31m',
  ],
  ...[
    'Line |',
    '     | ',
    'Backup says: ',
    '2026-11-18 16:55 ',
    '[ERROR] ',
    '> ',
    '```',
    'at A.B()',
    'File "a", line 1',
    'â€',
    'Â ',
    'C:\\',
    'A',
  ],
];

test('unwrapping twice changes nothing more, makes nothing longer and never throws', () => {
  const changed: string[] = [];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...TOKENS), { maxLength: 30 }), fc.string(), (tokens, any) => {
      const text = tokens.join('') + any;
      const once = unwrap(text);
      if (unwrap(once) !== once || once.length > text.length) changed.push(text);
    }),
    { numRuns: 10_000 },
  );
  expect(changed).toEqual([]);
});

/** What `unwrap` gives its patterns to read and what they give to its functions, in calls and characters. */
function workOf(text: string): number {
  const replace = String.prototype.replace;
  let work = 0;
  // biome-ignore lint/suspicious/noExplicitAny: stands in for all overloads.
  String.prototype.replace = function (this: string, pattern: any, by: any) {
    work += this.length;
    const counted = (...found: string[]) => {
      work++;
      return by(...found);
    };
    return replace.call(this, pattern, typeof by === 'function' ? counted : by);
  } as typeof replace;
  try {
    unwrap(text);
  } finally {
    String.prototype.replace = replace;
  }
  return work;
}

const HOSTILE = [
  '\\',
  '%25',
  '%',
  '<',
  '&',
  '&amp;',
  '{',
  '[',
  '"',
  '\u001b',
  '\u001b[',
  '> ',
  ' ',
  '`',
  '~',
  '+ ',
  '| ',
  '%E2%80',
  '<br ',
  '\n',
  'At /',
  '  at a.b(',
  '&amp;#37;26',
];

for (const unit of HOSTILE) {
  test(`the work for a text of ${JSON.stringify(unit)} grows no faster than the text`, () => {
    const excess: string[] = [];
    for (const [head, tail] of [
      ['', ''],
      ['\\"', '"'],
      ['Line |\n', 'x'],
      ['%3a+', '\\"'],
    ] as const) {
      const of = (size: number) => `${head}${unit.repeat(Math.ceil(size / unit.length))}${tail}`;
      const worst = 16 * 25;
      for (const size of [2_000, 20_000, 200_000]) {
        const text = of(size);
        const work = workOf(text);
        if (work > worst * text.length) excess.push(`${size}: ${work}`);
        if (unwrap(text).length > text.length) excess.push(`${size}: longer`);
      }
    }
    expect(excess).toEqual([]);
  });
}
