import { expect, test } from '@playwright/test';
import { buildIndex } from '../../../../src/search/tables/build-index.ts';
import { checkedSource } from '../../../../src/search/tables/checked-source.ts';
import { openIndex } from '../../../../src/search/tables/open-index.ts';
import type { RecordMaker, TableMaker } from '../../../../src/search/tables/table.ts';
import { indexedEntry, mapSource } from '../../../fixtures/table-index.ts';

const WORDS = 'the lid of the box does not open because its hinge has been painted over twice'.split(' ');
/** Each entry says two words after another, so that there are some hundred rows in shards of a few. */
const saying = (number: number) =>
  `${WORDS[number % WORDS.length]} ${WORDS[(number * 7 + 3) % WORDS.length]} ${number}`;
const fields: TableMaker = {
  name: 'fields',
  isDistinguishing: true,
  shardBytes: () => 64,
  rows: ({ number, text }) => [[text.text, String(number)]],
};
const texts: TableMaker = { ...fields, name: 'texts' };
const entriesMaker: RecordMaker = { name: 'entries', each: () => 1, record: ({ text }) => text.text };

function indexOf(count: number, said = saying, tables = [fields, texts]): Map<string, string> {
  const entries = Array.from({ length: count }, (_, number) => indexedEntry(number, said(number)));
  return buildIndex(entries, { tables, records: [entriesMaker] }, { build: 'one', entries: count, products: {} });
}
const valuesOf = (rows: readonly { values: readonly string[] }[]) =>
  rows
    .flatMap(({ values }) => values)
    .map(Number)
    .sort((a, b) => a - b);
const saidWith = (count: number, prefix: string) =>
  Array.from({ length: count }, (_, number) => number).filter((number) => saying(number).startsWith(prefix));

/** What may come in the place of a file. */
const FAULTS: Record<string, (text: string) => string | undefined> = {
  missing: () => undefined,
  empty: () => '',
  cut: (text) => text.slice(0, text.length / 2),
  'a page instead': () => '<!doctype html><title>404</title>',
  'one character different': (text) => `${text.slice(0, -1)}${text.endsWith('1') ? '2' : '1'}`,
};

for (const [fault, harm] of Object.entries(FAULTS)) {
  test(`a shard that is ${fault} is said to be lost, and its rows are not made up`, async () => {
    const files = indexOf(120);
    const shards = [...files.keys()].filter((path) => path.startsWith('fields/'));
    expect(shards.length).toBeGreaterThan(10);
    const answers: { wanted: number[]; found: number[]; isLost: boolean }[] = [];
    for (const path of shards) {
      const text = harm(files.get(path) ?? '');
      const harmed = new Map(files).set(path, text ?? '');
      if (text === undefined) harmed.delete(path);
      const table = (await openIndex(mapSource(harmed))).table('fields');
      for (const prefix of ['the', 'box', 'painted ']) {
        const { rows, isLost } = await table.range(prefix);
        answers.push({ wanted: saidWith(120, prefix), found: valuesOf(rows), isLost });
      }
    }
    expect(answers.some(({ isLost }) => isLost)).toBe(true);
    expect(answers.filter(({ isLost, wanted, found }) => !isLost && String(found) !== String(wanted))).toEqual([]);
    expect(answers.filter(({ wanted, found }) => found.some((value) => !wanted.includes(value)))).toEqual([]);
  });
}

test('a file that was wrong once is asked for again, past the cache', async () => {
  const files = indexOf(300);
  const asked: string[] = [];
  const source = checkedSource(async (path, again) => {
    asked.push(`${path}${again ? ' again' : ''}`);
    return again || path === 'manifest.json' ? (files.get(path) ?? '') : 'of another build';
  });
  const { rows, isLost } = await (await openIndex(source)).table('fields').range('hinge');
  expect(isLost).toBe(false);
  expect(valuesOf(rows)).toEqual(saidWith(300, 'hinge'));
  expect(asked.filter((path) => path.endsWith('again'))).toHaveLength(asked.length / 2 - 0.5);
});

test('what was lost is asked for again by the next search', async () => {
  const files = indexOf(300);
  let isThere = false;
  const source = checkedSource(async (path) => {
    if (!isThere && path !== 'manifest.json') throw new Error('No network.');
    return files.get(path) ?? '';
  });
  const index = await openIndex(source);
  expect(await index.table('fields').range('hinge')).toMatchObject({ rows: [], isLost: true });
  await expect(index.filter('texts')).rejects.toThrow();
  expect(await index.records('entries').get([7])).toEqual(new Map());
  isThere = true;
  expect(valuesOf((await index.table('fields').range('hinge')).rows)).toEqual(saidWith(300, 'hinge'));
  await index.filter('texts');
  expect(index.mayHave('hinge', 'texts')).toBe(true);
  expect(await index.records('entries').get([7])).toEqual(new Map([[7, saying(7)]]));
});

