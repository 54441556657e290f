import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { persistently } from '../../src/persistently.ts';

// Node has no network to ask for; what it says here is what a browser says.
test.beforeEach(
  () => void Object.defineProperty(navigator, 'onLine', { value: true, configurable: true, writable: true }),
);
test.afterEach(() => void Reflect.deleteProperty(navigator, 'onLine'));

/** Fails so many times, then gives its number. */
function failing(times: number, error: Error = new TypeError('Nothing came.')) {
  const asked: boolean[] = [];
  const attempt = async (isAgain: boolean) => {
    asked.push(isAgain);
    if (asked.length <= times) throw error;
    return asked.length;
  };
  return { asked, attempt };
}

test('what fails is tried once more for each pause, and told when that was not enough', () =>
  fc.assert(
    fc.asyncProperty(fc.nat(6), fc.nat(4), async (times, pauses) => {
      const { asked, attempt } = failing(times);
      const done = await persistently(attempt, Array<number>(pauses).fill(0)).catch((error: Error) => error.message);
      expect(done).toBe(times <= pauses ? times + 1 : 'Nothing came.');
      expect(asked).toEqual(Array.from({ length: Math.min(times, pauses) + 1 }, (_, at) => at > 0));
    }),
    { numRuns: 100 },
  ));

test('what has hung for too long is not tried again', async () => {
  const { asked, attempt } = failing(1, new DOMException('Nothing has come for too long.', 'TimeoutError'));
  await expect(persistently(attempt, [0, 0])).rejects.toThrow('too long');
  expect(asked).toEqual([false]);
});

test('without a network nothing is tried again', async () => {
  Object.assign(navigator, { onLine: false });
  const { asked, attempt } = failing(1);
  await expect(persistently(attempt, [0, 0])).rejects.toThrow('Nothing came.');
  expect(asked).toEqual([false]);
});
