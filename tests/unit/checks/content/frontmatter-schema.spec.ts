import { expect, test } from '@playwright/test';
import { frontmatterSchema } from '../../../../src/checks/content/frontmatter-schema.ts';
import { ERROR, FAQ, printed } from '../../../fixtures/checks/good-content.ts';

const FIELDS =
  'title, summary, asked, codes, messages, products, topics, appliesTo, answers, sources, verified, related, changes, aliases, retired, examples';
const VERIFIED = 'verified: 2026-11-20, read';
const CORRECT = 'next: Correct the value; CONTRIBUTING.md, "The frontmatter", describes it.';

test('frontmatter that fits the schema is no finding', () => {
  expect(printed(frontmatterSchema)).toBe('');
});

test('an unknown field is found', () => {
  expect(
    printed(frontmatterSchema, [FAQ, 'topics:', 'topic: tokens\ntopics:']),
  ).toBe(`content/faq/why-tokens.mdx:9:1  Unknown field "topic"
  expected: one of ${FIELDS}
  next: Write "topics", or delete the field.`);
});

test('an unknown field of a list item is found', () => {
  expect(
    printed(frontmatterSchema, [ERROR, '    by: The token service', '    languages: en\n    by: The token service']),
  ).toBe(`content/errors/lost-token.mdx:11:5  Unknown field "messages[0].languages"
  expected: one of text, by, language, where, seen, evidence
  next: Write "language", or delete the field.`);
});

test('fields of the former form are found, each with what has become of it', () => {
  expect(
    printed(frontmatterSchema, [FAQ, 'topics: [tokens]', 'scope: [one]\ntopics: [tokens]\nfixes:\n  - id: steps']),
  ).toBe(`content/faq/why-tokens.mdx:9:1  Unknown field "scope"
  expected: one of ${FIELDS}
  next: Delete the field; it follows from <Scope> in the body.
content/faq/why-tokens.mdx:11:1  Unknown field "fixes"
  expected: one of ${FIELDS}
  next: Move each fix to its <Fix> in the body, as attributes, and delete the field.`);
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
    printed(frontmatterSchema, [
      ERROR,
      `- text: "TOKERR70000: The stored token of '{upn}' is lost in tenant {tenantId}."\n    by:`,
      '- by:',
    ]),
  ).toBe(`content/errors/lost-token.mdx:10:5  Missing field "messages[0].text"
  expected: the literal message, variable parts as {camelCase}
  next: Add the field; CONTRIBUTING.md, "The frontmatter", describes it.`);
});

test('a value of the wrong form is found', () => {
  expect(
    printed(frontmatterSchema, [FAQ, 'topics: [tokens]', 'topics: [The Tokens]']),
  ).toBe(`content/faq/why-tokens.mdx:9:10  Field "topics[0]" is "The Tokens"
  expected: a topic key: lower-case letters, digits and single hyphens
  ${CORRECT}`);
});

test('a single word instead of a list is found', () => {
  expect(
    printed(frontmatterSchema, [ERROR, 'codes: [TOKERR70000, invalid_grant]', 'codes: TOKERR70000']),
  ).toBe(`content/errors/lost-token.mdx:8:8  Field "codes" is "TOKERR70000"
  expected: a list
  ${CORRECT}`);
});

test('too few sentences as people ask are found', () => {
  expect(
    printed(frontmatterSchema, [FAQ, '  - Why does nobody type a password here?\n', '']),
  ).toBe(`content/faq/why-tokens.mdx:5:3  Field "asked" is ["What is a token good for?","Can I use a password instead?"…
  expected: 3 to 6 sentences as people would ask
  ${CORRECT}`);
});

for (const [verified, shown] of [
  ['2026-11-20, guessed', '"2026-11-20, guessed"'],
  ['2026-11-20', '"2026-11-20"'],
  ['{ date: 2026-11-20, how: read }', '{"date":"2026-11-20","how":"read"}'],
]) {
  test(`a check of the facts as ${verified} is found`, () => {
    expect(
      printed(frontmatterSchema, [FAQ, VERIFIED, `verified: ${verified}`]),
    ).toBe(`content/faq/why-tokens.mdx:10:11  Field "verified" is ${shown}
  expected: the day and how it was checked: "YYYY-MM-DD, read | seen in code | reproduced"
  ${CORRECT}`);
  });
}

test('related entries as a list are found', () => {
  expect(
    printed(frontmatterSchema, [ERROR, '  missing-consent: The text', '  - missing-consent: The text']),
  ).toBe(`content/errors/lost-token.mdx:18:3  Field "related" is [{"missing-consent":"The text speaks of consent."}]
  expected: keys with values
  ${CORRECT}`);
});

test('a key of the wrong form is found', () => {
  expect(
    printed(frontmatterSchema, [ERROR, '  missing-consent: The text', '  Missing consent: The text']),
  ).toBe(`content/errors/lost-token.mdx:18:3  The key "Missing consent" of "related" has the wrong form
  expected: the id of an entry: lower-case letters, digits and single hyphens
  next: Correct the key; CONTRIBUTING.md, "The frontmatter", describes it.`);
});

test('an empty list of answers is found', () => {
  expect(
    printed(frontmatterSchema, [ERROR, 'printed-by: [page]', 'printed-by: []']),
  ).toBe(`content/errors/lost-token.mdx:14:24  Field "answers.printed-by" is []
  expected: a list that is not empty
  ${CORRECT}`);
});

for (const evidence of ['seen somewhere', 'The manual 1.2, 2026-11-20', 'The manual 1.2, page 3, 20.11.2026']) {
  test(`evidence as "${evidence}" is found`, () => {
    expect(
      printed(frontmatterSchema, [ERROR, 'The manual 1.2, chapter Tokens, 2026-11-20', evidence]),
    ).toBe(`content/errors/lost-token.mdx:12:15  Field "messages[0].evidence" is "${evidence}"
  expected: where the text was seen: "source and version, place in it, YYYY-MM-DD"
  ${CORRECT}`);
  });
}

test('a change on a day that no calendar has is found', () => {
  expect(
    printed(frontmatterSchema, [ERROR, '- 2026-11-20, The vault', '- 2026-02-30, The vault']),
  ).toBe(`content/errors/lost-token.mdx:20:5  Field "changes[0]" is "2026-02-30, The vault is named."
  expected: a day and what changed, in one line: "YYYY-MM-DD, What changed."
  ${CORRECT}`);
});

test('a limit that names neither an edition nor a bound is found', () => {
  expect(
    printed(frontmatterSchema, [FAQ, VERIFIED, `${VERIFIED}\nappliesTo: "kopia 10.9"`]),
  ).toBe(`content/faq/why-tokens.mdx:11:12  Field "appliesTo" is "kopia 10.9"
  expected: a product with an edition of it or a version: "my-tool server", "my-tool >=0.17", "my-tool <0.17"; several with a comma
  ${CORRECT}`);
});

test('empty frontmatter is found', () => {
  expect(
    printed(frontmatterSchema, ['content/faq/empty.mdx', '', '---\n---\n']),
  ).toBe(`content/faq/empty.mdx:1  The frontmatter is empty
  expected: at least title, summary, asked, topics and verified
  next: Compare with another entry; "npm run new" writes a skeleton.`);
});
