import { expect, test } from '@playwright/test';
import { uniqueIdsInPage } from '../../../../src/checks/pages/unique-ids-in-page.ts';
import { printed, siteWith } from '../../../fixtures/checks/site-with.ts';

test('one id may stand in two pages', () => {
  const site = siteWith({ 'index.html': '<p id="a">A</p>', 'a/index.html': '<p id="a">A</p>' });
  expect(printed(uniqueIdsInPage, site)).toBe('');
});

test('an id that stands twice in a page is found', () => {
  const site = siteWith({ 'index.html': '<p id="a">A</p>\n<p id="a">B</p>' });
  expect(printed(uniqueIdsInPage, site)).toBe(`dist/index.html:4:4  The id "a" stands 2 times in the page
  expected: each id once
  next: Rename one of them; in content, the id of the cause, fix or detail.`);
});
