import { expect, test } from '@playwright/test';
import { headingOrder } from '../../../../src/checks/pages/heading-order.ts';
import { printed, siteWith } from '../../../fixtures/checks/site-with.ts';

test('a page with one h1 and levels in turn is fine', () => {
  const site = siteWith({ 'index.html': '<h1>A</h1><h2>B</h2><h3>C</h3><h2>D</h2>' });
  expect(printed(headingOrder, site)).toBe('');
});

test('a level that is left out is found', () => {
  const site = siteWith({ 'index.html': '<h1>A</h1><h3>C</h3>' });
  expect(printed(headingOrder, site)).toBe(`dist/index.html:4:11  h3 "C" follows h1
  expected: h2 or higher
  next: Use the level that follows from where the section stands.`);
});

test('a page without h1 is found', () => {
  const site = siteWith({ 'index.html': '<h2>B</h2>' });
  expect(printed(headingOrder, site)).toBe(`dist/index.html:3:1  The page has no h1
  expected: one h1, the title of the page
  next: Add the title of the page as h1.`);
});

test('a second h1 is found', () => {
  const site = siteWith({ 'index.html': '<h1>A</h1>\n<h1>B</h1>' });
  expect(printed(headingOrder, site)).toBe(`dist/index.html:5:1  The page has 2 h1
  expected: one h1, the title of the page
  next: Make all but the title lower headings.`);
});

test('a heading before the h1 is found', () => {
  const site = siteWith({ 'index.html': '<h2>B</h2><h1>A</h1>' });
  expect(printed(headingOrder, site)).toBe(`dist/index.html:4:1  The first heading is h2 "B"
  expected: h1 before every other heading
  next: Move the heading below the title, or make it no heading.`);
});

test('a level below h6 is found', () => {
  const site = siteWith({ 'index.html': '<h1>A</h1><h2>B</h2><h3>C</h3><h4>D</h4><h5>E</h5><h6>F</h6><h7>G</h7>' });
  expect(printed(headingOrder, site)).toBe(`dist/index.html:4:61  <h7> "G" is no heading
  expected: levels h1 to h6
  next: Nest the section less deeply.`);
});
