import { expect, test } from '@playwright/test';
import { facts } from '../../../../src/checks/content/facts.ts';
import { ERROR, GUIDE, printed } from '../../../fixtures/checks/good-content.ts';

test('a fix that destroys says what', () => {
  expect(printed(facts)).toBe('');
});

test('a fix that destroys without a note is found', () => {
  expect(
    printed(facts, [ERROR, '    effectNote: Deletes the old token.\n', '']),
  ).toBe(`content/errors/lost-token.mdx:26:13  The fix "store-again" destroys something and does not say what or whom
  expected: "effectNote", one sentence on what exactly is affected
  next: Add "effectNote" to the fix.`);
});

test('a fix that signs people out without a note is found', () => {
  expect(
    printed(facts, [GUIDE, 'effect: reads', 'effect: signs-out']),
  ).toBe(`content/guides/store-a-token.mdx:13:13  The fix "steps" signs people out and does not say what or whom
  expected: "effectNote", one sentence on what exactly is affected
  next: Add "effectNote" to the fix.`);
});

test('a fix for a product that the entry does not have is found', () => {
  expect(
    printed(facts, [ERROR, 'product: cipp', 'product: rewst']),
  ).toBe(`content/errors/lost-token.mdx:22:14  The fix "store-again" is for "rewst", which is no product of this entry
  expected: one of any, cipp
  next: Correct the product of the fix, or add it to "products".`);
});
