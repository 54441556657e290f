import { expect, test } from '@playwright/test';
import { contentReader } from '../fixtures/content-reader.ts';
import { sitePages } from '../fixtures/content-site.ts';
import { CONTENT } from '../fixtures/sites.ts';

type Concepts = Record<string, { name: string; formerly?: string[]; isPrinted?: boolean }>;
const concepts = contentReader(CONTENT.content).yaml<Concepts>('concepts.yaml');

test('the glossary has an anchor for each term, with its former names', async () => {
  const page = (await sitePages()).find(({ path }) => path === 'glossary/index.html');
  for (const [key, { name, formerly = [] }] of Object.entries(concepts)) {
    const term = page?.document.getElementById(key);
    expect(term?.textContent, key).toBe(name);
    for (const former of formerly) expect(term?.parentElement?.textContent).toContain(former);
  }
});

test('every term of the glossary is linked from an entry, once a page', async () => {
  const linked = new Set<string>();
  for (const { document, path } of await sitePages()) {
    if (!document.querySelector('article[data-entry]')) continue;
    const own = [...document.querySelectorAll('article[data-entry] a.term')].filter(
      (link) => !link.closest('[data-not-own]'),
    );
    const keys = own.map((link) => String(link.getAttribute('href')).split('#')[1] ?? '');
    expect(new Set(keys).size, path).toBe(keys.length);
    for (const key of keys) linked.add(key);
  }
  // A name that messages print stands everywhere; nobody wants it linked in each entry.
  const wanted = Object.keys(concepts).filter((key) => !concepts[key]?.isPrinted);
  expect(wanted.filter((key) => !linked.has(key))).toEqual([]);
});

test('an entry ends with how people ask, and that is part of its own text', async () => {
  for (const { document, path } of await sitePages()) {
    const entry = document.querySelector('article[data-entry]');
    if (!entry) continue;
    const asked = [...entry.querySelectorAll('.asked li')];
    expect(asked.length, path).toBeGreaterThanOrEqual(3);
    expect(asked.length, path).toBeLessThanOrEqual(6);
    expect(asked.some((sentence) => sentence.closest('[data-not-own]'))).toBe(false);
  }
});
