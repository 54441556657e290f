import { expect, test } from '@playwright/test';
import { isPlain, isPlainWithNumbers } from '../../../../src/search/words/is-plain.ts';
import { LONG_QUESTION, SCATTERED_WORDS, TOLD_MESSAGE } from '../../../fixtures/fixture-roles.ts';

for (const text of [
  SCATTERED_WORDS,
  LONG_QUESTION.text,
  TOLD_MESSAGE,
  'The copy stopped on Monday. Why does it ask for the password of the repository again?',
  'the backup is slow since October 2025',
])
  test(`is as people write: ${text}`, () => {
    expect(isPlain(text)).toBe(true);
  });

for (const text of [
  // A sentence that ends, and one that quotes, are messages.
  `${TOLD_MESSAGE}.`,
  "the shadow copy of the volume 'Data' could be made neither by the provider nor by the writer",
  // A tool says what it failed to do, and programs print numbers and other signs.
  'failed to open the lid',
  'the backup is slow since 4711',
  'lid: no key',
  // A story.
  `${LONG_QUESTION.text} and ${LONG_QUESTION.text}`,
])
  test(`may be an error: ${text}`, () => {
    expect(isPlain(text)).toBe(false);
  });

test('is as people write but for a number that is no year: the backup is slow since 4711', () => {
  expect(isPlainWithNumbers('the backup is slow since 4711')).toBe(true);
  for (const text of [SCATTERED_WORDS, 'failed to open lid 4711', 'lid: no key 4711'])
    expect([text, isPlainWithNumbers(text)]).toEqual([text, false]);
});
