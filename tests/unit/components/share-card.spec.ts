import { expect, test } from '@playwright/test';
import { cardDescription, cardTitle } from '../../../src/components/page/share-card.ts';

test('the title of a shared link names the code once', () => {
  expect(cardTitle('No consent', 'TOKERR65001')).toBe('No consent (TOKERR65001)');
  expect(cardTitle('TOKERR65001: no consent', 'TOKERR65001')).toBe('TOKERR65001: no consent');
  expect(cardTitle('What it costs', undefined)).toBe('What it costs');
});

test('the description of a shared link keeps the cause and cuts the summary at a word', () => {
  expect(cardDescription('The app has no consent.', 'Likeliest cause: A.')).toBe(
    'The app has no consent. Likeliest cause: A.',
  );
  const long = cardDescription('word '.repeat(80).trim(), 'Likeliest cause: The secret has expired.');
  expect(long).toMatch(/^(word )+word… Likeliest cause: The secret has expired\.$/);
  expect(long.length).toBeLessThanOrEqual(200);
  expect(cardDescription('A summary.', `Likeliest cause: ${'long '.repeat(60)}`).length).toBeLessThanOrEqual(200);
});
