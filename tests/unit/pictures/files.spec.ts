import { readdirSync, readFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { READER_NAMES } from '#words/picture-reader.ts';
import { groupsOf, groupsOfFile, READER_FILES, READER_KEYS, type ReaderPart } from '../../../src/pictures/files.ts';
import { isLong } from '../../fixtures/is-long.ts';
import { FIXTURE } from '../../fixtures/sites.ts';

const fileOf = (part: ReaderPart): Buffer =>
  readFileSync(
    part === 'simd' || part === 'plain'
      ? `node_modules/tesseract.js-core/${READER_FILES[part].name}.wasm`
      : `node_modules/@tesseract.js-data/${part}/4.0.0_best_int/${READER_FILES[part].name}.gz`,
  );
const PARTS = Object.keys(READER_FILES) as ReaderPart[];

for (const part of PARTS)
  test(`what is said to be loaded of ${part} is what the file weighs`, () => {
    const file = fileOf(part);
    const { wire, stored } = READER_FILES[part];
    expect(stored).toBe(file.length);
    if (!part.match(/simd|plain/)) {
      // Packed already: no host makes it smaller.
      expect([file[0], file[1]]).toEqual([0x1f, 0x8b]);
      expect(wire).toBe(file.length);
      return;
    }
    // To pack it as well as a host does takes seconds.
    const packed = brotliCompressSync(file, { params: { [constants.BROTLI_PARAM_QUALITY]: isLong ? 11 : 4 } }).length;
    expect(wire / packed).toBeLessThanOrEqual(1.01);
    expect(wire / packed).toBeGreaterThan(isLong ? 0.99 : 0.7);
  });

test('every file of the build that reads pictures belongs to a group, and no other file does', () => {
  const groups = new Map<string, string[]>();
  for (const name of readdirSync(`${FIXTURE.dist}/_astro`)) groups.set(name, groupsOfFile(`_astro/${name}`));
  const of = (begin: RegExp) => [...groups].filter(([name]) => begin.test(name)).map(([, keys]) => keys);
  expect(of(/^picture-worker/)).toEqual([['~reader', '~reader-plain']]);
  // The program and the little script that starts it.
  expect(of(/^tesseract-core-simd-lstm/)).toEqual([['~reader'], ['~reader']]);
  expect(of(/^tesseract-core-lstm/)).toEqual([['~reader-plain'], ['~reader-plain']]);
  expect(of(/^eng\.traineddata/)).toEqual([['~reader', '~reader-plain']]);
  for (const language of ['deu', 'fra', 'spa', 'nld'])
    expect(of(new RegExp(`^${language}\\.traineddata`))).toEqual([[`~letters-${language}`]]);
  const others = of(/^(?!picture-worker|tesseract-core|\w+\.traineddata)/);
  expect(others.length).toBeGreaterThan(10);
  expect(others.filter((keys) => keys.length > 0)).toEqual([]);
  for (const path of ['errors/eng.traineddata/', 'index/simd', 'eng.traineddata', 'pagefind/tesseract-core-lstm.js'])
    expect(groupsOfFile(path)).toEqual([]);
});

test('what was used is kept, and nothing beside it', () => {
  expect(groupsOf(['simd', 'eng'])).toEqual(['~reader']);
  expect(groupsOf(['plain', 'eng'])).toEqual(['~reader-plain']);
  expect(groupsOf(['simd', 'eng', 'deu', 'nld'])).toEqual(['~reader', '~letters-deu', '~letters-nld']);
  expect(groupsOf([])).toEqual([]);
});

test('every group has a name for readers', () => {
  for (const key of READER_KEYS) expect(READER_NAMES[key]).toMatch(/^Picture reader/);
  expect(new Set(Object.values(READER_NAMES)).size).toBe(READER_KEYS.length);
});
