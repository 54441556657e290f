import { expect, test } from '@playwright/test';
import { waitMinutes } from '../../../../src/checks/content/wait-minutes.ts';
import { ERROR, GOOD, printed } from '../../../fixtures/checks/good-content.ts';

const step = /^1\. .*$/m.exec(GOOD[ERROR] ?? '')?.[0] ?? '';

test('a wait of whole minutes is no finding', () => {
  expect(printed(waitMinutes, [ERROR, step, '1. Wait <Wait minutes="15">a quarter of an hour</Wait>.'])).toBe('');
});

for (const minutes of ['0', '-5', '1.5', 'ten', '']) {
  test(`a wait of "${minutes}" minutes is found`, () => {
    expect(printed(waitMinutes, [ERROR, step, `1. Wait <Wait minutes="${minutes}">some time</Wait>.`])).toContain(
      `A step waits for "${minutes}" minutes
  expected: a whole number of minutes, at least 1`,
    );
  });
}
