import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { buildIndex } from '../../src/search/tables/build-index.ts';
import { openIndex } from '../../src/search/tables/open-index.ts';
import { keyOf } from '../../src/search/tables/write-table.ts';
import { indexedEntry, mapSource } from '../fixtures/table-index.ts';

/** Few letters, so that keys begin alike; some are longer than a table keeps, and some end in a character of two halves. */
const text = fc.oneof(
  fc.string({ unit: fc.constantFrom('a', 'b', ' '), minLength: 1, maxLength: 8 }),
  fc.string({ unit: fc.constantFrom('a', '𝄞', '\u{1d11f}', 'ß'), minLength: 1, maxLength: 6 }),
  fc
    .tuple(fc.constantFrom('a', 'b'), fc.string({ unit: fc.constantFrom('x', '𝄞'), maxLength: 3 }))
    .map(([a, end]) => `${a.repeat(38)}${end}`),
);
const pairs = fc.array(
  fc.tuple(text, fc.string({ unit: fc.constantFrom('1', '2', '3', '4'), minLength: 1, maxLength: 4 })),
  { maxLength: 150 },
);

const shapes = fc.record({ shardBytes: fc.constantFrom(8, 32, 256), isDistinguishing: fc.boolean() });

test('a table has what a sorted list has, for any rows and prefixes', async () => {
  await fc.assert(
    fc.asyncProperty(pairs, fc.array(text, { minLength: 1, maxLength: 8 }), shapes, async (rows, prefixes, shape) => {
      const files = buildIndex(
        [indexedEntry(0)],
        {
          tables: [
            {
              name: 'fields',
              shardBytes: () => shape.shardBytes,
              isDistinguishing: shape.isDistinguishing,
              rows: () => rows,
            },
          ],
          records: [],
        },
        { build: '1', entries: 1, products: {} },
      );
      const index = await openIndex(mapSource(files));
      const all = new Map<string, { values: Set<string>; goesOn: boolean }>();
      for (const [key, value] of rows) {
        const [known, goesOn] = keyOf(key);
        const row = all.get(known) ?? { values: new Set(), goesOn: false };
        row.values.add(value);
        row.goesOn ||= goesOn;
        all.set(known, row);
      }
      const table = index.table('fields');
      const wrong: string[] = [];
      for (const prefix of [...prefixes, ...rows.map(([key]) => key.slice(0, key.length / 2)), '']) {
        const { rows: found, isLost, shards } = await table.range(prefix);
        // Rows of the table may keep less of their keys: each stands for the one that begins so.
        const meant = found.map((row) => {
          const [only, ...others] = [...all].filter(
            ([key]) => key === row.key || (row.isCut && key.startsWith(row.key)),
          );
          const isOne = only && others.length === 0 && String([...only[1].values].sort()) === String(row.values);
          return isOne ? only[0] : `not one row: ${row.key}`;
        });
        // Of a key that goes on nobody knows how: what the prefix may go on as it does is found, too.
        const open = meant.filter((_, at) => found[at]?.isCut && prefix.startsWith(found[at].key));
        const certain = [...all].filter(
          ([key, { goesOn }]) => key.startsWith(prefix) || (goesOn && prefix.startsWith(key)),
        );
        const wanted = [...new Set([...certain.map(([key]) => key), ...open])].sort();
        const isRight = String(meant) === String(wanted);
        const few = await table.range(prefix, shards - 1);
        if (isLost || !isRight || few.rows.length > 0 || few.shards < shards) wrong.push(prefix);
      }
      // A table that keeps keys whole has a row as it is, in no more shards than hold it.
      for (const [key, { values }] of shape.isDistinguishing ? [] : all) {
        const { rows: found, shards } = await table.range(key, undefined, true);
        const row = found.find((one) => one.key === key);
        const all = await table.range(key);
        if (String(row?.values) !== String([...values].sort()) || shards > all.shards) wrong.push(`whole: ${key}`);
      }
      expect(wrong).toEqual([]);
    }),
    { numRuns: process.env.LONG ? 3000 : 150 },
  );
});
