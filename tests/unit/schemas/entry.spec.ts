import { expect, test } from '@playwright/test';
import { isDay, readEvidence } from '../../../src/schemas/entry.ts';

test('a day is one of the calendar, written with two hyphens', () => {
  for (const day of ['2026-11-20', '2024-02-29']) expect(isDay(day), day).toBe(true);
  for (const text of ['2026-02-30', '2025-02-29', '2026-13-01', '2026-1-1', '20.11.2026', '2026-11-20T00:00', '']) {
    expect(isDay(text), text).toBe(false);
  }
});

test('evidence has a source, a place in it and a day', () => {
  expect(readEvidence('kopia/kopia 10.7.0, src/consent.js:12, 2026-11-18')).toEqual({
    source: 'kopia/kopia 10.7.0',
    place: 'src/consent.js:12',
    date: '2026-11-18',
  });
});

test('the place of evidence may hold commas', () => {
  expect(readEvidence('The manual 1.2, chapter 3, Tokens, 2026-11-18')?.place).toBe('chapter 3, Tokens');
});

for (const text of [
  '',
  'The manual',
  'The manual, 2026-11-18',
  'The manual, page 3, 2026-02-30',
  ', page 3, 2026-11-18',
]) {
  test(`"${text}" is no evidence`, () => {
    expect(readEvidence(text)).toBeUndefined();
  });
}
