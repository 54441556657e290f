import { expect, test } from '@playwright/test';
import { codeTwins } from '../../../../src/checks/content/code-twins.ts';
import { contentOf } from '../../../../src/checks/content-files.ts';

const FIELD = `families:
  vss: { name: VSS, pattern: '0x([0-9a-f]{8})', number: true }
  kopia: { name: Kopia, pattern: 'KOPIA(\\d{3,5})' }
`;
const found = (codes: Record<string, string>) =>
  codeTwins(contentOf({ 'content/field.yaml': FIELD, ...codes })).map(({ file, line, found, expected }) => [
    `${file}:${line} ${found}`,
    expected,
  ]);

test('each code once is fine', () => {
  expect(
    found({ 'content/codes/vss.yaml': '"0x80042301": {}\n', 'content/codes/kopia.yaml': 'KOPIA401: {}\n' }),
  ).toEqual([]);
});

test('a code in two families, or in two cases, is found where it stands again', () => {
  expect(
    found({ 'content/codes/kopia.yaml': 'KOPIA401: {}\nkopia401: {}\n', 'content/codes/vss.yaml': 'KOPIA401: {}\n' }),
  ).toEqual([
    [
      'content/codes/kopia.yaml:2 The code "kopia401" has a card already, as "KOPIA401" in content/codes/kopia.yaml',
      'each code once, in one family',
    ],
    [
      'content/codes/vss.yaml:1 The code "KOPIA401" has a card already, as "KOPIA401" in content/codes/kopia.yaml',
      'each code once, in one family',
    ],
  ]);
});

test('a number in another spelling than its own is found', () => {
  for (const spelling of ['0x8004230F', '-2147212529', '2147754767'])
    expect(found({ 'content/codes/vss.yaml': `"${spelling}": {}\n` })).toEqual([
      [`content/codes/vss.yaml:1 The number "${spelling}" has another spelling`, '"0x8004230f"'],
    ]);
});

test('ten thousand cards are looked through in one run', () => {
  const cards = Array.from({ length: 10_000 }, (_, at) => `KOPIA${10_000 + at}: {}\n`).join('');
  expect(
    found({
      'content/codes/kopia.yaml': `${cards}KOPIA10005: {}\n`.replace(
        'KOPIA10005: {}\nKOPIA10006',
        'KOPIA10005: {}\nKOPIA10006',
      ),
    }),
  ).toHaveLength(0);
});
