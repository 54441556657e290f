import { expect, test } from '@playwright/test';
import { fixFacts } from '../../../../src/checks/content/fix-facts.ts';
import { ERROR, GUIDE, printed } from '../../../fixtures/checks/good-content.ts';

test('fixes with facts and steps are no findings', () => {
  expect(printed(fixFacts)).toBe('');
});

test('a fix without facts is found and so are facts without steps', () => {
  expect(
    printed(fixFacts, [GUIDE, '<Fix id="steps">', '<Fix id="other">']),
  ).toBe(`content/guides/store-a-token.mdx:8:9  The fix "steps" has no steps
  expected: <Fix id="steps"> in the body
  next: Write the steps, or delete the facts.
content/guides/store-a-token.mdx:23:1  <Fix id="other"> has no facts
  expected: an item with the id "other" under "fixes" in the frontmatter
  next: Add the facts: product, title, tenant, role, effect, wait, check and undo.`);
});

test('facts with the same id are found', () => {
  expect(
    printed(fixFacts, [
      GUIDE,
      'fixes:\n',
      'fixes:\n  - { id: steps, product: any, title: T, tenant: none, role: R, effect: reads, wait: W, check: C, undo: U }\n',
    ]),
  ).toBe(`content/guides/store-a-token.mdx:9:9  The fix "steps" stands here twice
  expected: each id once
  next: Give one of the two another id.`);
});

test('a guide that stands twice in one fix is found', () => {
  expect(
    printed(fixFacts, [
      ERROR,
      '<Guide id="store-a-token" />',
      '<Guide id="store-a-token" />\n\n<Guide id="store-a-token" />',
    ]),
  ).toBe(`content/errors/lost-token.mdx:56:1  The guide "store-a-token" is included twice in one fix
  expected: each guide at most once in a fix
  next: Name it the second time with <Entry id="store-a-token" />.`);
});
