import { expect, test } from '@playwright/test';
import { conceptWords } from '../../../../src/checks/content/concept-words.ts';
import { printed } from '../../../fixtures/checks/good-content.ts';

test('concepts with words are no findings', () => {
  expect(printed(conceptWords)).toBe('');
});

test('a concept that is only a name is found', () => {
  expect(
    printed(conceptWords, ['content/concepts.yaml', 'vault:', 'box:\n  name: box\nvault:']),
  ).toBe(`content/concepts.yaml:1:1  The concept "box" is only a name, which the search finds without it
  expected: one of definition, formerly, short, terms, in
  next: Add the words that people use for it, or delete the concept.`);
});

test('words of the site\'s own language under "in" are found, of a concept and of a subject', () => {
  const next = '  expected: other languages than that of the site\n  next: Move them to "terms".';
  expect(
    printed(
      conceptWords,
      ['content/concepts.yaml', '[safe]\n', '[safe]\n  in: { de: [Tresor], en-US: [lockbox] }\n'],
      ['content/subjects.yaml', '', 'printing: { name: Printing, in: { en: [printer] } }\n'],
    ),
  ).toBe(`content/concepts.yaml:5:23  Words in the language of the site stand under "in" of "vault"
${next}
content/subjects.yaml:1:35  Words in the language of the site stand under "in" of "printing"
${next}`);
});
