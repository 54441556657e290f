import { expect, test } from '@playwright/test';
import { appliesToSchema, readAppliesTo } from '../../../src/schemas/applies-to.ts';

test('a product and a word is an edition', () => {
  expect(readAppliesTo('cipp container')).toEqual([{ product: 'cipp', edition: 'container' }]);
});

test('a product and a sign with figures is a bound of its version', () => {
  expect(readAppliesTo('cipp >=10.9')).toEqual([{ product: 'cipp', version: '10.9', bound: 'from' }]);
  expect(readAppliesTo('graph <2.34.1')).toEqual([{ product: 'graph', version: '2.34.1', bound: 'before' }]);
});

test('conditions have a comma between', () => {
  expect(readAppliesTo('cipp container, cipp >=10.9, rewst <3')).toEqual([
    { product: 'cipp', edition: 'container' },
    { product: 'cipp', version: '10.9', bound: 'from' },
    { product: 'rewst', version: '3', bound: 'before' },
  ]);
});

for (const text of [
  '',
  'cipp',
  'cipp 10.9',
  'cipp >10.9',
  'cipp <=10.9',
  'cipp >= 10.9',
  'cipp >=v10',
  'CIPP container',
  'cipp container,rewst <3',
  'cipp container, ',
  'cipp new infrastructure',
]) {
  test(`"${text}" is no condition`, () => {
    expect(readAppliesTo(text)).toBeUndefined();
  });
}

test('the schema of the frontmatter gives the conditions, or says what an author writes', () => {
  expect(appliesToSchema.parse('cipp functions')).toEqual([{ product: 'cipp', edition: 'functions' }]);
  for (const value of ['cipp 10.9', 10.9, ['cipp functions']]) {
    expect(appliesToSchema.safeParse(value).error?.issues[0]?.message).toBe(
      'expected a product with an edition of it or a version: "kopia server", "kopia >=0.17", "kopia <0.17"; several with a comma',
    );
  }
});
