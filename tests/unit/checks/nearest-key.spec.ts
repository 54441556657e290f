import { expect, test } from '@playwright/test';
import { editsBetween, expectedKey, nearestKey } from '../../../src/checks/nearest-key.ts';

const MANY = Array.from({ length: 20 }, (_, at) => `portal-${'abcdefghijklmnopqrst'[at]}-place`);

test('edits count what is added, dropped and replaced', () => {
  expect(editsBetween('kopa', 'kopia')).toBe(1);
  expect(editsBetween('kopia', 'kopa')).toBe(1);
  expect(editsBetween('kitten', 'sitting')).toBe(3);
  expect(editsBetween('', 'abc')).toBe(3);
});

test('the nearest key is near', () => {
  expect(nearestKey('tokns', ['tokens', 'consent'])).toBe('tokens');
  expect(nearestKey('licensing', ['tokens', 'consent'])).toBeUndefined();
});

test('few keys are listed, of many the nearest is named', () => {
  expect(expectedKey('kopa', ['kopia', 'restic'], 'a product')).toBe('one of kopia, restic');
  expect(expectedKey('portal-c-plce', MANY, 'a key of portal.yaml')).toBe(
    'a key of portal.yaml, perhaps "portal-c-place"',
  );
  expect(expectedKey('elsewhere', MANY, 'a key of portal.yaml')).toBe('a key of portal.yaml');
});
