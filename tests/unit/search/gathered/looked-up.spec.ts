import { expect, test } from '@playwright/test';
import { LookedUp } from '../../../../src/search/gathered/looked-up.ts';

test('an entry that has a text only in its own text comes before a card that has it in its name', () => {
  const looked = new LookedUp({ entries: 12, cards: 3 });
  looked.addHaving({
    form: 'ome',
    numbers: [4, 10, 9],
    count: 3,
    isLeast: true,
    isWhole: false,
    isSure: true,
    isLost: false,
  });
  looked.addHaving({
    form: 'ome',
    numbers: [4, 2, 7, 11],
    count: 6,
    isLeast: false,
    isWhole: false,
    isSure: true,
    isLost: false,
  });
  expect(looked.having).toEqual([4, 2, 7, 10, 9, 11]);
  expect(looked.count).toBe(6);
});

test('what may have a text by its title has none of it where all own texts say who has it', () => {
  const having = { form: 'o crate is', isWhole: false, isLost: false };
  const looked = new LookedUp({ entries: 12 });
  looked.addHaving({ ...having, numbers: [1, 5, 8], count: 3, isLeast: false, isSure: false });
  looked.addHaving({ ...having, numbers: [7, 5], count: 2, isLeast: false, isSure: true }, true);
  expect([looked.having, looked.count]).toEqual([[5, 7], 2]);
});

test('what could not be read of own texts takes nothing away', () => {
  const having = { form: 'o crate is', isWhole: false, isSure: true };
  const looked = new LookedUp({ entries: 12 });
  looked.addHaving({ ...having, numbers: [1, 5], count: 2, isLeast: false, isLost: false });
  looked.addHaving({ ...having, numbers: [5], count: 1, isLeast: false, isLost: true }, true);
  looked.addHaving({ ...having, numbers: [7], count: 9, isLeast: true, isLost: false }, true);
  expect(looked.having).toEqual([1, 5, 7]);
});

test('where own texts only say how many have it, that is the number of what is listed, in the same form', () => {
  const having = { isLeast: false, isWhole: false, isSure: true, isLost: false };
  const looked = new LookedUp({ entries: 12 });
  looked.addHaving({ ...having, form: 'ce c', numbers: [1, 5], count: 2 });
  looked.addHaving({ ...having, form: ' ce c', numbers: [], count: 7, isLost: true }, true);
  expect([looked.having, looked.count]).toEqual([[1, 5], 2]);
  looked.addHaving({ ...having, form: 'ce c', numbers: [], count: 9, isLost: true }, true);
  expect([looked.having, looked.count, looked.isLeast]).toEqual([[1, 5], 9, false]);
});
