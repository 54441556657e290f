import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { TextsOnDisk } from '../../src/texts-on-disk.ts';

// What this process alone writes.
let folder: string;
test.beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'texts-on-disk-'));
  process.env.TMPDIR = folder;
});
test.afterAll(() => {
  delete process.env.TMPDIR;
  rmSync(folder, { recursive: true });
});

test('each text comes back as it was, the latest of a name', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.string({ maxLength: 3 }), fc.string({ unit: 'grapheme' }))), (all) => {
      const texts = new TextsOnDisk();
      for (const [name, text] of all) texts.add(name, text);
      const latest = new Map(all);
      for (const [name, text] of latest) expect([texts.has(name), texts.of(name)]).toEqual([true, text]);
      expect([texts.has('none of them'), texts.of('none of them')]).toEqual([false, undefined]);
      texts.close();
    }),
    { numRuns: 30 },
  );
});

test('nothing is left on the disk', () => {
  const texts = new TextsOnDisk();
  expect(readdirSync(folder)).toEqual([]);
  texts.add('a', 'b');
  expect(readdirSync(folder)).toHaveLength(1);
  texts.close();
  expect(readdirSync(folder)).toEqual([]);
});
