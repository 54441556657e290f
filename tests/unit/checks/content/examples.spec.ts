import { expect, test } from '@playwright/test';
import { examples } from '../../../../src/checks/content/examples.ts';
import { FAQ, OTHER, printed } from '../../../fixtures/checks/good-content.ts';

test('examples find their own entries', () => {
  expect(printed(examples)).toBe('');
});

test('messages without an example are found', () => {
  expect(
    printed(examples, [
      OTHER,
      'examples:\n  - "The administrator has not consented to Connector in this directory."\n',
      '',
    ]),
  ).toBe(`content/errors/missing-consent.mdx:10:3  There are messages but no example
  expected: at least one whole paste that holds a message, with invented people and tenants
  next: Add "examples"; without one nothing proves that the entry is found.`);
});

test('examples without a message are found', () => {
  expect(
    printed(examples, [
      FAQ,
      'verified: 2026-11-20, read\n',
      'verified: 2026-11-20, read\nexamples: [The token is lost]\n',
    ]),
  ).toBe(`content/faq/why-tokens.mdx:11:11  There are examples but no message
  expected: the literal text that the examples hold, in "messages"
  next: Add the message, or delete the examples.`);
});

test('an example that finds another entry is found', () => {
  expect(
    printed(examples, [
      OTHER,
      'The administrator has not consented to Connector in this directory.',
      "TOKERR70000: The stored token of 'lee' is lost in tenant Fabrikam.",
    ]),
  ).toBe(`content/errors/missing-consent.mdx:20:5  Example 1 finds "lost-token"
  expected: "missing-consent" first, or among the entries that the search offers as a choice
  next: Add the wording of the example to "messages", or make the example as specific as the real error is.`);
});

test('an example that finds nothing is found', () => {
  expect(
    printed(examples, [
      OTHER,
      'The administrator has not consented to Connector in this directory.',
      'Something else failed.',
    ]),
  ).toBe(`content/errors/missing-consent.mdx:20:5  Example 1 finds nothing
  expected: "missing-consent" first, or among the entries that the search offers as a choice
  next: Add the wording of the example to "messages", or make the example as specific as the real error is.`);
});
