import { expect, test } from '@playwright/test';
import { folderOf } from '../../src/addresses.ts';
import { formatFinding } from '../../src/checks/finding.ts';
import { search } from '../../src/search/search.ts';
import { builtSearch } from '../fixtures/content-site.ts';
import { type Golden, goldenCases } from '../fixtures/golden-cases.ts';
import { type Answering, goldenFinding } from '../fixtures/golden-finding.ts';
import { CONTENT } from '../fixtures/sites.ts';

/** Cases of a kind that fail, all and held ones, as shares of theirs, and what mends each. */
async function failures(kind: Golden['kind']) {
  const { catalogue, text, judge } = await builtSearch();
  const entryOf = (id: string): Answering => {
    const entry = catalogue.entries.find((one) => one.id === id);
    const path = entry ? `${CONTENT.content}/${folderOf(entry.kind)}/${id}.mdx` : id;
    return { id, path, claims: [...(entry?.codes ?? []), ...(entry?.messages ?? [])] };
  };
  const cases = goldenCases(CONTENT.content).filter((golden) => golden.kind === kind);
  const failed = cases.flatMap((golden) => {
    const answer = search(catalogue, text, golden.paste, judge);
    const finding = goldenFinding(golden, answer, CONTENT.content, entryOf);
    return finding ? [{ golden, finding }] : [];
  });
  const share = (some: number, all: number) => some / Math.max(1, all);
  return {
    all: share(failed.length, cases.length),
    held: share(failed.filter(({ golden }) => golden.held).length, cases.filter(({ held }) => held).length),
    /** A new entry that is right makes some cases wrong: they say so here. */
    told: `\n${failed.map(({ finding }) => formatFinding(finding)).join('\n\n')}\n`,
  };
}

test('a whole error finds an entry that claims it first, in at least 97 of 100 cases', async () => {
  const { all, held, told } = await failures('positive');
  expect(all, told).toBeLessThanOrEqual(0.03);
  expect(held, told).toBeLessThanOrEqual(0.03);
});

test('what is documented nowhere is called best in at most 2 of 100 cases', async () => {
  const { all, held, told } = await failures('negative');
  expect(all, told).toBeLessThanOrEqual(0.02);
  expect(held, told).toBeLessThanOrEqual(0.03);
});

test('a text that several entries share leads with them and calls none of them best', async () => {
  const { all, told } = await failures('choice');
  expect(all, told).toBe(0);
});

test('a pasted list is grouped by entry, with the lines of each', async () => {
  const { all, told } = await failures('list');
  expect(all, told).toBe(0);
});
