import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { indexRuns, mergeIndex } from '../../src/integrations/index-files/index-runs.ts';
import { RowBytes, textOf } from '../../src/integrations/index-files/row-bytes.ts';
import { sortRows } from '../../src/integrations/index-files/sort-rows.ts';
import { bucketOf } from '../../src/search/tables/bucket-table.ts';
import { buildIndex, type IndexMakers } from '../../src/search/tables/build-index.ts';
import type { Derived, IndexedEntry } from '../../src/search/tables/table.ts';
import { indexedEntry } from '../fixtures/table-index.ts';

/** Keys that begin alike, in characters of one to three bytes and of two halves, which sort otherwise as bytes of UTF-8. */
const key = fc.string({ unit: fc.constantFrom('a', 'b', ' ', 'é', '\uffee', '𝄞'), minLength: 1, maxLength: 45 });
const rows = fc.array(fc.tuple(key, fc.constantFrom('', '1', '12', 'ß')), { maxLength: 60 });

test('rows are sorted as JavaScript sorts texts', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.oneof(key, fc.constantFrom('aaaaaaaaaaaa', 'aaaaa')), fc.boolean()), { maxLength: 200 }),
      (all) => {
        const bytes = new RowBytes(16);
        for (const [text, goesOn] of all) bytes.add(text, goesOn, '');
        const sorted = Array.from(sortRows(bytes), (row) =>
          textOf(bytes.bytes, bytes.starts[row] as number, bytes.starts[row + 1] as number),
        );
        expect(sorted).toEqual(all.map(([text, goesOn]) => text + (goesOn ? '\u0001' : '\0')).sort());
      },
    ),
    { numRuns: process.env.LONG ? 2000 : 150 },
  );
});

/** How often the first letter of keys stands in rows: a table that is made of another one. */
const heads: Derived = {
  name: 'heads',
  from: 'fields',
  isDistinguishing: false,
  shardBytes: () => 16,
  start() {
    const counts = new Map<string, number>();
    return {
      row({ key: of, values }) {
        const [first = ''] = of;
        counts.set(first, (counts.get(first) ?? 0) + values.length);
      },
      end: () =>
        [...counts].map(([first, count]) => [first, [String(count)]] as const).sort(([a], [b]) => (a < b ? -1 : 1)),
    };
  },
};

function filesIn(folder: string): Map<string, string> {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((file) => file.isFile());
  return new Map(
    paths
      .map(({ parentPath, name }) => {
        const path = join(parentPath, name);
        return [path.slice(folder.length + 1).replaceAll('\\', '/'), readFileSync(path, 'utf8')] as const;
      })
      .sort(),
  );
}

test('however entries are divided into parts, the index is the same byte for byte', async () => {
  const folder = test.info().outputPath('parts');
  await fc.assert(
    fc.asyncProperty(fc.array(rows, { minLength: 1, maxLength: 6 }), fc.array(fc.nat(2)), async (all, parts) => {
      rmSync(folder, { recursive: true, force: true });
      const makers: IndexMakers = {
        tables: [
          {
            ...{ name: 'fields', isDistinguishing: true, shardBytes: () => 64 },
            rows: ({ number }) => all[number] ?? [],
            siteRows: () => [['of the site', '1']],
          },
          {
            ...{ name: 'terms', isDistinguishing: false, shardBytes: () => 64 },
            buckets: () => ({ count: 4, mostBytes: 4 }),
            rows: ({ number }) => (all[number] ?? []).map(([of, value]) => [`${bucketOf(of)}${of} a`, value] as const),
            siteRows: () => [[`${bucketOf('site')}site !`, '1']],
          },
        ],
        records: [{ name: 'bodies', each: () => 2, record: ({ text }) => text.text }],
        derived: [heads],
      };
      const facts = { build: '1', entries: all.length, products: { key: 'Name' } };
      const entries = all.map((own, number): IndexedEntry => indexedEntry(number, own.flat().join(' ')));
      const folders = [0, 1, 2].map((part) => {
        const path = join(folder, String(part));
        const runs = indexRuns(path, makers, facts);
        for (const one of entries.toReversed()) if ((parts[one.number] ?? 0) === part) runs.add(one);
        runs.close();
        return path;
      });
      const into = join(folder, 'index');
      mergeIndex(folders, into, makers, facts);
      const inMemory = buildIndex(entries, makers, facts);
      expect(filesIn(into)).toEqual(new Map([...inMemory].sort()));
    }),
    { numRuns: process.env.LONG ? 200 : 15 },
  );
});
