import { expect, test } from '@playwright/test';
import {
  expanderAddress,
  freeAnchor,
  headingAnchor,
  pageAddress,
  pathParts,
} from '../../../src/importing/vendor-address.ts';

test('the address of a page is the path of its file, and a README is its folder', () => {
  const address = (path: string) => pageAddress('https://docs.example/guides/', pathParts(path, 'README.md'));
  expect(['README.md', 'lids/README.md', 'lids/hinges.md', 'lids/Old Rims (1).md', 'readme.md'].map(address)).toEqual([
    'https://docs.example/guides/',
    'https://docs.example/guides/lids',
    'https://docs.example/guides/lids/hinges',
    'https://docs.example/guides/lids/old-rims-1',
    'https://docs.example/guides/',
  ]);
});

test('the anchor of a heading is its letters and digits', () => {
  const cases = {
    'Take off the cap': 'take-off-the-cap',
    'Solution: A box, improved (BOX)': 'solution-a-box-improved-box',
    'Core - Webhook': 'core-webhook',
    "Don't & won’t": 'dont-wont',
    '2. Update to v2.0+': '2-update-to-v2.0',
    '⚠️ Resolved: lids': 'resolved-lids',
    'snake_case stays': 'snake_case-stays',
    'Écrous et vis': 'écrous-et-vis',
    '?!': '',
  };
  expect(Object.fromEntries(Object.keys(cases).map((text) => [text, headingAnchor(text)]))).toEqual(cases);
});

test('anchors of one name are numbered', () => {
  const taken = new Set<string>();
  expect(['a', 'a', 'a-1', 'a'].map((anchor) => freeAnchor(anchor, taken))).toEqual(['a', 'a-1', 'a-1-1', 'a-2']);
});

test('an expander whose title makes no anchor is found by its words below the heading above', () => {
  const page = 'https://docs.example/lids';
  const address = (anchor: string, heading: string, title: string) => expanderAddress(page, { anchor, heading, title });
  expect(address('why', 'rims', 'Why?')).toBe(`${page}#why`);
  expect(address('', 'rims', '?! - so')).toBe(`${page}#rims:~:text=%3F!%20%2D%20so`);
  expect(address('', 'rims', '')).toBe(`${page}#rims`);
  expect(address('', '', '')).toBe(page);
  const long = Array.from({ length: 30 }, (_, at) => `?${at}`).join(' ');
  expect(address('', '', long)).toBe(`${page}#:~:text=%3F0%20%3F1%20%3F2%20%3F3,%3F26%20%3F27%20%3F28%20%3F29`);
});
