import { expect, test } from '@playwright/test';
import { contentReader } from '../fixtures/content-reader.ts';
import { sitePages } from '../fixtures/content-site.ts';
import { CONTENT } from '../fixtures/sites.ts';

interface Concept {
  name: string;
  definition?: string;
  formerly?: string[];
  short?: string[];
  isPrinted?: boolean;
}
const all = Object.entries(contentReader(CONTENT.content).yaml<Record<string, Concept>>('concepts.yaml'));
const explained = all.filter(([, { definition }]) => definition);

test('the glossary has an anchor for each term with a definition, with its former names and abbreviations', async () => {
  const page = (await sitePages()).find(({ path }) => path === 'glossary/index.html');
  for (const [key, { name, formerly = [], short = [] }] of explained) {
    const term = page?.document.getElementById(key);
    expect(term?.textContent, key).toBe(name);
    for (const other of [...formerly, ...short]) expect(term?.parentElement?.textContent).toContain(other);
  }
  expect(page?.document.querySelectorAll('.glossary dt')).toHaveLength(explained.length);
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
  const wanted = explained.filter(([, { isPrinted }]) => !isPrinted);
  expect(wanted.flatMap(([key]) => (linked.has(key) ? [] : key))).toEqual([]);
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
