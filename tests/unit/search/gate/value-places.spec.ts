import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { placesOfValues, placesThatFill } from '../../../../src/search/gate/value-places.ts';

/** What stands before each place that fills a hole. */
const before = (text: string, values: string[]) =>
  [...placesThatFill(values, placesOfValues(text, values))].map(([start]) => text.slice(0, start));

test('of several places, a value stands behind the value before it', () => {
  expect(before('backup.sh: locked on nas-9 by backup', ['nas-9', 'backup'])).toEqual([
    'backup.sh: locked on ',
    'backup.sh: locked on nas-9 by ',
  ]);
});

test('of several places, the first value stands nearest to the next', () => {
  expect(before('the backup failed, locked by backup on nas-9', ['backup', 'nas-9'])).toEqual([
    'the backup failed, locked by ',
    'the backup failed, locked by backup on ',
  ]);
});

test('the values of each message are looked for where the one before ends, and of a second one anew', () => {
  expect(before('a is b; a is b', ['a', 'b', 'a', 'b'])).toEqual(['', 'a is ', 'a is b; ', 'a is b; a is ']);
  expect(before('b has a', ['a', 'b'])).toEqual(['b has ', '']);
});

test('a value is found only whole, in any white space, and not at all where it stands nowhere', () => {
  expect(before('ann, annabel, ann\n lee', ['ann lee'])).toEqual(['ann, annabel, ']);
  expect(before('annabel', ['ann', '', '[('])).toEqual([]);
});

test('each value that stands in a text has a place, and no more places than values', () => {
  const word = fc.constantFrom('a', 'b', 'ann', 'lee', 'a b');
  fc.assert(
    fc.property(fc.array(word), fc.array(word, { maxLength: 12 }), (text, values) => {
      const places = placesOfValues(text.join(' '), values);
      const filling = placesThatFill(values, places);
      expect(filling.size).toBeLessThanOrEqual(values.length);
      for (const [, all] of places) if (all.length > 0) expect(all.some((place) => filling.has(place))).toBe(true);
    }),
  );
});
