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
      for (const prefix of [...prefixes, ...rows.map(([key]) => key.slice(0, key.length / 2)), '']) {
        const { rows: found, isLost, shards } = await index.table('fields').range(prefix);
        expect(isLost).toBe(false);
        // Every row that is there is found, with all its values and no other's.
        const wanted = [...all].filter(([key]) => key.startsWith(prefix)).sort(([a], [b]) => (a < b ? -1 : 1));
        const certain = found.filter((row) => row.key.startsWith(prefix));
        const open = found.filter((row) => !row.key.startsWith(prefix));
        for (const row of open) expect(row.isCut && prefix.startsWith(row.key)).toBe(true);
        const keys = found.map((row) =>
          [...all].filter(([key]) => key === row.key || (row.isCut && key.startsWith(row.key))),
        );
        for (const [at, row] of found.entries()) {
          expect(keys[at]).toHaveLength(1);
          expect(row.values).toEqual([...(keys[at]?.[0]?.[1].values ?? [])].sort());
        }
        const reached = new Set(keys.flat().map(([key]) => key));
        for (const [key] of wanted) expect(reached.has(key)).toBe(true);
        // What a cut key hides is at most the one row of which nobody knows.
        for (const [key, { goesOn }] of all) if (goesOn && prefix.startsWith(key)) expect(reached.has(key)).toBe(true);
        expect(certain.map((row) => row.key)).toEqual([...certain.map((row) => row.key)].sort());
        const few = await index.table('fields').range(prefix, shards - 1);
        expect(few.rows).toEqual([]);
        expect(few.shards).toBeGreaterThan(shards - 1);
      }
    }),
    { numRuns: process.env.LONG ? 3000 : 150 },
  );
});
