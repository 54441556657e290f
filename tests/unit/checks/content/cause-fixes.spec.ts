import { expect, test } from '@playwright/test';
import { causeFixes } from '../../../../src/checks/content/cause-fixes.ts';
import { ERROR, OTHER, printed } from '../../../fixtures/checks/good-content.ts';

const SECOND = '<Fix id="retry" title="Try again">\n\n1. Try.\n\n</Fix>\n\n</Fixes>';

test('causes that name fixes of their page are no findings', () => {
  expect(printed(causeFixes, [OTHER, '</Fixes>', SECOND], [OTHER, 'fix="consent"', 'fix="retry consent"'])).toBe('');
});

test('a cause without a fix is found', () => {
  expect(
    printed(causeFixes, [OTHER, ' fix="consent"', '']),
  ).toBe(`content/errors/missing-consent.mdx:29:1  The cause "nobody" names no fix
  expected: fix="consent"
  next: Name the fixes that mend it, the best first, or write one; fix="none" where nobody knows one.`);
});

test('a cause with an empty list of fixes is found, and the fixes of the page are named', () => {
  expect(
    printed(causeFixes, [OTHER, 'fix="consent"', 'fix=""'], [OTHER, '</Fixes>', SECOND]),
  ).toBe(`content/errors/missing-consent.mdx:29:45  The cause "nobody" names no fix
  expected: fix="…" with one or more of consent, retry
  next: Name the fixes that mend it, the best first, or write one; fix="none" where nobody knows one.`);
});

test('a cause on a page without fixes is found', () => {
  expect(
    printed(causeFixes, [
      'content/faq/a.mdx',
      '',
      '<Causes>\n\n<Cause id="one" title="One">\n\n</Cause>\n\n</Causes>\n',
    ]),
  ).toBe(`content/faq/a.mdx:3:1  The cause "one" names no fix
  expected: fix="…" with the id of a <Fix> of this page
  next: Name the fixes that mend it, the best first, or write one; fix="none" where nobody knows one.`);
});

test('a fix that the page does not have is found', () => {
  expect(
    printed(causeFixes, [ERROR, 'fix="store-again"', 'fix="store-again consent"']),
  ).toBe(`content/errors/lost-token.mdx:35:52  The cause "empty-vault" names the fix "consent", which this page does not have
  expected: store-again
  next: Correct fix="…"; between two ids is a space.`);
});

test('ids with a comma between are found', () => {
  expect(
    printed(causeFixes, [OTHER, '</Fixes>', SECOND], [OTHER, 'fix="consent"', 'fix="consent, retry"']),
  ).toBe(`content/errors/missing-consent.mdx:29:45  The cause "nobody" names the fix "consent,", which this page does not have
  expected: one of consent, retry
  next: Correct fix="…"; between two ids is a space.`);
});

test('a cause that says that nobody knows a fix is no finding', () => {
  expect(printed(causeFixes, [OTHER, 'fix="consent"', 'fix="none"'])).toBe('');
});

test('a cause that says so beside a fix is found', () => {
  expect(
    printed(causeFixes, [OTHER, 'fix="consent"', 'fix="consent none"']),
  ).toBe(`content/errors/missing-consent.mdx:29:45  The cause "nobody" names the fix "none", which this page does not have
  expected: consent
  next: Correct fix="…"; between two ids is a space.`);
});
