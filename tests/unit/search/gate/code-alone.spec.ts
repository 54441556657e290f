import { expect, test } from '@playwright/test';
import { codeAlone } from '../../../../src/search/gate/code-alone.ts';

const address = (code: string) => `https://example.com/error?code=${code}`;

test('a code leaves in an address without the gate', () => {
  expect(codeAlone(address, 'aadsts50020')).toBe('https://example.com/error?code=aadsts50020');
  expect(codeAlone(address, '0x80180014')).toBe('https://example.com/error?code=0x80180014');
});

test('what has anything beside a code does not', () => {
  for (const text of ['aadsts50020 ann', 'ann@contoso.com', '0x80180014\nann', 'contoso', '4111111111111111', ''])
    expect(codeAlone(address, text)).toBeUndefined();
});
