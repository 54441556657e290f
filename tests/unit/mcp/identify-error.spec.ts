import { expect, test } from '@playwright/test';
import type { Identified } from '../../../src/mcp/identified.ts';
import { identifyError, within } from '../../../src/mcp/identify-error.ts';
import { openSite } from '../../../src/mcp/open-site.ts';
import { isWithinBudget } from '../../../src/mcp/within-budget.ts';
import { FIXTURE } from '../../fixtures/sites.ts';

const LONG = '漢字 "\\'.repeat(500);
const many = <One>(one: One): One[] => Array.from({ length: 200 }, () => one);
const ENTRY = {
  ...{ id: 'some-entry', url: '/errors/some-entry/', confidence: 'possible' as const },
  ...{ title: LONG, passage: LONG, check: LONG, likeliestCause: LONG, firstStep: LONG },
};
const HUGE: Identified = {
  ...{ outcome: 'list', best: null, hasSecret: true, left: 0 },
  ...{ results: many(ENTRY), suggestions: many(ENTRY), readAs: many(LONG) },
  cards: many({ code: 'X-1', url: '/e/x-1/', name: LONG, meaning: LONG, side: LONG, firstStep: LONG }),
  lines: many({ entry: 'some-entry', title: LONG, lines: LONG }),
  readCodes: many({ typed: LONG, codes: many('X-1') }),
};

test('the least of the largest answer fits twice, and what is left out is counted', () => {
  const least = within(HUGE, 1);
  expect(isWithinBudget({ data: least, text: least })).toBe(true);
  expect(least.left).toBe(199 * 3 + 198);
  expect(least.results[0]).toMatchObject({ id: ENTRY.id, url: ENTRY.url });
});

test('where there is room, nothing is cut', () => {
  const small = {
    ...HUGE,
    results: [{ ...ENTRY, title: 'a', passage: 'b', check: 'c', likeliestCause: 'd', firstStep: 'e' }],
  };
  expect(within(small, 8).results).toEqual(small.results);
});

test('an answer of a built site fits whole where it is short', async () => {
  const site = await openSite(FIXTURE.dist);
  const { structuredContent } = await identifyError(site, 'zzqxj wvkpq');
  expect(structuredContent).toMatchObject({ outcome: 'unknown', left: 0 });
});
