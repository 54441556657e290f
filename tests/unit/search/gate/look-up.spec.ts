import { expect, test } from '@playwright/test';
import { lookUpOf } from '../../../../src/search/gate/look-up.ts';

const LOOK_UPS = [
  { pattern: 'KOPIA(\\d{3,5})', name: "Kopia's list", url: 'https://example.com/error?code={bare}' },
  { pattern: '0x8004[0-9a-f]{4}', name: 'The list of shadow copies', url: 'https://example.com/{code}/' },
];
const address = (code: string) => lookUpOf(code, LOOK_UPS)?.address;

test('a code leaves in the address of its look-up without the gate', () => {
  expect(address('kopia4012')).toBe('https://example.com/error?code=4012');
  expect(address('0x80042306')).toBe('https://example.com/0x80042306/');
  expect(lookUpOf('KOPIA4012', LOOK_UPS)?.name).toBe("Kopia's list");
});

test('what has anything beside a code does not, nor a code of no family', () => {
  const texts = ['kopia4012 ann', 'ann@contoso.com', '0x80042306\nann', 'contoso', '4111111111111111', '4012', ''];
  expect(texts.map(address)).toEqual(texts.map(() => undefined));
});
