import { expect, test } from '@playwright/test';
import { readWait } from '../../../src/schemas/wait.ts';

test('none is no wait', () => {
  expect(readWait('none')).toEqual({ kind: 'none' });
});

for (const [text, minutes] of [
  ['up to 30 minutes', 30],
  ['Up to 1 minute', 1],
  ['2 to 48 hours', 120],
  ['1 or 2 days', 1440],
  ['up to 2 hours, at most 1 day', 120],
  ['in the service up to 15 minutes', 15],
  ['until the customer accepts; Kopia then waits up to 15 minutes', 15],
  ['until the customer accepts', undefined],
] as const) {
  test(`after "${text}" looking again makes sense after ${minutes} minutes`, () => {
    expect(readWait(text)).toEqual({ kind: 'documented', text, minutes });
  });
}

for (const [text, from, to, unit, minutes, atMost] of [
  ['estimate: 5 to 60 minutes', 5, 60, 'minutes', 5, 60],
  ['estimate: 1 to 24 hours', 1, 24, 'hours', 60, 1440],
  ['estimate: 2 to 3 days', 2, 3, 'days', 2880, 4320],
] as const) {
  test(`"${text}" has two figures`, () => {
    expect(readWait(text)).toEqual({ kind: 'estimate', from, to, unit, minutes, atMost });
  });
}

for (const text of [
  'estimate',
  'estimate: an hour',
  'estimate: 5 minutes',
  'estimate: 60 to 60 minutes',
  'estimate: 60 to 5 minutes',
  'estimate: 1 to 2 weeks',
  'estimate: 5 to 60 minutes or so',
  'estimate 5 to 60 minutes',
]) {
  test(`"${text}" is no wait`, () => {
    expect(readWait(text)).toBeUndefined();
  });
}
