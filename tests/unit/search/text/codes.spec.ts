import { expect, test } from '@playwright/test';
import { claimsOf } from '../../../../src/search/index/index-site.ts';
import { bareForm, isGenericCode, joinCodes, tellingCodesIn } from '../../../../src/search/text/codes.ts';
import { codesIn } from '../../../../src/search/text/codes-in.ts';
import { beginningOf, NO_VOCABULARY, vocabularyOf } from '../../../../src/search/text/vocabulary.ts';

const VOCABULARY = vocabularyOf({
  families: [
    { pattern: 'KOPIA(\\d{3,5})', bare: true },
    { pattern: '0x([0-9a-f]{8})', isVague: true },
    { pattern: 'RST-\\d{2,4}' },
  ],
  genericCodes: ['Invalid_Snapshot', 'not_found'],
});
const known = claimsOf(
  [{ kind: 'error', codes: ['KOPIA401', 'KOPIA4012', '0x80180014', 'not_found', 'HTTP 403'] }],
  VOCABULARY,
);

test('a code counts only whole', () => {
  expect(codesIn('error kopia4012: disabled', known)).toEqual(['kopia4012']);
  expect(codesIn('error kopia40121', known)).toEqual([]);
  expect(codesIn('xnot_found', known)).toEqual([]);
});

test('no part of an id is a code', () => {
  const ids = claimsOf([{ kind: 'error', codes: ['4012'] }], VOCABULARY);
  expect(codesIn('request 5c1d0f3a-4012-4000-8000-0000000c3d01', ids)).toEqual([]);
  expect(codesIn('request 5c1d0f3a-4012', ids)).toEqual(['4012']);
});

test('a code is found beside any punctuation', () => {
  expect(codesIn('"error":"not_found",(0x80180014)', known)).toEqual(['not_found', '0x80180014']);
});

test('an HTTP status counts only behind the word HTTP', () => {
  expect(codesIn('http 403 forbidden', known)).toEqual(['http 403']);
  expect(codesIn('403 rows', known)).toEqual([]);
});

test('the bare form of a code counts where a text calls it a code, in families that have one', () => {
  expect(codesIn('"error_codes":[4012]', known)).toEqual(['kopia4012']);
  expect(codesIn('error?code=401&x', known)).toEqual(['kopia401']);
  expect(codesIn('4012 rows, code 40121', known)).toEqual([]);
});

test('codes that say which error it is are recognised whether an entry claims them or not', () => {
  const text = 'kopia555: … kopia555, rst-17 and kopia1234567, 0x80070005';
  expect(tellingCodesIn(text, VOCABULARY)).toEqual(['kopia555', 'rst-17']);
  expect(tellingCodesIn(text, NO_VOCABULARY)).toEqual([]);
});

test('HTTP status and error classes of the field are generic, codes of its families are not', () => {
  expect(['HTTP 403', 'invalid_snapshot', 'not_found'].map((code) => isGenericCode(code, VOCABULARY))).toEqual([
    true,
    true,
    true,
  ]);
  expect(isGenericCode('KOPIA4012', VOCABULARY)).toBe(false);
  expect(isGenericCode('not_found', NO_VOCABULARY)).toBe(false);
});

test('a code has a bare form where its family says so', () => {
  expect(['KOPIA4012', 'kopia4012', '0x80180014', 'KOPIA4012x'].map((code) => bareForm(code, VOCABULARY))).toEqual([
    '4012',
    '4012',
    undefined,
    undefined,
  ]);
});

test('the beginning of a pattern is what of it stands in every code', () => {
  expect(['KOPIA(\\d{3})', '0x(8004[0-9a-f]{4})', 'RST-\\d', 'abc?\\d', 'abc{2}'].map(beginningOf)).toEqual([
    'KOPIA',
    '0x',
    'RST',
    'ab',
    'ab',
  ]);
});

test('a code that is typed apart is joined, in families whose bare form means the code', () => {
  for (const apart of ['KOPIA 4012', 'KOPIA#4012', 'KOPIA-4012', 'KOPIA: 4012', 'KOPIA error code 4012'])
    expect(joinCodes(`We see ${apart} today`, VOCABULARY)).toBe('We see KOPIA4012 today');
  for (const other of ['RST 17', 'kopia 4012345', 'kopia 2026-11-28', 'kopia 2 4012'])
    expect(joinCodes(other, VOCABULARY)).toBe(other);
});
