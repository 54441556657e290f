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
