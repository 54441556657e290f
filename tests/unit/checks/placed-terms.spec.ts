import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { contentOf } from '../../../src/checks/content-files.ts';
import { placedTerms, plainWords, standsIn, subjectTerms } from '../../../src/checks/placed-terms.ts';
import { valuePlace } from '../../../src/checks/yaml-place.ts';

const YAML = `second-factor:
  name: second factor
  short: [2FA]
  terms: [authenticator]
  in: { de: [zweiter Faktor], fr: [second facteur, A2F] }
`;
const { concepts, subjects } = contentOf({ 'content/concepts.yaml': YAML, 'content/subjects.yaml': YAML }).references;

test('every word of a concept is told with its language and its place', () => {
  expect(placedTerms(concepts).map(({ text, language }) => [text, language ?? ''])).toEqual([
    ['second factor', ''],
    ['2FA', ''],
    ['authenticator', ''],
    ['zweiter Faktor', 'de'],
    ['second facteur', 'fr'],
    ['A2F', 'fr'],
  ]);
  for (const { text, path } of placedTerms(concepts)) {
    const { line, column = 0 } = valuePlace(concepts, path);
    expect(
      YAML.split('\n')
        [line - 1]?.slice(column - 1)
        .startsWith(text),
      text,
    ).toBe(true);
  }
});

test('the name of a subject is no word of it', () => {
  expect(subjectTerms(subjects).map(({ text }) => text)).not.toContain('second factor');
  expect(subjectTerms(subjects)).toHaveLength(placedTerms(subjects).length - 1);
});

test('a concept that holds no lists has no words', () => {
  const odd = contentOf({ 'content/concepts.yaml': 'a:\nb: 1\nc: { name: 2, terms: x, in: [y], short: [3] }\n' });
  expect(placedTerms(odd.references.concepts)).toEqual([]);
});

test('plain words have no case, accents or signs, and making them plain again changes nothing', () => {
  expect(plainWords("L'Accès — conditionnel, sign-in")).toBe('l acces conditionnel sign in');
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(..."aZnt9éßłÖñ' -,’") }), (text) => {
      expect(plainWords(plainWords(text))).toBe(plainWords(text));
    }),
  );
});

test('words stand in a text as wholes, one or several', () => {
  for (const words of ['refresh token', 'token', 'refresh'])
    expect(standsIn(words, 'the refresh tokens end')).toBe(true);
  for (const words of ['fresh token', 'tok', 'ends', '']) expect(standsIn(words, 'the refresh tokens end')).toBe(false);
});
