import { expect, test } from '@playwright/test';
import { contentReader } from '../fixtures/content-reader.ts';
import { publishedEntries, read } from '../fixtures/content-site.ts';
import { CONTENT } from '../fixtures/sites.ts';

test('llms.txt lists an entry under each of its products', () => {
  const products = contentReader(CONTENT.content).yaml<Record<string, { name: string }>>('products.yaml');
  const sections = read('llms.txt').split(/^## /m);
  const sectionOf = new Map(sections.map((section) => [section.split('\n')[0], section]));
  for (const { url, products: own } of publishedEntries()) {
    for (const key of own) {
      const section = sectionOf.get(products[key]?.name) ?? '';
      expect(section, `${url} under ${key}`).toContain(`${url.replace(/\/$/, '.md')})`);
    }
  }
});
