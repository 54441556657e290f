import { expect, test } from '@playwright/test';
import { claims } from '../../../../src/checks/content/claims.ts';
import { ERROR, FAQ, OTHER, printed } from '../../../fixtures/checks/good-content.ts';

test('entries may share a generic code', () => {
  expect(printed(claims)).toBe('');
});

test('two entries with one code that do not name each other are found', () => {
  expect(
    printed(
      claims,
      [OTHER, 'TOKERR65001', 'tokerr70000'],
      [OTHER, 'related:\n  lost-token: The text speaks of a token.\n', ''],
      [ERROR, 'related:\n  missing-consent: The text speaks of consent.\n', ''],
    ),
  ).toBe(`content/errors/lost-token.mdx:8:9  The code "TOKERR70000" is also claimed by "missing-consent", which this entry does not name
  expected: both entries name each other in "related"
  next: Add "missing-consent" to "related" here, with the check that tells it apart.
content/errors/missing-consent.mdx:8:9  The code "tokerr70000" is also claimed by "lost-token", which this entry does not name
  expected: both entries name each other in "related"
  next: Add "lost-token" to "related" here, with the check that tells it apart.`);
});

test('an entry that does not name the other claimant of its message is found', () => {
  expect(
    printed(
      claims,
      [
        OTHER,
        'The administrator has not consented to {appName} in this directory.',
        "tokerr70000: the stored token  of '{user}' is lost in tenant {tenant}.",
      ],
      [OTHER, 'lost-token: The text', 'why-tokens: The text'],
    ),
  ).toBe(`content/errors/missing-consent.mdx:10:11  The message "tokerr70000: the stored token  of '{user}' is lost in tenant {tenant}." is also claimed by "lost-token", which this entry does not name
  expected: both entries name each other in "related"
  next: Add "lost-token" to "related" here, with the check that tells it apart.`);
});

test('of three claimants the one that nothing connects is found', () => {
  expect(
    printed(
      claims,
      [OTHER, 'TOKERR65001', 'TOKERR70000'],
      [FAQ, 'verified: 2026-11-20, read\n', 'verified: 2026-11-20, read\ncodes: [TOKERR70000]\n'],
    ),
  ).toBe(`content/faq/why-tokens.mdx:11:9  The code "TOKERR70000" is claimed by 3 entries, and no "related" leads from here to "lost-token", "missing-consent"
  expected: every entry that claims it can be reached from every other through "related"
  next: Add one of them to "related" here, with the check that tells it apart.`);
});

test('a code that stands twice in one entry is found', () => {
  expect(
    printed(claims, [OTHER, '[TOKERR65001', '[TOKERR65001, TOKERR65001']),
  ).toBe(`content/errors/missing-consent.mdx:8:22  The code "TOKERR65001" stands here twice
  expected: each code once
  next: Delete one of the two.`);
});
