import { expect, test } from '@playwright/test';
import { templates } from '../../../../src/checks/content/templates.ts';
import { ERROR, OTHER, printed } from '../../../fixtures/checks/good-content.ts';

test('holes with names and text between them are no findings', () => {
  expect(printed(templates)).toBe('');
});

test('a brace that is not closed is found', () => {
  expect(
    printed(templates, [ERROR, '{tenantId}.', '{tenantId.']),
  ).toBe(`content/errors/lost-token.mdx:10:11  The brace "{" at character 60 of the message has no partner
  expected: holes as {camelCase}, no other braces
  next: Complete the hole; where software prints a brace, put a hole in its place.`);
});

test('a brace that is not opened is found', () => {
  expect(
    printed(templates, [ERROR, '{tenantId}.', 'tenantId}.']),
  ).toBe(`content/errors/lost-token.mdx:10:11  The brace "}" at character 68 of the message has no partner
  expected: holes as {camelCase}, no other braces
  next: Complete the hole; where software prints a brace, put a hole in its place.`);
});

test('a hole in a hole is found', () => {
  expect(
    printed(templates, [ERROR, '{tenantId}.', '{tenant {id}.']),
  ).toBe(`content/errors/lost-token.mdx:10:11  The brace "{" at character 60 of the message has no partner
  expected: holes as {camelCase}, no other braces
  next: Complete the hole; where software prints a brace, put a hole in its place.`);
});

test('an empty hole is found', () => {
  expect(
    printed(templates, [ERROR, '{tenantId}.', '{}.']),
  ).toBe(`content/errors/lost-token.mdx:10:11  The hole "{}" at character 60 of the message has no name
  expected: a name of letters and digits that begins with a small letter, as in {tenantId}
  next: Name the hole after what stands in its place.`);
});

test('a hole whose name is not camelCase is found', () => {
  expect(
    printed(templates, [ERROR, '{tenantId}.', '{tenant_id}.']),
  ).toBe(`content/errors/lost-token.mdx:10:11  The hole "{tenant_id}" at character 60 of the message has no camelCase name
  expected: a name of letters and digits that begins with a small letter, as in {tenantId}
  next: Name the hole after what stands in its place.`);
});

test('two holes that touch are found', () => {
  expect(
    printed(templates, [ERROR, '{tenantId}.', '{tenantId}{suffix}.']),
  ).toBe(`content/errors/lost-token.mdx:10:11  Two holes touch at character 70 of the message
  expected: literal text between two holes
  next: Make them one hole.`);
});

test('a message of holes alone is found', () => {
  expect(
    printed(templates, [
      OTHER,
      'The administrator has not consented to {appName} in this directory.',
      '{code}: {detail}',
    ]),
  ).toBe(`content/errors/missing-consent.mdx:10:11  The message "{code}: {detail}" has no literal text
  expected: words that the software always prints
  next: Write the words around the holes, or leave the message out.`);
});

test('a hole as manuals write it is found', () => {
  expect(
    printed(templates, [ERROR, '{tenantId}.', '<Tenant id>.']),
  ).toBe(`content/errors/lost-token.mdx:10:11  "<Tenant id>" at character 60 of the message looks like a hole
  expected: holes as {camelCase}; or an example that has it letter for letter, where the software prints it so
  next: Write {tenantId}, or add an example.`);
});

test('angle brackets that an example has letter for letter are text', () => {
  const edits = (text: string) =>
    printed(templates, [ERROR, 'is lost in tenant {tenantId}', text], [ERROR, 'is lost in tenant 1a2b', text]);
  expect(edits('is lost in <none>')).toBe('');
});
