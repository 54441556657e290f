import { expect, test } from '@playwright/test';
import { printedLinks, siteWith } from '../../../fixtures/checks/site-with.ts';

test('addresses of the site that exist, and those of others, are fine', () => {
  const site = siteWith(
    {
      'index.html':
        '<a href="/docs/a/#part">A</a> <a href="a/">A</a> <a href="#q=token">Q</a> <a href="https://console.example/nowhere">M</a> <img src="/docs/a.svg">',
      'a/index.html':
        '<p id="part">A</p> <a href="https://faults.example/docs/">Home</a> <a href="mailto:x@contoso.com">Write</a> <a href="../a.md">Text</a>',
    },
    ['a.svg', 'a.md'],
  );
  expect(printedLinks(site)).toBe('');
});

test('a page that does not exist is found', () => {
  const site = siteWith({ 'index.html': '<a href="/docs/b/">B</a>' });
  expect(printedLinks(site)).toBe(`dist/index.html:4:9  The address "/docs/b/" leads nowhere
  expected: a file dist/b/index.html
  next: Correct the address, or add what it names.`);
});

test('an anchor that does not exist is found', () => {
  const site = siteWith({ 'index.html': '<p><a href="a/#other">B</a></p>', 'a/index.html': '<p id="part">A</p>' });
  expect(printedLinks(site)).toBe(`dist/index.html:4:12  The address "a/#other" leads nowhere
  expected: an element with the id "other" in dist/a/index.html
  next: Correct the anchor, or give the target its id.`);
});

test('an anchor of the same page that does not exist is found', () => {
  const site = siteWith({ 'index.html': '<a href="#other">B</a>' });
  expect(printedLinks(site)).toBe(`dist/index.html:4:9  The address "#other" leads nowhere
  expected: an element with the id "other" in dist/index.html
  next: Correct the anchor, or give the target its id.`);
});

test('an address outside of the base path is found', () => {
  const site = siteWith({ 'index.html': '<a href="/a/">A</a>', 'a/index.html': '' });
  expect(printedLinks(site)).toBe(`dist/index.html:4:9  The address "/a/" leads nowhere
  expected: an address below /docs/
  next: Begin the address with /docs/.`);
});

test('an address without the slash at the end is found', () => {
  const site = siteWith({ 'index.html': '<a href="/docs/a">A</a>', 'a/index.html': '' });
  expect(printedLinks(site)).toBe(`dist/index.html:4:9  The address "/docs/a" leads nowhere
  expected: a slash at the end of the address
  next: Add the slash.`);
});

test('a file that does not exist is found', () => {
  const site = siteWith({ 'index.html': '<script src="/docs/_astro/page.js"></script>' });
  expect(printedLinks(site)).toBe(`dist/index.html:4:13  The address "/docs/_astro/page.js" leads nowhere
  expected: a file dist/_astro/page.js
  next: Correct the address, or add what it names.`);
});

test('a redirect that leads nowhere is found', () => {
  const site = siteWith({ 'index.html': '<meta http-equiv="refresh" content="0; url=/docs/b/">' });
  expect(printedLinks(site)).toBe(`dist/index.html:1  The address "/docs/b/" leads nowhere
  expected: a file dist/b/index.html
  next: Correct the address, or add what it names.`);
});

test('an address that is none is found', () => {
  const site = siteWith({ 'index.html': '<a href="https://">A</a>' });
  expect(printedLinks(site)).toBe(`dist/index.html:4:9  The address "https://" leads nowhere
  expected: an address
  next: Correct the address.`);
});
