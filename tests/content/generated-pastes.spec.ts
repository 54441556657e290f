import { expect, test } from '@playwright/test';
import { withoutCards } from '../../src/search/index/catalogue.ts';
import { search } from '../../src/search/search.ts';
import { type Case, type Documented, generatedPastes, typingErrors } from '../bench/generated-cases.ts';
import { builtSearch } from '../fixtures/content-site.ts';
import { isLong } from '../fixtures/is-long.ts';

const PER_MESSAGE = isLong ? 20 : 8;
const TYPING_ERRORS = isLong ? 1500 : 500;
const SEED = 20261121;
/** Failures that a message shows: enough to see of what kind they are. */
const SHOWN = 25;

/** The built site's search, and its entries as the generators want them. */
async function site() {
  const { catalogue, text, judge } = await builtSearch();
  const texts = new Map(text.entries.map((entry) => [entry.id, entry.text]));
  const entries: Documented[] = withoutCards(catalogue.entries).map((entry) => ({
    ...entry,
    text: texts.get(entry.id) ?? '',
  }));
  const answer = (query: string) => {
    const { results, suggestions } = search(catalogue, text, query, judge);
    return [...results, ...suggestions].map(({ id }) => id);
  };
  return { entries, answer };
}

/** The share of cases with a right answer among the first `places`, and the failures for a person to read. */
function measure(cases: readonly Case[], answer: (query: string) => string[], places: number) {
  const failures = cases.flatMap(({ query, from, right, how }) => {
    const ids = answer(query);
    if (ids.slice(0, places).some((id) => right.has(id))) return [];
    return [`${from} (${how}) → ${ids.slice(0, 3).join(', ') || 'nothing'}: ${JSON.stringify(query)}`];
  });
  const rate = 1 - failures.length / cases.length;
  const percent = (rate * 100).toFixed(2);
  return { rate, report: [`${percent} % of ${cases.length}`, ...failures.slice(0, SHOWN)].join('\n') };
}

test('of generated pastes, an entry that claims the error is first in at least 99 %', async () => {
  const { entries, answer } = await site();
  const cases = generatedPastes(entries, PER_MESSAGE, SEED);
  const { rate, report } = measure(cases, answer, 1);
  expect(rate, report).toBeGreaterThanOrEqual(0.99);
});

test('of fragments with one typing error, the entry is among the first five in at least 98 %', async () => {
  const { entries, answer } = await site();
  const cases = typingErrors(entries, TYPING_ERRORS, SEED);
  expect(cases).toHaveLength(TYPING_ERRORS);
  const { rate, report } = measure(cases, answer, 5);
  expect(rate, report).toBeGreaterThanOrEqual(0.98);
});

test('the same seed gives the same cases, another seed gives others', async () => {
  const { entries } = await site();
  const queries = (seed: number) => generatedPastes(entries, 1, seed).map(({ query }) => query);
  expect(queries(1)).toEqual(queries(1));
  expect(queries(1)).not.toEqual(queries(2));
});
