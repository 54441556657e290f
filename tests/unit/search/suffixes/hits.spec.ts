import { expect, test } from '@playwright/test';
import { FIRST, type Found, listed, MOST_LISTED } from '../../../../src/search/suffixes/hits.ts';

const found = (count: number, isSure: (number: number) => boolean): Found =>
  new Map(Array.from({ length: count }, (_, number) => [number, { number, worth: -number, isSure: isSure(number) }]));

test('of very many entries the first fifty that surely have a fragment are there, whatever texts decide of others', () => {
  const many = listed(found(2 * MOST_LISTED + 1, (number) => number > 2));
  expect(many.filter(({ isSure }) => isSure)).toHaveLength(FIRST);
  expect(many.map(({ number }) => number)).toEqual(Array.from({ length: FIRST + 3 }, (_, number) => number));
  expect(listed(found(MOST_LISTED + 1, () => true))).toHaveLength(FIRST);
  expect(listed(found(MOST_LISTED, () => false))).toHaveLength(MOST_LISTED);
});

test('where no more surely have it than are told, all that may have it are there: texts may leave as few', () => {
  for (const sure of [0, 20, MOST_LISTED])
    expect(listed(found(2 * MOST_LISTED, (number) => number < sure))).toHaveLength(2 * MOST_LISTED);
});

test('where hardly any surely have it, twice as many are looked at, and no more', () => {
  expect(listed(found(2 * MOST_LISTED + 1, (number) => number === 0))).toHaveLength(2 * FIRST);
});
