import { expect, test } from '@playwright/test';
import { appliesToSchema, readAppliesTo } from '../../../src/schemas/applies-to.ts';

test('a product and a word is an edition', () => {
  expect(readAppliesTo('kopia server')).toEqual([{ product: 'kopia', edition: 'server' }]);
});

test('a product and a sign with figures is a bound of its version', () => {
  expect(readAppliesTo('kopia >=10.9')).toEqual([{ product: 'kopia', version: '10.9', bound: 'from' }]);
  expect(readAppliesTo('graph <2.34.1')).toEqual([{ product: 'graph', version: '2.34.1', bound: 'before' }]);
});

test('conditions have a comma between', () => {
  expect(readAppliesTo('kopia server, kopia >=10.9, restic <3')).toEqual([
    { product: 'kopia', edition: 'server' },
    { product: 'kopia', version: '10.9', bound: 'from' },
    { product: 'restic', version: '3', bound: 'before' },
  ]);
});

for (const text of [
  '',
  'kopia',
  'kopia 10.9',
  'kopia >10.9',
  'kopia <=10.9',
  'kopia >= 10.9',
  'kopia >=v10',
  'Kopia server',
  'kopia server,restic <3',
  'kopia server, ',
  'kopia new server',
]) {
  test(`"${text}" is no condition`, () => {
    expect(readAppliesTo(text)).toBeUndefined();
  });
}

test('the schema of the frontmatter gives the conditions, or says what an author writes', () => {
  expect(appliesToSchema.parse('kopia direct')).toEqual([{ product: 'kopia', edition: 'direct' }]);
  for (const value of ['kopia 10.9', 10.9, ['kopia direct']]) {
    expect(appliesToSchema.safeParse(value).error?.issues[0]?.message).toBe(
      'expected a product with an edition of it or a version: "my-tool server", "my-tool >=0.17", "my-tool <0.17"; several with a comma',
    );
  }
});
