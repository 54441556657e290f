import { expect, test } from '@playwright/test';
import { guideCycles } from '../../../../src/checks/content/guide-cycles.ts';
import { GUIDE, printed } from '../../../fixtures/checks/good-content.ts';

test('guides that include no other have no circle', () => {
  expect(printed(guideCycles)).toBe('');
});

test('a guide that includes itself is found', () => {
  expect(
    printed(guideCycles, [GUIDE, '1. Store it.', '<Guide id="store-a-token" />']),
  ).toBe(`content/guides/store-a-token.mdx:27:1  Including the guide "store-a-token" leads back to "store-a-token"
  expected: guides that do not include each other in a circle
  next: Name it with <Entry id="store-a-token" /> instead.`);
});

test('guides that include each other are found', () => {
  expect(
    printed(
      guideCycles,
      [GUIDE, '1. Store it.', '<Guide id="b" />'],
      ['content/guides/b.mdx', '', '<Guide id="store-a-token" />\n'],
    ),
  ).toBe(`content/guides/b.mdx:1:1  Including the guide "store-a-token" leads back to "b"
  expected: guides that do not include each other in a circle
  next: Name it with <Entry id="store-a-token" /> instead.
content/guides/store-a-token.mdx:27:1  Including the guide "b" leads back to "store-a-token"
  expected: guides that do not include each other in a circle
  next: Name it with <Entry id="b" /> instead.`);
});
