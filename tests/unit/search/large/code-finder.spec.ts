import { expect, test } from '@playwright/test';
import { codeFinder } from '../../../../src/search/large/code-finder.ts';
import { vocabularyOf } from '../../../../src/search/text/vocabulary.ts';

test('an unknown code is found in a large text, also where another family begins the same way', () => {
  const vocabulary = vocabularyOf({ families: [{ pattern: 'KOPIA(\\d{3,5})' }, { pattern: 'KOPIAS3(\\d{3})' }] });
  const { isNew } = codeFinder({ known: new Set(), byBare: new Map() }, vocabulary)();
  const asks = (word: string) => isNew(new TextEncoder().encode(`${word} `), 0, word.length);
  expect(['KOPIA401', 'KOPIAS3404', 'KOPIAS4', 'Kopia'].map(asks)).toEqual([true, true, false, false]);
});
