import { expect, test } from '@playwright/test';
import { frontmatterSchema } from '../../../../src/checks/content/frontmatter-schema.ts';
import { ERROR, FAQ, GUIDE, printed } from '../../../fixtures/checks/good-content.ts';

test('frontmatter that fits the schema is no finding', () => {
  expect(printed(frontmatterSchema)).toBe('');
});

test('an unknown field is found', () => {
  expect(
    printed(frontmatterSchema, [FAQ, 'topics:', 'topic: tokens\ntopics:']),
  ).toBe(`content/faq/why-tokens.mdx:5:1  Unknown field "topic"
  expected: one of title, summary, codes, messages, products, topics, scope, sources, verified, related, aliases, retired, examples, fixes
  next: Write "topics", or delete the field.`);
});

test('an unknown field of a list item is found', () => {
  expect(
    printed(frontmatterSchema, [GUIDE, '    undo:', '    undos: none\n    undo:']),
  ).toBe(`content/guides/store-a-token.mdx:16:5  Unknown field "fixes[0].undos"
  expected: one of id, product, title, tenant, role, effect, effectNote, wait, recheck, check, undo
  next: Write "undo", or delete the field.`);
});

test('a missing field is found', () => {
  expect(
    printed(frontmatterSchema, [FAQ, 'title: Why are there tokens?\n', '']),
  ).toBe(`content/faq/why-tokens.mdx:1  Missing field "title"
  expected: a title
  next: Add the field; CONTRIBUTING.md, "The frontmatter", describes it.`);
});

test('a missing field of a list item is found', () => {
  expect(
    printed(frontmatterSchema, [GUIDE, '    role: not documented\n', '']),
  ).toBe(`content/guides/store-a-token.mdx:8:5  Missing field "fixes[0].role"
  expected: the role that the steps need, or: not documented
  next: Add the field; CONTRIBUTING.md, "The frontmatter", describes it.`);
});

test('a value of the wrong form is found', () => {
  expect(
    printed(frontmatterSchema, [FAQ, 'topics: [tokens]', 'topics: [The Tokens]']),
  ).toBe(`content/faq/why-tokens.mdx:5:10  Field "topics[0]" is "The Tokens"
  expected: a topic key: lower-case letters, digits and single hyphens
  next: Correct the value; CONTRIBUTING.md, "The frontmatter", describes it.`);
});

test('a word that is no choice is found', () => {
  expect(
    printed(frontmatterSchema, [ERROR, 'scope: [one, all]', 'scope: [one, two]']),
  ).toBe(`content/errors/lost-token.mdx:10:14  Field "scope[1]" is "two"
  expected: one of one, some, all, own
  next: Correct the value; CONTRIBUTING.md, "The frontmatter", describes it.`);
});

test('a single word instead of a list is found', () => {
  expect(
    printed(frontmatterSchema, [ERROR, 'codes: [AADSTS70000, invalid_grant]', 'codes: AADSTS70000']),
  ).toBe(`content/errors/lost-token.mdx:4:8  Field "codes" is "AADSTS70000"
  expected: a list
  next: Correct the value; CONTRIBUTING.md, "The frontmatter", describes it.`);
});

test('empty frontmatter is found', () => {
  expect(
    printed(frontmatterSchema, ['content/faq/empty.mdx', '', '---\n---\n']),
  ).toBe(`content/faq/empty.mdx:1  The frontmatter is empty
  expected: at least title, summary, products, topics and verified
  next: Compare with another entry; "npm run new" writes a skeleton.`);
});
