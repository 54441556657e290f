import { expect, test } from '@playwright/test';
import { search } from '../../../src/search/search.ts';
import { ALIKE, CLOSED_AWAY, CODES } from '../../fixtures/fixture-roles.ts';
import { builtSearch } from '../../fixtures/fixture-site.ts';

async function found(text: string) {
  const { catalogue, text: own, judge, words } = await builtSearch();
  const { results, suggestions, question } = search(catalogue, own, text, judge, undefined, words);
  return { results: results.map(({ id, confidence }) => `${id} ${confidence}`), suggestions, question };
}
const NOTHING = { results: [], suggestions: [], question: undefined };

test('what stands in quotes is looked for as typed, and nothing that is only like it is found', async () => {
  expect((await found('repositry is lockt')).results).toEqual(['restic-locked words']);
  expect(await found('"repositry is lockt"')).toEqual(NOTHING);
  expect((await found('wrong clock of the tape')).suggestions).not.toEqual([]);
  expect(await found('“wrong clock of the tape”')).toEqual(NOTHING);
  expect(await found(`"${CLOSED_AWAY}"`)).toEqual({ ...NOTHING, results: ['vss-provider-error exact'] });
});

test('a code or a whole error in quotes is what it is without them', async () => {
  for (const [code, id] of Object.entries(CODES)) expect((await found(`"${code}"`)).results[0]).toBe(`${id} best`);
  expect((await found(`"${ALIKE.message}"`)).results.slice(0, 2).sort()).toEqual(
    ALIKE.ids.map((id) => `${id} possible`),
  );
});

test('quotes that stand in an entry are a part of what is looked for', async () => {
  const { text } = await builtSearch();
  const quotes = text.entries.flatMap((entry) =>
    [...entry.text.matchAll(/"[^"]{6,40}"/g)].map(([quoted]) => [entry.id, quoted] as const),
  );
  expect(quotes.length).toBeGreaterThan(0);
  for (const [id, quoted] of quotes) {
    const { results } = await found(quoted);
    expect([quoted, results.filter((result) => result.startsWith(`${id} `))]).not.toEqual([quoted, []]);
  }
});

test('quotes around nothing, one quote, and quotes inside of a text change nothing', async () => {
  for (const text of ['""', '"', '"  "', '" "a" "']) expect([text, await found(text)]).toEqual([text, NOTHING]);
  expect((await found('"wrong password" or "lost password"')).question).toBeDefined();
});

test('a phrase that stands in the text of an entry comes before what is found by its words', async () => {
  expect((await found(CLOSED_AWAY)).results[0]).toBe('vss-provider-error exact');
});
