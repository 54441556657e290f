import { expect, test } from '@playwright/test';
import { edits } from '../../../../src/search/text/edits.ts';
import { foreignStem, stem } from '../../../../src/search/words/stem.ts';
import { wordsIn } from '../../../../src/search/words/words-in.ts';

test('words lose their case, their accents and what stands behind an apostrophe', () => {
  const words = (text: string) => wordsIn(text).map((word) => word.text);
  expect(words("The app's Contraseña, don't!")).toEqual(['the', 'app', 'contrasena', 'dont']);
  expect(words('L’accès multi-factor: Straße')).toEqual(['l', 'acces', 'multi', 'factor', 'strasse']);
});

for (const forms of [
  ['expire', 'expires', 'expired', 'expiring'],
  ['policy', 'policies'],
  ['organisation', 'organizations', 'organise', 'organized'],
  ['connect', 'connects', 'connected', 'connecting', 'connection'],
  ['stop', 'stops', 'stopped', 'stopping'],
  ['address', 'addresses'],
  ['slow', 'slowly'],
]) {
  test(`${forms.join(', ')} are forms of one word`, () => {
    expect(new Set(forms.map(stem)).size).toBe(1);
  });
}

test('words of two things stay two', () => {
  for (const [one, other] of [
    ['user', 'use'],
    ['access', 'accept'],
    ['status', 'state'],
    ['process', 'proceed'],
    ['0x80042301', '0x8004230'],
  ] as const)
    expect([one, stem(one) === stem(other)]).toEqual([one, false]);
});

test('forms of a word of another language are found by their beginning', () => {
  expect(foreignStem('benutzern')).toBe(foreignStem('benutzer'));
  expect(foreignStem('licencias')).toBe(foreignStem('licencia'));
});

test('an edit is a letter more, a letter less, another letter, or two that change places', () => {
  expect(edits('condtional', 'conditional', 2)).toBe(1);
  expect(edits('locck', 'lock', 2)).toBe(1);
  expect(edits('lack', 'lock', 2)).toBe(1);
  expect(edits('lokc', 'lock', 2)).toBe(1);
  expect(edits('licnece', 'license', 2)).toBe(2);
  expect(edits('printer', 'password', 2)).toBe(3);
});
