import { expect, test } from '@playwright/test';
import { conceptUses } from '../../../../src/checks/content/concept-uses.ts';
import { contentOf } from '../../../../src/checks/content-files.ts';
import { type Edit, ERROR, GOOD, printed } from '../../../fixtures/checks/good-content.ts';

const box = (words: string): Edit => ['content/concepts.yaml', 'vault:', `box:\n  name: box\n  ${words}\nvault:`];
const UNUSED = `content/concepts.yaml:1:1  No entry uses a word of the concept "box"
  expected: a name, a former name, an abbreviation or a term that an entry has
  next: Add the word that entries use, or delete the concept: nothing is found by it.`;

test('a concept of which an entry uses the name is no finding', () => {
  expect(printed(conceptUses)).toBe('');
});

test('a concept that no entry uses is found', () => {
  expect(printed(conceptUses, box('terms: [crate]'))).toBe(UNUSED);
});

test('any of its words will do, in the body, in what people ask, in any letter case', () => {
  for (const words of ['terms: [crate, OVER NIGHT]', 'short: [upn]', 'formerly: [token]']) {
    expect(printed(conceptUses, box(words)), words).toBe('');
  }
});

test('a part of a word, and a word of another language, are no use', () => {
  expect(printed(conceptUses, box('terms: [vaul]'))).toBe(UNUSED);
  expect(printed(conceptUses, box('in: { de: [Token] }'))).toBe(UNUSED);
});

test('accents make no difference', () => {
  expect(printed(conceptUses, box('terms: [café]'), [ERROR, 'The token was stored', 'In the cafe it was stored'])).toBe(
    '',
  );
});

test('before the first entry no concept is found', () => {
  const lists = Object.fromEntries(Object.entries(GOOD).filter(([path]) => !path.endsWith('.mdx')));
  expect(conceptUses(contentOf(lists))).toEqual([]);
});
