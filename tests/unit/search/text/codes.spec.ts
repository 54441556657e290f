import { expect, test } from '@playwright/test';
import { entraCodesIn, isGenericCode } from '../../../../src/search/text/codes.ts';
import { codesIn } from '../../../../src/search/text/codes-in.ts';

const known = new Set(['aadsts50001', 'aadsts500014', '0x80180014', 'invalid_grant', 'http 403']);

test('a code counts only whole', () => {
  expect(codesIn('error aadsts500014: disabled', known)).toEqual(['aadsts500014']);
  expect(codesIn('error aadsts5000141', known)).toEqual([]);
  expect(codesIn('xinvalid_grant', known)).toEqual([]);
});

test('a code is found beside any punctuation', () => {
  expect(codesIn('"error":"invalid_grant",(0x80180014)', known)).toEqual(['invalid_grant', '0x80180014']);
});

test('an HTTP status counts only behind the word HTTP', () => {
  expect(codesIn('http 403 forbidden', known)).toEqual(['http 403']);
  expect(codesIn('403 rows', known)).toEqual([]);
});

test('Entra codes are recognised whether an entry claims them or not', () => {
  expect(entraCodesIn('aadsts50034: … aadsts50034 and aadsts12345678901')).toEqual(['aadsts50034']);
});

test('HTTP status and error classes are generic, AADSTS codes are not', () => {
  expect(['HTTP 403', 'Request_BadRequest', 'invalid_grant'].every(isGenericCode)).toBe(true);
  expect(isGenericCode('AADSTS50020')).toBe(false);
});
