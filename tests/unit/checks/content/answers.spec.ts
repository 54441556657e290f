import { expect, test } from '@playwright/test';
import { answers } from '../../../../src/checks/content/answers.ts';
import { ERROR, FAQ, printed } from '../../../fixtures/checks/good-content.ts';

const VERIFIED = 'verified: 2026-11-20, read\n';

test('answers to questions that exist are no findings', () => {
  expect(printed(answers)).toBe('');
});

test('an answer to an unknown question is found', () => {
  expect(
    printed(answers, [FAQ, VERIFIED, `${VERIFIED}answers: { printed: [page] }\n`]),
  ).toBe(`content/faq/why-tokens.mdx:11:12  Unknown question "printed"
  expected: printed-by
  next: Correct the key, or add the question.`);
});

test('an answer that follows from <Scope> is found', () => {
  expect(
    printed(answers, [ERROR, '[page] }', '[page], seen-by: [one] }']),
  ).toBe(`content/errors/lost-token.mdx:14:32  The answer to "seen-by" follows from <Scope>
  expected: only answers that <Scope> in the body does not give
  next: Delete "seen-by" here.`);
});

test('an unknown answer is found', () => {
  expect(
    printed(answers, [ERROR, '[page] }', '[program, pages] }']),
  ).toBe(`content/errors/lost-token.mdx:14:34  Unknown answer "pages" to "printed-by"
  expected: one of page, program
  next: Correct the answer, or add it to the question.`);
});

test('an error that does not say what printed it is found', () => {
  expect(
    printed(answers, [ERROR, 'answers: { printed-by: [page] }\n', '']),
  ).toBe(`content/errors/lost-token.mdx:1  The question "printed-by" is not answered
  expected: one of page, program
  next: Add answers: { printed-by: [...] } to the frontmatter.`);
});
