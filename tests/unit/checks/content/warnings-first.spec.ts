import { expect, test } from '@playwright/test';
import { warningsFirst } from '../../../../src/checks/content/warnings-first.ts';
import { ERROR, FAQ, GUIDE, OTHER, printed } from '../../../fixtures/checks/good-content.ts';

const WARNING = '<Warning>\n\nMind the vault.\n\n</Warning>';

test('a warning before the steps is no finding', () => {
  expect(printed(warningsFirst)).toBe('');
});

test('a warning in the text of an entry is no finding', () => {
  expect(printed(warningsFirst, [FAQ, '<Note>', '<Warning>'], [FAQ, '</Note>', '</Warning>'])).toBe('');
});

test('a warning in a fold is found', () => {
  expect(
    printed(warningsFirst, [ERROR, '```powershell', `${WARNING}\n\n\`\`\`powershell`]),
  ).toBe(`content/errors/lost-token.mdx:73:1  A warning is hidden in the fold "The same by command"
  expected: warnings outside of folds, before the first step of the fix that they warn of
  next: Move the warning into the fix, or say it in the text.`);
});

test('a warning in a note of a fold is found', () => {
  expect(
    printed(warningsFirst, [ERROR, '```powershell', `<Note>\n\n${WARNING}\n\n</Note>\n\n\`\`\`powershell`]),
  ).toContain('content/errors/lost-token.mdx:75:1  A warning is hidden in the fold "The same by command"');
});

test('a warning after a step is found', () => {
  expect(
    printed(warningsFirst, [OTHER, '1. Consent.', `1. Consent.\n\n${WARNING}`]),
  ).toBe(`content/errors/missing-consent.mdx:52:1  The warning comes after the first step of the fix "consent"
  expected: the warning before step 1
  next: Move the warning above the steps.`);
});

test('a warning after a guide is found, because the guide brings steps', () => {
  expect(
    printed(warningsFirst, [OTHER, '1. Consent.', `<Guide id="store-a-token" />\n\n${WARNING}`]),
  ).toBe(`content/errors/missing-consent.mdx:52:1  The warning comes after the first step of the fix "consent"
  expected: the warning before step 1
  next: Move the warning above the steps.`);
});

test('a number in code is no step', () => {
  expect(
    printed(warningsFirst, [OTHER, '1. Consent.', `\`\`\`text\n1. Consent\n\`\`\`\n\n${WARNING}\n\n1. Consent.`]),
  ).toBe('');
});

test('a fix that destroys something without a warning is found', () => {
  expect(
    printed(warningsFirst, [ERROR, '<Warning>\n\nThe old token is lost.\n\n</Warning>\n\n', '']),
  ).toBe(`content/errors/lost-token.mdx:44:1  The fix "store-again" destroys something without a warning
  expected: <Warning> before step 1
  next: Write what is lost or who is signed out, and what to do before.`);
});

test('a fix that signs people out without a warning is found', () => {
  expect(
    printed(warningsFirst, [GUIDE, 'effect="reads"', 'effect="signs-out"']),
  ).toBe(`content/guides/store-a-token.mdx:16:1  The fix "steps" signs people out without a warning
  expected: <Warning> before step 1
  next: Write what is lost or who is signed out, and what to do before.`);
});
