import { expect, test } from '@playwright/test';
import { codeRelations } from '../../../../src/checks/content/code-relations.ts';
import { contentOf } from '../../../../src/checks/content-files.ts';
import { printed } from '../../../fixtures/checks/good-content.ts';

const CODES = 'content/codes/other.yaml';
const STEP = '  firstStep:';

test('what a code is confused with is a code with a card or an entry', () => {
  expect(printed(codeRelations)).toBe('');
  expect(printed(codeRelations, [CODES, STEP, `  confusedWith: { TOKERR65001: "Consent is missing." }\n${STEP}`])).toBe(
    '',
  );
});

test('thousands of cards that name codes which nobody knows are told in one run', () => {
  const cards = Array.from({ length: 3000 }, (_, at) => `RST${at}: { confusedWith: { XYZ${at}: It is another. } }\n`);
  const content = contentOf({ 'content/codes/other.yaml': cards.join('') });
  expect(codeRelations(content)).toHaveLength(3000);
});

test('a code that is confused with itself, or with one that is not known here, is found', () => {
  expect(printed(codeRelations, [CODES, STEP, `  confusedWith: { TOKERR50034: "The same." }\n${STEP}`])).toContain(
    'The code "TOKERR50034" is confused with itself',
  );
  expect(printed(codeRelations, [CODES, STEP, `  confusedWith: { TOKERR99999: "Another." }\n${STEP}`])).toContain(
    'The code "TOKERR99999" has neither card nor entry',
  );
});
