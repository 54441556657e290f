import { expect, test } from '@playwright/test';
import { appliesTo } from '../../../../src/checks/content/applies-to.ts';
import { ERROR, FAQ, GUIDE, printed } from '../../../fixtures/checks/good-content.ts';

const VERIFIED = 'verified: 2026-11-20, read\n';

test('editions and versions of known products are no findings', () => {
  expect(
    printed(
      appliesTo,
      [FAQ, VERIFIED, `${VERIFIED}appliesTo: restic <2.5\n`],
      [GUIDE, '  wait="none"', '  wait="none"\n  appliesTo="kopia direct, kopia >=10.9.2"'],
    ),
  ).toBe('');
});

test('an unknown product is found', () => {
  expect(
    printed(appliesTo, [FAQ, VERIFIED, `${VERIFIED}appliesTo: kopa >=10.9\n`]),
  ).toBe(`content/faq/why-tokens.mdx:11:12  Unknown product "kopa" in appliesTo
  expected: one of kopia, restic
  next: Correct appliesTo, or add what it names to content/products.yaml.`);
});

test('an unknown edition is found', () => {
  expect(
    printed(appliesTo, [ERROR, 'appliesTo="kopia server"', 'appliesTo="kopia classic"']),
  ).toBe(`content/errors/lost-token.mdx:48:3  Unknown edition "classic" of "kopia"
  expected: one of server, direct
  next: Correct appliesTo, or add what it names to content/products.yaml.`);
});

test('an edition of a product that has none is found', () => {
  expect(
    printed(appliesTo, [ERROR, '<Cause id="empty-vault"', '<Cause id="empty-vault" appliesTo="restic cloud"']),
  ).toBe(`content/errors/lost-token.mdx:35:25  Unknown edition "cloud" of "restic"
  expected: a version: "restic >=1.2"
  next: Correct appliesTo, or add what it names to content/products.yaml.`);
});

test('a text that names neither an edition nor a bound is found', () => {
  expect(
    printed(appliesTo, [GUIDE, '  wait="none"', '  wait="none"\n  appliesTo="kopia 10.9"']),
  ).toBe(`content/guides/store-a-token.mdx:24:3  appliesTo is "kopia 10.9"
  expected: a product with an edition of it or a version: "my-tool server", "my-tool >=0.17", "my-tool <0.17"; several with a comma
  next: Correct appliesTo="…".`);
});
