import { expect, test } from '@playwright/test';
import { unfinished } from '../../../../src/checks/content/unfinished.ts';
import { FAQ, printed } from '../../../fixtures/checks/good-content.ts';

test('a written entry is finished', () => {
  expect(printed(unfinished)).toBe('');
});

test('what a skeleton left to write is found', () => {
  expect(
    printed(unfinished, [FAQ, 'title: Why are there tokens?', 'title: "FILL IN: the question"']),
  ).toBe(`content/faq/why-tokens.mdx:2:9  This place is not written yet
  expected: the question
  next: Write it in place of "FILL IN:" and what follows.`);
});
