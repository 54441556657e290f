import { expect, test } from '@playwright/test';
import { broader } from '../../../../src/checks/content/broader.ts';
import { type Edit, printed } from '../../../fixtures/checks/good-content.ts';

const CONCEPTS = 'content/concepts.yaml';
/** The vault, and other concepts with what takes them in. */
const taken = (vault: string, others: Record<string, string> = {}): Edit[] => [
  [CONCEPTS, 'formerly: [safe]\n', `formerly: [safe]\n  broader: ${vault}\n`],
  ...Object.entries(others).map(
    ([key, broader]): Edit => [
      CONCEPTS,
      'vault:\n',
      `${key}:\n  name: ${key}\n  terms: [${key} thing]\n  broader: ${broader}\nvault:\n`,
    ],
  ),
];

test('a concept that another takes in is no finding', () => {
  expect(printed(broader)).toBe('');
  expect(printed(broader, ...taken('store', { store: 'place' }), [CONCEPTS, 'vault:', 'place: {}\nvault:'])).toBe('');
});

test('an unknown concept is found', () => {
  expect(printed(broader, ...taken('valut'))).toBe(`content/concepts.yaml:5:12  Unknown concept "valut"
  expected: vault
  next: Correct the key, or delete the line.`);
});

test('a concept that takes itself in is found', () => {
  expect(
    printed(broader, ...taken('vault')),
  ).toBe(`content/concepts.yaml:5:12  The concept "vault" takes itself in: vault < vault
  expected: a wider concept, which this one does not take in
  next: Delete the line, or that of another concept of the circle.`);
});

test('a circle is found once, and what leads into it is none', () => {
  expect(
    printed(broader, ...taken('store', { store: 'vault', shelf: 'store' })),
  ).toBe(`content/concepts.yaml:4:12  The concept "store" takes itself in: store < vault < store
  expected: a wider concept, which this one does not take in
  next: Delete the line, or that of another concept of the circle.`);
});

test('names of what every object has are no concepts', () => {
  expect(printed(broader, ...taken('constructor'))).toContain('Unknown concept "constructor"');
});
