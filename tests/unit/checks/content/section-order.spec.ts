import { expect, test } from '@playwright/test';
import { sectionOrder } from '../../../../src/checks/content/section-order.ts';
import { GOOD, GUIDE, OTHER, printed } from '../../../fixtures/checks/good-content.ts';

/** All that stands under the text of the guide. */
const FIXES = /<Fixes>[\s\S]*<\/Fixes>\n/.exec(String(GOOD[GUIDE]))?.[0] ?? '';

test('a question needs no causes and no fixes', () => {
  expect(printed(sectionOrder)).toBe('');
});

test('an error without causes is found', () => {
  expect(
    printed(sectionOrder, [
      OTHER,
      '<Causes>\n\n<Cause id="nobody" title="Nobody consented" fix="consent">\n\nLook at the app.\n\n</Cause>\n\n</Causes>\n\n',
      '',
    ]),
  ).toBe(`content/errors/missing-consent.mdx:22  The body has no <Causes>
  expected: <Scope>, <Causes>, <Fixes> in every file of this folder
  next: Write <Causes>; CONTRIBUTING.md, "The body", shows how.`);
});

const FIXES_OF_OTHER = /<Fixes>[\s\S]*<\/Fixes>\n/.exec(String(GOOD[OTHER]))?.[0] ?? '';

test('an error without fixes is found', () => {
  expect(printed(sectionOrder, [OTHER, FIXES_OF_OTHER, ''])).toContain('The body has no <Fixes>');
});

test('an error of which every cause says that nobody knows a fix needs none', () => {
  expect(printed(sectionOrder, [OTHER, FIXES_OF_OTHER, ''], [OTHER, 'fix="consent"', 'fix="none"'])).toBe('');
  const second = '<Cause id="two" title="Two" fix="consent">\n\nLook.\n\n</Cause>\n\n</Causes>';
  expect(
    printed(
      sectionOrder,
      [OTHER, FIXES_OF_OTHER, ''],
      [OTHER, 'fix="consent"', 'fix="none"'],
      [OTHER, '</Causes>', second],
    ),
  ).toContain('The body has no <Fixes>');
});

test('a guide without fixes is found', () => {
  expect(printed(sectionOrder, [GUIDE, FIXES, ''])).toBe(`content/guides/store-a-token.mdx:11  The body has no <Fixes>
  expected: <Fixes> in every file of this folder
  next: Write <Fixes>; CONTRIBUTING.md, "The body", shows how.`);
});

test('a section before one that belongs above it is found', () => {
  expect(
    printed(
      sectionOrder,
      [OTHER, '<Scope some="These tenants came later." />\n\n', ''],
      [OTHER, '</Causes>\n', '</Causes>\n\n<Scope some="These tenants came later." />\n'],
    ),
  ).toBe(`content/errors/missing-consent.mdx:35:1  <Scope> stands after <Causes>
  expected: the order <Scope>, <Causes>, <Fixes>, <Detail>
  next: Move <Scope> before <Causes>.`);
});

test('a second section of one kind is found', () => {
  expect(
    printed(sectionOrder, [
      OTHER,
      '<Scope some="These tenants came later." />\n',
      '<Scope some="These tenants came later." />\n\n<Scope some="Again." />\n',
    ]),
  ).toBe(`content/errors/missing-consent.mdx:27:1  A second <Scope> stands here
  expected: <Scope> once
  next: Put both into one.`);
});
