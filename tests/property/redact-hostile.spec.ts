import { expect, test } from '@playwright/test';
import { redact as redactWith, typedPieces } from '../../src/search/redact/redact.ts';
import { NAME_FORMS } from '../../src/search/redact/redact-forms.ts';
import { rulesFor } from '../../src/search/redact/redact-rules.ts';
import { FIXTURE_FIELD } from '../fixtures/field.ts';

const redact = (text: string, kept = FIXTURE_FIELD.kept) => redactWith(text, kept);

const GATE = rulesFor(FIXTURE_FIELD.kept, NAME_FORMS);

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
    typedPieces(text, GATE);
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
  'https://docs.kopia.io/',
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
  '-----BEGIN A-----',
  '-----BEGIN A-----\nab',
  'ghp_',
  'AKIA',
  'sk_live_',
  'SG.aaaaaa',
  'curl a ',
  '-u a',
  'mysql ',
  '-password ',
  'net user a ',
  'net use a ',
  'basic ',
  'cookie: ',
  'code is ',
  'your code 1',
  'CN=a,',
  'cn=',
  '/o=',
  'A\\',
  'C:\\',
  '\\\\a\\',
  '+1 2',
  'DE89 ',
  "user '",
  'user: a ',
  'password is ',
  '123456-',
  'AAAAA-',
];

test('hostile texts are read a bounded number of times, however long', () => {
  const heavy: string[] = [];
  for (const unit of HOSTILE) {
    for (const length of [20_000, 200_000]) {
      const read = charactersRead(unit.repeat(length / unit.length));
      if (read > 24 * length) heavy.push(`${unit} ${length}: ${read}`);
    }
  }
  expect(heavy).toEqual([]);
});

test('what repeats without bound ends its branch, or starts only at the edge of a run', () => {
  const unbounded = rulesFor(FIXTURE_FIELD.kept, NAME_FORMS)
    .pattern.source.replace(/\\./g, 'x')
    .replace(/\[[^\]]*\]/g, 'C')
    .match(/.{9}(?:[*+]|\{\d+,\})/g);
  // Each of these was looked at: add one only with an input in HOSTILE that would make it slow.
  expect(unbounded).toEqual([
    ',30}|xo=C+',
    'C{2,63}xC+',
    'folders>C+',
    '--END |xx*',
    "x)'(?=x))+",
    'content>C+',
    '30}x|x|xC+',
    'd)>)<|x.)+',
    '<|x(?!C))+',
    '<|x(?!C))+',
    '<|x(?!C))+',
    '2}(?=C)|C+',
    'oken>eyJC{5,}',
    '0,2}(?:xC*',
    '<bearer>C{20,}',
    '?<!C)CxAC{20,}',
    '{0,3}xQ~C{10,}',
    'IA|ASIA)C{12,}',
    'hC|npm)_x{10,}',
    'hub_pat_x+',
    'C+|xoxC-C+',
    'e|test)_x+',
    'C{6,80}xC+',
    'd25519)xC+',
    "}'|(?!C)C+",
    '?<basic>C{6,}',
    'cookie>CC*',
    '12})?)?|C{32,}',
    '!Cx?)(?:C+',
    'g>(?<!C)C{40,}',
  ]);
});
