import { expect, test } from '@playwright/test';
import { referenceSchema } from '../../../../src/checks/content/reference-schema.ts';
import { printed } from '../../../fixtures/checks/good-content.ts';

test('reference files that fit their schemas are no findings', () => {
  expect(printed(referenceSchema)).toBe('');
});

test('an unknown field is found', () => {
  expect(
    printed(referenceSchema, ['content/portal.yaml', '  url: https', '  link: https']),
  ).toBe(`content/portal.yaml:7:3  Unknown field "entra-users.link"
  expected: one of portal, path, url
  next: Delete the field, or move its text into the body.`);
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
    printed(referenceSchema, ['content/codes.yaml', 'side: user', 'side: vendor']),
  ).toBe(`content/codes.yaml:4:9  Field "AADSTS50034.side" is "vendor"
  expected: one of user, app, partner, customer, microsoft
  next: Correct the value; src/schemas/reference.ts describes it.`);
});

test('an address that is none is found', () => {
  expect(
    printed(referenceSchema, ['content/products.yaml', 'docs: https://docs.cipp.app/', 'docs: docs.cipp.app']),
  ).toBe(`content/products.yaml:6:9  Field "cipp.docs" is "docs.cipp.app"
  expected: an address as https://example.com/page
  next: Correct the value; src/schemas/reference.ts describes it.`);
});
