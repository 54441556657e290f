import { expect, test } from '@playwright/test';
import { likelyProducts } from '../../../src/authoring/likely-products.ts';

const PRODUCTS = [
  {
    key: 'kiln',
    name: 'Kiln',
    longName: 'Kiln for Potters',
    addresses: ['https://docs.kiln.example/', 'https://shared.test/a'],
  },
  { key: 'wheel', name: 'Wheel', addresses: ['https://www.wheelhouse.test/help', 'https://shared.test/b'] },
];
const ENTRIES = [
  { products: ['kiln'], text: 'Get-Kiln : There is none. KILN4711' },
  { products: ['kiln'], text: 'Get-Kiln : It is cold. KILN4712' },
  { products: ['wheel'], text: 'Get-Shelf : It is full' },
  { products: ['kiln'], text: 'Get-Shelf : It is full' },
];
const likely = (text: string, chosen?: string) => likelyProducts(text, PRODUCTS, ENTRIES, chosen);

test('a product that the text names, or whose host it has, is clear', () => {
  expect(likely('kiln: it is cold')).toEqual([{ key: 'kiln', because: 'the text names Kiln', isClear: true }]);
  expect(likely('GET https://api.wheelhouse.test/v1 failed')).toEqual([
    { key: 'wheel', because: 'the text has its host wheelhouse.test', isClear: true },
  ]);
  expect(likely('The kilns are cold')).toEqual([]);
});

test('a host that several products have says nothing', () => {
  expect(likely('GET https://shared.test/a failed')).toEqual([]);
});

test('commands and codes of the entries of one product speak for it, and are no proof by themselves', () => {
  expect(likely('Get-Kiln : The door is open')).toEqual([
    { key: 'kiln', because: 'entries with the command Get-Kiln are about it', isClear: false },
  ]);
  expect(likely('KILN4999: The door is open')[0]).toMatchObject({
    key: 'kiln',
    because: 'entries with codes KILN… are about it',
  });
  expect(likely('Get-Shelf : The door is open')).toEqual([]);
});

test('what the reader had chosen counts as if the text named it; of two that are named, none is clear', () => {
  expect(likely('The door is open', 'wheel')[0]).toMatchObject({ key: 'wheel', isClear: true });
  expect(likely('Kiln and Wheel are cold').map(({ isClear }) => isClear)).toEqual([false, false]);
});
