import { expect, test } from '@playwright/test';
import { uniqueTerms } from '../../../../src/checks/content/unique-terms.ts';
import { type Edit, printed } from '../../../fixtures/checks/good-content.ts';

const SUBJECTS = 'content/subjects.yaml';
const CONCEPTS = 'content/concepts.yaml';
const box = (words: string): Edit => [CONCEPTS, '[safe]\n', `[safe]\nbox:\n  name: box\n  ${words}\n`];
const ONE = 'expected: a word that leads to one of them';
const NEXT = 'next: Delete it here or there, or say it with one more word.';

test('terms that stand once are no findings', () => {
  expect(printed(uniqueTerms)).toBe('');
  expect(printed(uniqueTerms, box('terms: [old safe]'))).toBe('');
});

test('a term of two concepts is found at the later one', () => {
  expect(
    printed(uniqueTerms, box('terms: [Safe]')),
  ).toBe(`content/concepts.yaml:7:11  "Safe" of the concept "box" is a term of the concept "vault", too
  ${ONE}
  ${NEXT}`);
});

test('accents, hyphens and the language make no difference', () => {
  const edits: Edit[] = [
    [CONCEPTS, '[safe]', '[coffre-fort]'],
    [CONCEPTS, 'vault:', 'box:\n  name: box\n  in: { fr: [côffre fort] }\nvault:'],
  ];
  expect(printed(uniqueTerms, ...edits)).toContain(
    '"coffre-fort" of the concept "vault" is a term of the concept "box"',
  );
});

test('a term that stands twice in one list is found, and one that two languages share is none', () => {
  expect(printed(uniqueTerms, box('in: { es: [caja], pt: [caja], de: [box] }'))).toBe('');
  expect(
    printed(uniqueTerms, box('terms: [crate, Crate]')),
  ).toBe(`content/concepts.yaml:7:18  "Crate" stands twice in the concept "box"
  expected: each word once
  next: Delete it here.`);
});

test('a term of a concept and of a subject is found', () => {
  expect(
    printed(uniqueTerms, [SUBJECTS, '', 'banking:\n  name: Banking\n  terms: [safe]\n']),
  ).toBe(`content/subjects.yaml:3:11  "safe" of the subject "banking" is a term of the concept "vault", too
  ${ONE}
  ${NEXT}`);
});
