import { expect, test } from '@playwright/test';
import { bodyMarkup } from '../../../../src/checks/content/body-markup.ts';
import { ERROR, FAQ, GOOD, OTHER, printed } from '../../../fixtures/checks/good-content.ts';

test('known components in their places are no findings', () => {
  expect(printed(bodyMarkup)).toBe('');
});

test('a component without its attribute is found', () => {
  expect(
    printed(bodyMarkup, [ERROR, '<Guide id="store-a-token" />', '<Guide />']),
  ).toBe(`content/errors/lost-token.mdx:65:1  <Guide> has no id
  expected: <Guide id="…">
  next: Add id="…".`);
});

test('an attribute that a component does not take is found', () => {
  expect(
    printed(bodyMarkup, [FAQ, '<Note>', '<Note title="Mind">']),
  ).toBe(`content/faq/why-tokens.mdx:15:1  <Note> takes no title
  expected: no attributes
  next: Delete title="Mind".`);
});

test('a component in the wrong place is found', () => {
  expect(
    printed(bodyMarkup, [FAQ, '<Note>', '<Note>\n\n<Guide id="store-a-token" />\n']),
  ).toBe(`content/faq/why-tokens.mdx:17:1  <Guide> stands in <Note>
  expected: directly in <Fix>
  next: Move it there.`);
});

test('a literal brace is found', () => {
  expect(
    printed(bodyMarkup, [FAQ, 'A token ends', 'A {token} ends']),
  ).toBe(`content/faq/why-tokens.mdx:13:3  A literal "{token}" stands in the text
  expected: braces only in backticks or code blocks, because MDX takes them for code
  next: Put the literal text into backticks.`);
});

test('a brace in an attribute is text', () => {
  expect(printed(bodyMarkup, [ERROR, 'check="The page prints `token`."', 'check="The page prints `{ token }`."'])).toBe(
    '',
  );
});

test('a fix without one of its facts is found', () => {
  expect(
    printed(bodyMarkup, [ERROR, '  role="Anybody"\n', '']),
  ).toBe(`content/errors/lost-token.mdx:44:1  <Fix> has no role
  expected: <Fix id="…" title="…" role="…" effect="…" wait="…" check="…">
  next: Add role="…".`);
});

test('a component inside an attribute is found', () => {
  expect(
    printed(bodyMarkup, [
      ERROR,
      'check="The page prints `token`."',
      'check="<Portal to=\'kopia-tenants\' /> shows it."',
    ]),
  ).toContain(`The check of <Fix> holds the tag <Portal>
  expected: text with inline Markdown: components work in the body only
  next: Write the words in bold, or move the link into a step.`);
});

test('a name of an attribute that is misspelt is found once, with the one that was meant', () => {
  expect(
    printed(bodyMarkup, [OTHER, 'undo="Revoke it."', 'undoing="Revoke it."']),
  ).toBe(`content/errors/missing-consent.mdx:39:1  <Fix> takes no undoing
  expected: id, title, role, effect, wait, check, product, tenant, appliesTo, effectNote, undo
  next: Write undo="…" instead.`);
  expect(
    printed(bodyMarkup, [OTHER, 'role="Cloud', 'Role="Cloud']),
  ).toBe(`content/errors/missing-consent.mdx:39:1  <Fix> takes no Role
  expected: id, title, role, effect, wait, check, product, tenant, appliesTo, effectNote, undo
  next: Write role="…" instead.`);
});

const PORTAL = /to="[^"]+"/.exec(String(GOOD[ERROR]))?.[0];

test('another attribute than the only one that a component needs is found once', () => {
  expect(
    printed(bodyMarkup, [ERROR, `${PORTAL} />. See`, 'path="" />. See']),
  ).toBe(`content/errors/lost-token.mdx:37:26  <Portal> takes no path
  expected: to
  next: Write to="…" instead.`);
});
