import { expect, test } from '@playwright/test';
import { groupHeading } from '../../../../src/browser/results/result-words.ts';
import type { ShownResult } from '../../../../src/worker/protocol.ts';

const results = (...confidences: ShownResult['confidence'][]) =>
  confidences.map((confidence) => ({ confidence }) as ShownResult);

test('several entries that may fit stand below a heading of their choice, a lone one below none', () => {
  expect(groupHeading(results('possible', 'possible'), 0, false)).toContain('fits several entries');
  expect(groupHeading(results('possible'), 0, false)).toBeUndefined();
  expect(groupHeading(results('possible', 'exact'), 0, false)).toBeUndefined();
});

test('entries of a list stand below its heading, also a single one', () => {
  expect(groupHeading(results('possible'), 0, true)).toContain('lines of your text');
});
