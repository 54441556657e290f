import { expect, test } from '@playwright/test';
import { groupHeading } from '../../../../src/browser/results/result-words.ts';
import type { ShownResult } from '../../../../src/worker/protocol.ts';

const results = (...confidences: ShownResult['confidence'][]) =>
  confidences.map((confidence) => ({ confidence }) as ShownResult);

const checked = (results: ShownResult[]) => results.map((result) => ({ ...result, check: 'Its bucket is empty.' }));

test('several entries that fit alike stand below a heading of their choice, whose checks are shown', () => {
  expect(groupHeading(checked(results('possible', 'possible')), 0, false, 2)).toContain('the check tells them apart');
});

test('what is merely near stands below no heading of a choice, alone or behind one', () => {
  expect(groupHeading(results('possible', 'possible'), 0, false, 0)).toContain('Similar');
  expect(groupHeading(checked(results('possible', 'possible', 'possible')), 2, false, 2)).toContain('Similar');
});

test('an entry that fits alone, or is left alone by filters and answers, may be the one', () => {
  for (const [of, alike] of [
    [results('possible'), 1],
    [results('possible'), 0],
    [results('possible', 'exact'), 1],
    [checked(results('possible', 'possible')), 1],
    [results('exact', 'exact'), 1],
  ] as const)
    expect(groupHeading(of, 0, false, alike)).toBe('It may be this one');
  expect(groupHeading(results('best', 'exact'), 0, false, 1)).toBeUndefined();
});

test('what only contains a text stands apart from the entries that have it as their own', () => {
  const exact = results('exact', 'exact', 'exact');
  expect([0, 1, 2].map((at) => groupHeading(exact, at, false, 2))).toEqual([
    undefined,
    undefined,
    'Also contain this text',
  ]);
});

test('entries of a list stand below its heading, also a single one', () => {
  expect(groupHeading(results('possible'), 0, true, 0)).toContain('lines of your text');
});
