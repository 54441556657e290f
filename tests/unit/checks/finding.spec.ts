import { expect, test } from '@playwright/test';
import { type Finding, formatFinding, formatFindings, inOrder } from '../../../src/checks/finding.ts';

const FINDING: Finding = {
  file: 'content/errors/x.mdx',
  line: 12,
  column: 5,
  found: 'Unknown product "kopa"',
  expected: 'one of kopia, restic, graph',
  next: 'Correct the key.',
};

test('a finding names the place, what was found, what was expected and the next step', () => {
  expect(formatFinding(FINDING)).toBe(`content/errors/x.mdx:12:5  Unknown product "kopa"
  expected: one of kopia, restic, graph
  next: Correct the key.`);
});

test('a finding without a column names the line', () => {
  expect(formatFinding({ ...FINDING, column: undefined })).toContain('content/errors/x.mdx:12  Unknown');
});

test('a list of findings ends with their number', () => {
  expect(formatFindings([])).toBe('0 findings');
  expect(formatFindings([FINDING])).toMatch(/\n\n1 finding$/);
  expect(formatFindings([FINDING, FINDING])).toMatch(/\n\n2 findings$/);
});

test('findings are sorted by file, line and column', () => {
  const places: [string, number, number | undefined][] = [
    ['b.mdx', 1, 1],
    ['a.mdx', 10, 1],
    ['a.mdx', 9, 2],
    ['a.mdx', 9, undefined],
  ];
  const sorted = inOrder(places.map(([file, line, column]) => ({ ...FINDING, file, line, column })));
  expect(sorted.map(({ file, line, column }) => [file, line, column])).toEqual(places.toReversed());
});
