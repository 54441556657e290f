import { expect, test } from '@playwright/test';
import { likelyLanguages } from '../../../src/pictures/likely-languages.ts';

const TEXTS = {
  deu: 'Der Vorgang wurde nicht abgeschlossen.',
  fra: 'Impossible de terminer cette opération avec les droits actuels.',
  spa: 'No se puede completar la operación por falta de permisos para este usuario.',
  nld: 'De bewerking kan niet worden voltooid voor deze gebruiker.',
};

for (const [language, text] of Object.entries(TEXTS))
  test(`a text is told to be ${language} by two of its words, also where its letters are read as English ones`, () => {
    expect(likelyLanguages(text, ['en-GB'])).toEqual([language]);
    expect(likelyLanguages(text.toUpperCase(), [])).toEqual([language]);
  });

test('an English error is of no other language, nor is one foreign word in it', () => {
  for (const text of [
    'The shadow copy provider had an unexpected error while trying to process the specified operation.',
    'Access to the path "C:\\Users\\der" is denied.',
    'der der der',
    '',
  ])
    expect(likelyLanguages(text, ['en-US', 'en'])).toEqual([]);
});

test('a language that is set in the browser is offered whatever the text is, and once', () => {
  expect(likelyLanguages('Access denied', ['de-AT', 'de', 'en'])).toEqual(['deu']);
  expect(likelyLanguages(TEXTS.deu, ['de-CH'])).toEqual(['deu']);
  expect(likelyLanguages(TEXTS.fra, ['NL-be'])).toEqual(['nld', 'fra']);
  // Letters that are not among those that can be read.
  expect(likelyLanguages('Access denied', ['ja-JP', 'pt-BR', 'x'])).toEqual([]);
});
