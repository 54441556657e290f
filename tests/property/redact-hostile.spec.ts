import { expect, test } from '@playwright/test';
import { redact } from '../../src/search/redact.ts';
import { rulesFor } from '../../src/search/redact-rules.ts';

/**
 * Counts work: how many characters all attempts of the pattern look at. It runs the pattern itself with `exec`
 * replaced by one that adds the length of each match and of what was skipped on the way to it.
 */
function charactersRead(text: string): number {
  let read = 0;
  const exec = RegExp.prototype.exec;
  RegExp.prototype.exec = function (this: RegExp, input: string) {
    const from = this.lastIndex;
    const match = exec.call(this, input);
    if (this.global || this.sticky)
      read += (match ? match.index + match[0].length : input.length) - (this.global ? from : 0);
    return match;
  };
  try {
    redact(text);
  } finally {
    RegExp.prototype.exec = exec;
  }
  return read;
}

const HOSTILE = [
  '@',
  'a.',
  'eyJ',
  '0f',
  '-',
  '1:',
  '1.',
  'a',
  'aB3',
  'aB/',
  '?a=',
  '?scope=',
  '?a=&',
  'https://x/',
  'https://graph.microsoft.com/',
  '/users/',
  '/users/a b ',
  'password="',
  'password=',
  'password="\\',
  '%40',
  "a'",
  'a@',
  '<',
  '{{',
  '\\\\a',
  'S-1-',
  '2026-',
  'Jan ',
  'a b/',
  'https://x@',
  'contoso.com.',
  '::',
  '10.0.0.1.',
];

test('hostile texts are read a bounded number of times, however long', () => {
  const heavy: string[] = [];
  for (const unit of HOSTILE) {
    for (const length of [20_000, 200_000]) {
      const read = charactersRead(unit.repeat(length / unit.length));
      if (read > 12 * length) heavy.push(`${unit} ${length}: ${read}`);
    }
  }
  expect(heavy).toEqual([]);
});

test('what repeats without bound ends its branch, or starts only at the edge of a run', () => {
  const unbounded = rulesFor([])
    .source.replace(/\\./g, 'x')
    .replace(/\[[^\]]*\]/g, 'C')
    .match(/.{9}(?:[*+]|\{\d+,\})/g);
  // Each of these was looked at: add one only with an input in HOSTILE that would make it slow.
  expect(unbounded).toEqual([
    "x)'(?=x))+",
    'content>C+',
    '30}x|x|xC+',
    'r)>)<|x.)+',
    '<|x(?!C))+',
    '<|x(?!C))+',
    '<|x(?!C))+',
    '2}(?=C)|C+',
    'oken>eyJC{5,}',
    '0,2}(?:xC*',
    '<bearer>C{20,}',
    '?<!C)CxAC{20,}',
    '{0,3}xQ~C{10,}',
    '12})?)?|C{32,}',
    '!Cx?)(?:C+',
    'g>(?<!C)C{40,}',
  ]);
});
