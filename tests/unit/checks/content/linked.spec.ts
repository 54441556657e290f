import { expect, test } from '@playwright/test';
import { linked } from '../../../../src/checks/content/linked.ts';
import { contentOf } from '../../../../src/checks/content-files.ts';
import { ERROR, FAQ, GOOD, printed } from '../../../fixtures/checks/good-content.ts';

const LINK = ' See also <Entry id="why-tokens" />.';

test('entries that "related" or a link leads to are no findings', () => {
  expect(printed(linked)).toBe('');
});

test('an included guide is linked', () => {
  expect(printed(linked, [ERROR, '<Entry id="store-a-token">the guide</Entry>', 'the guide'])).toBe('');
});

test('an entry that nothing leads to is found', () => {
  expect(printed(linked, [ERROR, LINK, ''])).toBe(`content/faq/why-tokens.mdx:1  No other entry links to this one
  expected: "why-tokens" in "related" of an entry that it can be confused with or that comes before it, or <Entry id="why-tokens" /> there
  next: Link it from the entry at which its reader arrives first.`);
});

test('a link of an entry to itself does not count', () => {
  expect(printed(linked, [ERROR, LINK, ''], [FAQ, 'A token ends', `${LINK} A token ends`])).toContain(
    'content/faq/why-tokens.mdx:1  No other entry links to this one',
  );
});

test('nothing has to lead to the first entry of a site', () => {
  const { [FAQ]: first = '', ...others } = GOOD;
  const lists = Object.fromEntries(Object.entries(others).filter(([path]) => !path.endsWith('.mdx')));
  expect(linked(contentOf({ ...lists, [FAQ]: first }))).toEqual([]);
});
