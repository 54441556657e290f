import { expect, test } from '@playwright/test';
import { headersFor, parseHeaderFile } from '../../../src/serve/serve.ts';

const RULES = parseHeaderFile(`# A comment
/*
  X-One: a
  Cache-Control: no-cache

/kept/*
  Cache-Control: immutable
`);

test('rules that match one address add up, as on Cloudflare', () => {
  expect(headersFor(RULES, '/kept/script.js').get('Cache-Control')).toBe('no-cache, immutable');
  expect(headersFor(RULES, '/kept/script.js').get('X-One')).toBe('a');
  expect(headersFor(RULES, '/page/').get('Cache-Control')).toBe('no-cache');
});

test('what no rule speaks of is asked for again at each visit', () => {
  expect(headersFor([], '/page/').get('Cache-Control')).toBe('public, max-age=0, must-revalidate');
});