test('files of two builds are never read together', async () => {
  const older = indexOf(300);
  const newer = indexOf(300, (number) => saying(number).replace('hinge', 'latch'));
  // The reader has the older root; the host has the newer build only.
  const host = new Map(newer).set('manifest.json', older.get('manifest.json') ?? '');
  const index = await openIndex(mapSource(host));
  for (const prefix of ['h', 'hinge', 'l', 'latch', 'box']) {
    const { rows, isLost } = await index.table('fields').range(prefix);
    if (!isLost) expect(valuesOf(rows)).toEqual(saidWith(300, prefix));
  }
  const changed = saidWith(300, '').filter((number) => saying(number).includes('hinge'));
  const found = await index.records('entries').get([...changed, 7]);
  for (const number of changed) expect(found.has(number)).toBe(false);
});

/** Hands out files in waves: all that is asked for before any comes is one. */
function inWaves(files: ReadonlyMap<string, string>) {
  const asked: string[][] = [];
  const source = checkedSource(async (path) => {
    if (asked.length === 0 || path === 'manifest.json') asked.push([]);
    asked.at(-1)?.push(path);
    await new Promise((done) => setTimeout(done, 1));
    asked.push([]);
    return files.get(path) ?? '';
  });
  return { source, waves: () => asked.filter(({ length }) => length > 0).map((wave) => wave.sort()) };
}

test('records come by number, and their digests at the same time', async () => {
  const { source, waves } = inWaves(indexOf(600));
  const index = await openIndex(source);
  expect(await index.records('entries').get([599, 5, 5])).toEqual(
    new Map([
      [599, saying(599)],
      [5, saying(5)],
    ]),
  );
  expect(waves()).toEqual([
    ['manifest.json'],
    ['entries/1-0.txt', 'entries/1-37.txt', 'entries/5.txt', 'entries/599.txt'],
  ]);
  expect(await index.records('entries').get([600, 1e6, -1])).toEqual(new Map());
});

test('where own texts stand comes with what proves it, and a part of it that is another one is lost', async () => {
  const files = indexOf(600);
  const { source, waves } = inWaves(files);
  const range = (index: Awaited<ReturnType<typeof openIndex>>) => index.table('texts').range('hinge');
  expect(valuesOf((await range(await openIndex(source))).rows)).toEqual(saidWith(600, 'hinge'));
  const [root, way, rows] = waves();
  expect([root, waves().length]).toEqual([['manifest.json'], 3]);
  const group = way?.find((path) => path.startsWith('texts/')) as string;
  expect(way).toEqual([expect.stringMatching(/^late\//), expect.stringMatching(/^texts\/\d+\.txt$/)]);
  expect(rows?.every((path) => path.startsWith('texts/'))).toBe(true);
  files.set(group, [...files].find(([path]) => /^texts\/\d+\.txt$/.test(path) && path !== group)?.[1] as string);
  expect(await range(await openIndex(mapSource(files)))).toMatchObject({ rows: [], isLost: true });
});

test('of very many groups, one comes with what proves it, and one that is another one is lost', async () => {
  const count = 12_000;
  // Of codes, a table has four times as many groups.
  const files = indexOf(count, saying, [{ ...fields, name: 'codes' }]);
  const { source, waves } = inWaves(files);
  const prefix = saying(2_345).slice(0, -1);
  const range = (index: Awaited<ReturnType<typeof openIndex>>) => index.table('codes').range(prefix);
  const wanted = Array.from({ length: count }, (_, number) => number).filter((number) =>
    saying(number).startsWith(prefix),
  );
  expect(wanted.length).toBeGreaterThan(0);
  expect(valuesOf((await range(await openIndex(source))).rows)).toEqual(wanted);
  const [root, way, rows] = waves();
  expect([root, waves().length]).toEqual([['manifest.json'], 3]);
  const group = way?.find((path) => /^codes\/\d+\.txt$/.test(path)) as string;
  expect(way?.filter((path) => path !== group)).toEqual([expect.stringMatching(/^codes\/1-\d+\.txt$/)]);
  expect(rows?.every((path) => /^codes\/[\w-]{8}\.txt$/.test(path))).toBe(true);
  files.set(group, files.get('codes/0.txt') as string);
  expect(await range(await openIndex(mapSource(files)))).toMatchObject({ rows: [], isLost: true });
});
