import { expect, test } from '@playwright/test';
import { coverage } from '../../../../src/checks/content/coverage.ts';
import { OTHER, printed } from '../../../fixtures/checks/good-content.ts';

test('sources that entries name are covered', () => {
  expect(printed(coverage)).toBe('');
});

test('a source that no entry names is found', () => {
  expect(
    printed(coverage, [OTHER, 'sources: [manual/other-consent]\n', '']),
  ).toBe(`content/sources.yaml:7:5  No entry covers the source "manual/other-consent"
  expected: at least one entry that names it in "sources"
  next: Add the key to the entry that answers it, or write that entry.`);
});
