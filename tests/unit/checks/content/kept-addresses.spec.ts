import { expect, test } from '@playwright/test';
import { keptAddresses } from '../../../../src/checks/content/kept-addresses.ts';
import { ERROR, printed } from '../../../fixtures/checks/good-content.ts';

test('keys and ids with addresses of their own are no findings', () => {
  expect(printed(keptAddresses)).toBe('');
});

test('a topic with the address of handbooks is found', () => {
  expect(
    printed(keptAddresses, ['content/topics.yaml', 'tokens:', 'handbook:']),
  ).toBe(`content/topics.yaml:1:1  The topic "handbook" has the address of the handbook of a product
  expected: any other key than handbook
  next: Rename it, here and where entries name it.`);
});

test('a product with the address of an order of the table of fixes is found', () => {
  const { length } = printed(keptAddresses, ['content/products.yaml', 'kopia:', 'handbook:']);
  expect(length).toBe(0);
  expect(
    printed(keptAddresses, ['content/products.yaml', 'kopia:', 'by-effect:']),
  ).toBe(`content/products.yaml:1:1  The product "by-effect" has the address of another table of fixes
  expected: any other key than by-effect, by-tenant, by-error, without-highest-role, only-reading, nobody-signed-out
  next: Rename it, here and where entries name it.`);
});

test('an id or alias of one letter, which a page of the A to Z has, is found', () => {
  expect(
    printed(keptAddresses, ['content/errors/l.mdx', '', ''], [ERROR, 'aliases: [token-lost]', 'aliases: [t]']),
  ).toBe(`content/errors/l.mdx:1  The id "l" has the address of the page of all that begins with this letter
  expected: two characters or more
  next: Give it a longer name.
content/errors/lost-token.mdx:21:11  The alias "t" has the address of the page of all that begins with this letter
  expected: two characters or more
  next: Give it a longer name.`);
});
