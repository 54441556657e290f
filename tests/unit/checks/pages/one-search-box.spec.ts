import { expect, test } from '@playwright/test';
import { oneSearchBox } from '../../../../src/checks/pages/one-search-box.ts';
import { printed, siteWith } from '../../../fixtures/checks/site-with.ts';

test('a page with one box is fine', () => {
  const site = siteWith({
    'index.html': '<textarea aria-label="Search"></textarea><button>Find</button><a href="/">Research</a>',
  });
  expect(printed(oneSearchBox, site)).toBe('');
});

test('a box may take its name from a label', () => {
  const site = siteWith({ 'index.html': '<label for="box">Search</label><textarea id="box"></textarea>' });
  expect(printed(oneSearchBox, site)).toBe('');
});

test('a page without a box is found', () => {
  const site = siteWith({ 'index.html': '<p>Nothing</p>' });
  expect(printed(oneSearchBox, site)).toBe(`dist/index.html:1  The page has no search box
  expected: one <textarea> with the name "Search"
  next: Let the layout place the box, or the page itself with box="page"; not both.`);
});

test('a second box is found', () => {
  const site = siteWith({
    'index.html': '<textarea aria-label="Search"></textarea>\n<textarea aria-label="Search"></textarea>',
  });
  expect(printed(oneSearchBox, site)).toBe(`dist/index.html:4:1  The page has 2 search boxes
  expected: one <textarea> with the name "Search"
  next: Let the layout place the box, or the page itself with box="page"; not both.`);
});

test('a button that sounds like the box is found', () => {
  const site = siteWith({ 'index.html': '<textarea aria-label="Search"></textarea>\n<button>Search now</button>' });
  expect(printed(oneSearchBox, site)).toBe(`dist/index.html:5:1  <button> has the name "Search now"
  expected: no control besides the box whose name begins with "Search"
  next: Choose another name, so that people who use their voice or a screen reader reach the box.`);
});

test('a link that is labelled like the box is found', () => {
  const site = siteWith({
    'index.html': '<textarea aria-label="Search"></textarea>\n<a href="/" aria-label="Search again">Again</a>',
  });
  expect(printed(oneSearchBox, site)).toBe(`dist/index.html:5:1  <a> has the name "Search again"
  expected: no control besides the box whose name begins with "Search"
  next: Choose another name, so that people who use their voice or a screen reader reach the box.`);
});

test('an input with the name of the box is found', () => {
  const site = siteWith({ 'index.html': '<textarea aria-label="Search"></textarea>\n<input placeholder="Search">' });
  expect(printed(oneSearchBox, site)).toBe(`dist/index.html:5:1  <input> has the name "Search"
  expected: no control besides the box whose name begins with "Search"
  next: Choose another name, so that people who use their voice or a screen reader reach the box.`);
});
