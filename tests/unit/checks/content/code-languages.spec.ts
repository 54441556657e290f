import { expect, test } from '@playwright/test';
import { codeLanguages } from '../../../../src/checks/content/code-languages.ts';
import { ERROR, printed } from '../../../fixtures/checks/good-content.ts';

test('code blocks with a language are no findings', () => {
  expect(printed(codeLanguages)).toBe('');
});

test('a code block without a language is found', () => {
  expect(
    printed(codeLanguages, [ERROR, '```powershell', '```']),
  ).toBe(`content/errors/lost-token.mdx:73  A code block has no language
  expected: powershell, bash, json, http or text after the opening fence
  next: Add the language; "text" fits where none other does.`);
});
