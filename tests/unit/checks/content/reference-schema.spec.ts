import { expect, test } from '@playwright/test';
import { referenceSchema } from '../../../../src/checks/content/reference-schema.ts';
import { printed } from '../../../fixtures/checks/good-content.ts';

test('reference files that fit their schemas are no findings', () => {
  expect(printed(referenceSchema)).toBe('');
});

test('an unknown field is found', () => {
  expect(
    printed(referenceSchema, ['content/portal.yaml', '  url: https', '  link: https']),
  ).toBe(`content/portal.yaml:7:3  Unknown field "store-users.link"
  expected: one of portal, path, url
  next: Delete the field.`);
});

test('a missing field is found', () => {
  expect(
    printed(referenceSchema, ['content/topics.yaml', '  order: 2\n', '']),
  ).toBe(`content/topics.yaml:7:3  Missing field "consent.order"
  expected: a number
  next: Add the field; src/schemas/reference.ts describes it.`);
});

test('a word that is no choice is found', () => {
  expect(
    printed(referenceSchema, ['content/questions.yaml', 'from: scope', 'from: codes']),
  ).toBe(`content/questions.yaml:6:9  Field "seen-by.from" is "codes"
  expected: one of scope
  next: Correct the value; src/schemas/reference.ts describes it.`);
});

test('an address that is none is found', () => {
  expect(
    printed(referenceSchema, ['content/products.yaml', 'docs: https://kopia.io/', 'docs: kopia.io']),
  ).toBe(`content/products.yaml:6:9  Field "kopia.docs" is "kopia.io"
  expected: an address as https://example.com/page
  next: Correct the value; src/schemas/reference.ts describes it.`);
});

test('a concept needs no definition', () => {
  const definition = '  definition: The place for tokens.\n';
  expect(printed(referenceSchema, ['content/concepts.yaml', definition, ''])).toBe('');
});

test('a list of words that is empty, and one that is none, are found', () => {
  const next = 'next: Correct the value; src/schemas/reference.ts describes it.';
  expect(
    printed(referenceSchema, ['content/concepts.yaml', '  formerly: [safe]\n', '  terms: []\n  short: VA\n']),
  ).toBe(`content/concepts.yaml:4:10  Field "vault.terms" is []
  expected: a list that is not empty
  ${next}
content/concepts.yaml:5:10  Field "vault.short" is "VA"
  expected: a list
  ${next}`);
});

for (const tag of ['deu', 'german', 'DE', 'de_DE', 'dee']) {
  test(`words under the tag ${tag}, which no language has, are found`, () => {
    expect(
      printed(referenceSchema, ['content/concepts.yaml', '[safe]\n', `[safe]\n  in:\n    ${tag}: [Tresor]\n`]),
    ).toBe(`content/concepts.yaml:6:5  The key "${tag}" of "vault.in" has the wrong form
  expected: the tag of a language, as de, fr or pt-BR
  next: Correct the key; src/schemas/reference.ts describes it.`);
  });
}

test('a subject without a name is found', () => {
  expect(
    printed(referenceSchema, ['content/subjects.yaml', '', 'printing:\n  terms: [printer]\n']),
  ).toBe(`content/subjects.yaml:2:3  Missing field "printing.name"
  expected: a text
  next: Add the field; src/schemas/reference.ts describes it.`);
});

test('a question with one answer is found', () => {
  expect(
    printed(referenceSchema, ['content/questions.yaml', '{ page: A page, program: A program }', '{ page: A page }']),
  ).toBe(`content/questions.yaml:3:12  Field "printed-by.answers" is {"page":"A page"}
  expected: at least two answers
  next: Correct the value; src/schemas/reference.ts describes it.`);
});

test('an edition without a name is found', () => {
  expect(
    printed(referenceSchema, [
      'content/products.yaml',
      '{ answer: "No", name: Straight to the storage }',
      '{ answer: "No" }',
    ]),
  ).toBe(`content/products.yaml:12:15  Missing field "kopia.editions.choices.direct.name"
  expected: a text
  next: Add the field; src/schemas/reference.ts describes it.`);
});

test('exemptions that are no list, or an empty one, are found', () => {
  const next = 'next: Correct the value; src/schemas/reference.ts describes it.';
  expect(
    printed(referenceSchema, ['content/no-evidence.yaml', '', 'lost-token: m-00000\nmissing-consent: []\n']),
  ).toBe(`content/no-evidence.yaml:1:13  Field "lost-token" is "m-00000"
  expected: a list
  ${next}
content/no-evidence.yaml:2:18  Field "missing-consent" is []
  expected: a list that is not empty
  ${next}`);
});
