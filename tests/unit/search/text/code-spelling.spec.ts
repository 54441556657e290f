import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { canonicalNumber, numbersIn, spellingsOf } from '../../../../src/search/text/code-spelling.ts';

const failure = fc.integer({ min: 0x8000_0000, max: 0xf000_0000 });
const hex = (number: number) => `0x${number.toString(16).padStart(8, '0')}`;

test('every spelling of a number has one canonical spelling', () => {
  for (const spelling of [
    '0X80180014',
    '80180014',
    '80180014h',
    '&H80180014',
    '-2145910764',
    '2149056532',
    '0x 8018 0014',
  ])
    expect(canonicalNumber(spelling), spelling).toBe('0x80180014');
  expect(canonicalNumber('0xffffffff80180014')).toBe('0x80180014');
  expect(canonicalNumber('0x80180014L')).toBe('0x80180014');
  expect(canonicalNumber('0x00000005')).toBe('0x00000005');
});

test('what is no number of 32 bits has none, nor has a short number or one without its sign', () => {
  for (const text of [
    '5',
    '404',
    '80180014a',
    '0x8018',
    '10180014',
    '2145910764',
    '-9999999999',
    '9999999999',
    'deadbeef1',
    '',
  ])
    expect(canonicalNumber(text), text).toBeUndefined();
});

test('a number is found in a text in whatever spelling, and not inside of words, ids and versions', () => {
  fc.assert(
    fc.property(failure, fc.constantFrom(...AROUND), (number, [before, after]) => {
      for (const spelling of spellingsOf(hex(number)))
        expect(numbersIn(`${before}${spelling}${after}`)).toEqual([hex(number)]);
    }),
    { numRuns: 300 },
  );
  for (const text of [
    '80180014-0000-4000-8000-0000000000ff',
    'a80180014',
    '80180014b',
    '10.0.2149056532.1',
    'x-2145910764',
  ])
    expect(numbersIn(text), text).toEqual([]);
});

/** What stands around a number in a log, in JSON, in an address, in prose. */
const AROUND = [
  ['', ''],
  ['error ', '.'],
  ['{"errorcode":', ',"x":1}'],
  ['"', '"'],
  ['(', ')'],
  ['?code=', '&x=1'],
  ['hresult: ', '\n'],
] as const;

test('spellings lead back to the number that they are of', () => {
  fc.assert(
    fc.property(failure, (number) => {
      expect(spellingsOf(hex(number)).map(canonicalNumber)).toEqual([hex(number), hex(number), hex(number)]);
    }),
  );
});
