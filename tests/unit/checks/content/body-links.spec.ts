import { expect, test } from '@playwright/test';
import { bodyLinks } from '../../../../src/checks/content/body-links.ts';
import { ERROR, FAQ, printed } from '../../../fixtures/checks/good-content.ts';

const link = (address: string) => printed(bodyLinks, [FAQ, 'A token', `See [the page](${address}). A token`]);

test('links out of the site are no findings', () => {
  expect(printed(bodyLinks)).toBe('');
  expect(link('https://example.com/page')).toBe('');
  expect(link('mailto:lee@contoso.com')).toBe('');
});

for (const address of ['/errors/nowhere/', 'nowhere.mdx', '../errors/nowhere', 'www.example.com']) {
  test(`a link to ${address} is found`, () => {
    expect(link(address)).toBe(`content/faq/why-tokens.mdx:13:5  The link "${address}" leads nowhere
  expected: an address with https://, or <Entry> with the id of an entry
  next: Write the whole address, or the id of an entry in <Entry id="…">words</Entry>.`);
  });
}

test('a link to an entry that is misspelt names the entry', () => {
  expect(link('/errors/lost-tokn/')).toContain('leads nowhere');
  expect(link('/errors/lost-tokn/')).toContain('next: Write <Entry id="lost-token">the page</Entry>.');
});

for (const address of ['/errors/lost-token/', 'lost-token.mdx', '../errors/lost-token#fixes']) {
  test(`a link to an entry by ${address} is found`, () => {
    expect(link(address)).toBe(`content/faq/why-tokens.mdx:13:5  A link leads to the entry "lost-token" by an address
  expected: an address with https://, or <Entry> with the id of an entry
  next: Write <Entry id="lost-token">the page</Entry>.`);
  });
}

test('a reference is a link, too', () => {
  expect(printed(bodyLinks, [FAQ, 'A token', '[page]: /nowhere/\n\nA token'])).toContain(
    'content/faq/why-tokens.mdx:13:1  The link "/nowhere/" leads nowhere',
  );
});

test('a link to a section of the page is one only where the section is', () => {
  const edit = (anchor: string) => printed(bodyLinks, [ERROR, 'Look into', `See [below](#${anchor}). Look into`]);
  expect(edit('store-again')).toBe('');
  expect(edit('fixes')).toBe('');
  expect(
    edit('store-agin'),
  ).toBe(`content/errors/lost-token.mdx:37:5  The link "#store-agin" leads to no section of this page
  expected: one of #empty-vault, #store-again, #command
  next: Write #store-again.`);
});

test('a link in code is text', () => {
  expect(printed(bodyLinks, [FAQ, 'A token', '`[a](b)` A token'])).toBe('');
});
