import { expect, test } from '@playwright/test';
import { search } from '../../src/search/search.ts';
import { builtSearch } from '../fixtures/built-site.ts';
import { GOLDEN, type Golden } from '../fixtures/golden-cases.ts';

/** Cases of a kind that fail, all and held ones, with the shares that they are of theirs. */
async function failures(kind: Golden['kind'], passes: (found: ReturnType<typeof search>, golden: Golden) => boolean) {
  const { catalogue, text, judge } = await builtSearch();
  const cases = GOLDEN.filter((golden) => golden.kind === kind);
  const failed = cases.filter((golden) => !passes(search(catalogue, text, golden.paste, judge), golden));
  const share = (list: Golden[], of: Golden[]) => list.length / Math.max(1, of.length);
  return {
    count: cases.length,
    all: share(failed, cases),
    held: share(
      failed.filter(({ held }) => held),
      cases.filter(({ held }) => held),
    ),
    names: failed.map(({ name }) => name).join(', '),
  };
}

test('a whole error finds an entry that claims it first, in at least 97 of 100 cases', async () => {
  const result = await failures('positive', ({ results }, { entries }) => entries.includes(results[0]?.id ?? ''));
  expect(result.count).toBeGreaterThanOrEqual(150);
  expect(result.all, result.names).toBeLessThanOrEqual(0.03);
  expect(result.held, result.names).toBeLessThanOrEqual(0.03);
});

test('what is documented nowhere is called best in at most 2 of 100 cases', async () => {
  const result = await failures('negative', ({ results }) => results.every(({ confidence }) => confidence !== 'best'));
  expect(result.count).toBeGreaterThanOrEqual(60);
  expect(result.all, result.names).toBeLessThanOrEqual(0.02);
  expect(result.held, result.names).toBeLessThanOrEqual(0.03);
});

test('a text that several entries share leads with them and calls none of them best', async () => {
  const result = await failures('choice', ({ results }, { entries }) => {
    const leading = results.slice(0, Math.min(entries.length, 3)).map(({ id }) => id);
    return results.every(({ confidence }) => confidence !== 'best') && leading.every((id) => entries.includes(id));
  });
  expect(result.count).toBeGreaterThanOrEqual(20);
  expect(result.all, result.names).toBe(0);
});

test('a pasted list is grouped by entry, with the lines of each', async () => {
  const result = await failures('list', ({ reading }, { groups }) => {
    const found = Object.fromEntries((reading?.groups ?? []).map(({ entry, lines }) => [String(entry), lines]));
    // A list in which nothing is documented needs no table.
    if (Object.keys(groups).every((entry) => entry === 'null'))
      return Object.keys(found).every((entry) => entry === 'null');
    return JSON.stringify(Object.entries(found).sort()) === JSON.stringify(Object.entries(groups).sort());
  });
  expect(result.count).toBeGreaterThanOrEqual(8);
  expect(result.names).toBe('');
});
