import { expect, test } from '@playwright/test';
import { compareItems } from '../../../src/drift/compare-items.ts';
import { digestOfItems, itemsOf } from '../../../src/drift/items-of.ts';
import type { Watched } from '../../../src/schemas/watched.ts';
import { MATTERS } from './edits-that-matter.ts';
import { LAYOUT } from './layout-edits.ts';
import { STATES } from './states.ts';

const changes = (kind: Watched['kind'], before: string, after: string) =>
  compareItems(itemsOf(before, kind), itemsOf(after, kind)).map(({ what, item }) => `${what} ${item}`);

test('twenty-six changes that matter are all reported', () => {
  expect(MATTERS).toHaveLength(26);
  for (const { kind, name, from, to, reported } of MATTERS) {
    const before = STATES[kind];
    expect(before, name).toContain(from);
    expect({ name, changes: changes(kind, before, before.replace(from, to)) }).toEqual({ name, changes: reported });
  }
});

test('twenty-six changes of mere layout are none', () => {
  expect(LAYOUT).toHaveLength(26);
  for (const { kind, name, from, to } of LAYOUT) {
    const before = STATES[kind];
    const after = before.replaceAll(from, to);
    expect(after, name).not.toBe(before);
    expect({ name, changes: changes(kind, before, after) }).toEqual({ name, changes: [] });
    expect(digestOfItems(itemsOf(after, kind)), name).toBe(digestOfItems(itemsOf(before, kind)));
  }
});

test('a change says which sentences are gone and which have come', () => {
  const [change] = compareItems(
    new Map([['KOPIA401', 'The key is wrong. Type it again.']]),
    new Map([['KOPIA401', 'The key is wrong. Fetch a new one.']]),
  );
  expect(change).toEqual({ what: 'changed', item: 'KOPIA401', gone: ['Type it again.'], come: ['Fetch a new one.'] });
});
