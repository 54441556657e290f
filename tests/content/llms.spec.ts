import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { parse } from 'yaml';
import { contentRoot } from '../../src/content-root.ts';
import { publishedEntries, read } from '../fixtures/content-site.ts';

test('llms.txt lists an entry under each of its products', () => {
  const products = parse(readFileSync(`${contentRoot()}/products.yaml`, 'utf8')) as Record<string, { name: string }>;
  const sections = read('llms.txt').split(/^## /m);
  const sectionOf = new Map(sections.map((section) => [section.split('\n')[0], section]));
  for (const { url, products: own } of publishedEntries()) {
    for (const key of own) {
      const section = sectionOf.get(products[key]?.name) ?? '';
      expect(section, `${url} under ${key}`).toContain(`${url.replace(/\/$/, '.md')})`);
    }
  }
});
