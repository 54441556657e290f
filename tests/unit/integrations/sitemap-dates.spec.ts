import { expect, test } from '@playwright/test';
import { contentOf } from '../../../src/checks/content-files.ts';
import { sitemapDates } from '../../../src/integrations/sitemap-dates.ts';
import { ERROR, FAQ, GOOD, OTHER } from '../../fixtures/checks/good-content.ts';

const ORIGIN = 'https://faults.example';
const files = {
  ...GOOD,
  [ERROR]: String(GOOD[ERROR]).replace('verified: 2026-11-20', 'verified: 2026-11-22'),
  [OTHER]: String(GOOD[OTHER]).replace('verified: 2026-11-20', 'verified: 2026-11-21'),
  [FAQ]: String(GOOD[FAQ]).replace('verified: 2026-11-20', 'verified: 2026-11-23'),
};
const dated = sitemapDates<{ url: string; lastmod?: string }>(contentOf(files), { origin: ORIGIN, base: '/docs' });
const dateOf = (path: string) => dated({ url: `${ORIGIN}/docs/${path}` }).lastmod;

test('an entry has its own day, a list the newest of what it lists', () => {
  expect(dateOf('errors/lost-token/')).toBe('2026-11-22');
  expect(['errors/', 'guides/', 'faq/', ''].map(dateOf)).toEqual([
    '2026-11-22',
    '2026-11-20',
    '2026-11-23',
    '2026-11-23',
  ]);
  expect(['topics/consent/', 'products/restic/', 'products/restic/consent/'].map(dateOf)).toEqual(
    Array(3).fill('2026-11-21'),
  );
});

test('a part of a divided list has the newest day of what begins as it does', () => {
  expect(['errors/t/', 'errors/t/the-c/', 'errors/t/the-token-is-lost-lost-token~/'].map(dateOf)).toEqual([
    '2026-11-22',
    '2026-11-21',
    '2026-11-22',
  ]);
  const parts = ['', 'handbook/'].map((within) => `products/kopia/${within}`);
  expect(parts.map((part) => dateOf(`${part}tokens/t/`))).toEqual(['2026-11-22', '2026-11-22']);
  expect(parts.map((part) => dateOf(`${part}tokens/w/wh/`))).toEqual(['2026-11-23', '2026-11-23']);
});

test('other pages have no date', () => {
  expect(['about/', 'errors/x/', 'products/kopia/x/', 'x/t/'].map(dateOf)).toEqual(Array(4).fill(undefined));
});
