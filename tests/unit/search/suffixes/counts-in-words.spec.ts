import { expect, test } from '@playwright/test';
import { countsInWords } from '../../../../src/search/suffixes/counts-in-words.ts';
import { commonLength } from '../../../../src/search/tables/pack-rows.ts';

/** Of each word the entries that have it. */
const WORDS: Record<string, number[]> = { 'consent,': [0, 1, 2], licence: [1, 2], tenant: [0, 3], 'tenant.': [4, 5] };

function counted(atOnce?: number): Map<string, number> {
  const found = new Map<string, number>();
  const counts = countsInWords(6, 2, (fragment, count) => found.set(fragment, count), atOnce);
  let before = '';
  for (const word of Object.keys(WORDS).sort()) {
    counts.row(word, commonLength(word, before));
    for (const entry of WORDS[word] ?? []) counts.add(entry, true);
    before = word;
  }
  counts.end();
  return found;
}

test('a fragment is counted in each entry once, with the marks behind it and without', () => {
  const found = counted();
  expect(Object.fromEntries(['ant', 'ant.', 'ent', 'ent,', 'enan', 'cen'].map((one) => [one, found.get(one)]))).toEqual(
    {
      ant: 4,
      'ant.': 2,
      ent: 3,
      'ent,': 3,
      enan: 4,
      cen: 2,
    },
  );
});

test('of how many places fragments are counted together changes no number', () => {
  const all = counted();
  for (const atOnce of [1, 2, 7, 20]) expect(counted(atOnce)).toEqual(all);
});
