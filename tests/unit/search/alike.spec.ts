import { expect, test } from '@playwright/test';
import type { CatalogueEntry } from '../../../src/search/index/catalogue.ts';
import { indexCatalogue } from '../../../src/search/index/index-site.ts';
import { judgeOf } from '../../../src/search/judge/judge.ts';
import { search } from '../../../src/search/search.ts';
import { catalogueEntry } from '../../fixtures/catalogue-entry.ts';

const HELD = 'The disk is held by the snapshot service of another machine.';
const entry = (id: string, given: Partial<CatalogueEntry> = {}) => catalogueEntry({ id, messages: [HELD], ...given });

/** How many of the results fit alike. */
function alike(entries: CatalogueEntry[], text: string): number {
  const index = indexCatalogue({ build: '', entries, products: {}, vocabulary: {} });
  return search(index, undefined, text, judgeOf(index, {})).alike;
}
const FIVE = ['a', 'b', 'c', 'd', 'e'].map((id) => entry(id, { codes: ['SNAP7'] }));
const OTHERS = [
  entry('other', { messages: ['The snapshot was kept, and the disk has been released.'] }),
  entry('name', { messages: [], title: 'The disk is held by nobody' }),
];

test('entries that share a message or code fit alike, however it was given', () => {
  for (const text of [HELD, 'SNAP7', 'held by the snapshot service of ano', `Job 7 failed.\n${HELD}\nDone.`])
    expect(alike([...FIVE, ...OTHERS], text), text).toBe(5);
});

test('a word of a message is no choice among all that have it', () => {
  for (const text of ['disk', 'snapshot', 'the']) expect(alike([...FIVE, ...OTHERS], text), text).toBe(0);
});

test('a part of a message that only one entry has is no choice', () => {
  expect(alike([entry('a'), ...OTHERS], 'held by the snapshot service of another machine')).toBe(0);
});

test('one entry that fits alone has nothing alike beside it', () => {
  expect(alike([entry('a'), ...OTHERS], HELD)).toBe(1);
  expect(alike(OTHERS, 'Nothing of this stands anywhere')).toBe(0);
});
