import { expect, test } from '@playwright/test';
import { buildIndex } from '../../../../src/search/tables/build-index.ts';
import { openIndex } from '../../../../src/search/tables/open-index.ts';
import { indexedEntry, mapSource } from '../../../fixtures/table-index.ts';

/** Words in no order, always the same. */
const word = (number: number) => ((Math.imul(number + 1, 0x9e3779b1) >>> 0) % 1e9).toString(36);
const COUNT = 4000;

function filesWith(change: (rows: [string, string][]) => void): Map<string, string> {
  const rows = Array.from({ length: COUNT }, (_, at): [string, string] => [`${word(at)} ${word(at * 31)}`, String(at)]);
  change(rows);
  const maker = { name: 'fields' as const, isDistinguishing: true, shardBytes: () => 256, rows: () => rows };
  return buildIndex([indexedEntry(0)], { tables: [maker], records: [] }, { build: '1', entries: 1, products: {} });
}

test('a row more, less or different changes few shards, wherever it stands', () => {
  const before = filesWith(() => {});
  expect(before.size).toBeGreaterThan(100);
  let changed = 0;
  for (let at = 0; at < 30; at++) {
    const place = at * 131;
    const after = filesWith((rows) => {
      if (at % 3 === 0) rows.splice(place, 1);
      else if (at % 3 === 1) rows.push([`${word(place + 1e6)} and more`, '7']);
      else (rows[place] as [string, string])[0] = word(place + 1e7);
    });
    changed += [...after.keys()].filter((path) => path.startsWith('fields/') && !before.has(path)).length;
  }
  // At least the shard itself and its group.
  expect(changed / 30).toBeGreaterThanOrEqual(2);
  expect(changed / 30).toBeLessThan(6);
});

test('a row with more values than a shard holds is found whole, and what stands beside it costs one shard', async () => {
  const many = Array.from({ length: 500 }, (_, at): [string, string] => ['many', String(at)]);
  const open = Array.from({ length: 500 }, (_, at): [string, string] => [`many${'-'.repeat(60)}`, String(at)]);
  const files = filesWith((rows) => rows.push(...many, ...open, ['many more', '1'], ['manx', '2'], ['many', '1']));
  const table = (await openIndex(mapSource(files))).table('fields');
  const { rows, shards } = await table.range('many');
  expect(shards).toBeGreaterThan(10);
  expect(rows.map(({ key, values }) => [key.slice(0, 6), values.length])).toEqual([
    ['many', 500],
    ['many m', 1],
    ['many--', 500],
  ]);
  const beside = await table.range('many more', 1);
  expect(beside).toMatchObject({ shards: 1, isLost: false });
  expect(beside.rows.map(({ values }) => values)).toEqual([['1']]);
  // Nobody knows how the key of forty characters goes on: all of it belongs to longer prefixes.
  const longer = await table.range(`many${'-'.repeat(70)}`);
  expect(longer.rows.map(({ values, isCut }) => [values.length, isCut])).toEqual([[500, true]]);
  expect((await table.range('many', 3)).rows).toEqual([]);
});
