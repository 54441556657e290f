import { expect, test } from '@playwright/test';
import { dates } from '../../../../src/checks/content/dates.ts';
import { ERROR, printedOn } from '../../../fixtures/checks/good-content.ts';

const TODAY = '2026-11-20';

test('dates until today are no findings', () => {
  expect(printedOn(TODAY, dates)).toBe('');
});

test('facts that are checked on a day to come are found', () => {
  expect(
    printedOn(TODAY, dates, [ERROR, 'verified: 2026-11-20', 'verified: 2026-11-21']),
  ).toBe(`content/errors/lost-token.mdx:16:11  The date 2026-11-21 is in the future
  expected: no day after today, 2026-11-20
  next: Correct the date.`);
});

test('a message that is seen on a day to come is found', () => {
  expect(
    printedOn(TODAY, dates, [ERROR, 'chapter Tokens, 2026-11-20', 'chapter Tokens, 2062-11-20']),
  ).toBe(`content/errors/lost-token.mdx:12:15  The date 2062-11-20 is in the future
  expected: no day after today, 2026-11-20
  next: Correct the date.`);
});

test('a change on a day to come is found', () => {
  expect(
    printedOn(TODAY, dates, [ERROR, '- 2026-11-20, The vault', '- 2026-12-01, The vault']),
  ).toBe(`content/errors/lost-token.mdx:20:5  The date 2026-12-01 is in the future
  expected: no day after today, 2026-11-20
  next: Correct the date.`);
});
