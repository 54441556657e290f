import { expect, test } from '@playwright/test';
import { entryProducts } from '../../../../src/checks/content/entry-products.ts';
import { ERROR, FAQ, GUIDE, printed } from '../../../fixtures/checks/good-content.ts';

test('products of fixes and products beside them are no findings', () => {
  expect(printed(entryProducts, [ERROR, 'topics:', 'products: [restic]\ntopics:'])).toBe('');
});

test('an entry without any product is found', () => {
  expect(
    printed(entryProducts, [FAQ, 'products: [kopia]\n', '']),
  ).toBe(`content/faq/why-tokens.mdx:1  The entry belongs to no product
  expected: product="…" in a <Fix>, or "products" in the frontmatter
  next: Add "products" with the tools that print or meet this.`);
});

test('an entry whose fixes are for any product is found', () => {
  expect(
    printed(entryProducts, [GUIDE, 'product="kopia"', 'product="any"'], [GUIDE, 'topics:', 'products: []\ntopics:']),
  ).toBe(`content/guides/store-a-token.mdx:8:11  The entry belongs to no product
  expected: product="…" in a <Fix>, or "products" in the frontmatter
  next: Add "products" with the tools that print or meet this.`);
});

test('a product that follows from a fix is found', () => {
  expect(
    printed(entryProducts, [ERROR, 'topics:', 'products: [restic, kopia]\ntopics:']),
  ).toBe(`content/errors/lost-token.mdx:13:20  The product "kopia" follows from the fix "store-again"
  expected: in "products" only what no fix of the entry names
  next: Delete "kopia" here.`);
});
