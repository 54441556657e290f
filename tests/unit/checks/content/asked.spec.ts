import { expect, test } from '@playwright/test';
import { asked } from '../../../../src/checks/content/asked.ts';
import { FAQ, GUIDE, printed } from '../../../fixtures/checks/good-content.ts';

test('sentences of different words are no findings', () => {
  expect(printed(asked)).toBe('');
});

test('a sentence that another entry has in another order is found', () => {
  expect(
    printed(asked, [FAQ, 'Can I use a password instead?', 'Has our token gone? Where?']),
  ).toBe(`content/faq/why-tokens.mdx:6:5  "Has our token gone? Where?" asks the same as a sentence of content/errors/lost-token.mdx
  expected: sentences that lead to this entry and to no other
  next: Say what is different here, or delete the sentence.`);
});

test('a sentence that the same entry has in another spelling is found', () => {
  expect(
    printed(asked, [GUIDE, 'How is a token kept?', 'WHERE do I put a new token']),
  ).toBe(`content/guides/store-a-token.mdx:6:5  "WHERE do I put a new token" asks the same as a sentence of this entry
  expected: sentences of different words
  next: Say what is different here, or delete the sentence.`);
});
