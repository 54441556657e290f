import { expect, test } from '@playwright/test';
import { noInline } from '../../../../src/checks/pages/no-inline.ts';
import { SCHEME_SCRIPT } from '../../../../src/security-policy.ts';
import { printed, siteWith } from '../../../fixtures/checks/site-with.ts';

test('scripts and styles from files are fine, and so is data', () => {
  const site = siteWith({
    'index.html':
      '<script src="/a.js"></script><link rel="stylesheet" href="/a.css"><script type="application/ld+json">{}</script>',
  });
  expect(printed(noInline, site)).toBe('');
});

test('an inline style is found', () => {
  const site = siteWith({ 'index.html': '<p style="color: red">A</p>' });
  expect(printed(noInline, site)).toBe(`dist/index.html:4:4  <p> has the attribute style="color: red"
  expected: styles and scripts that are loaded from files
  next: Move it into a file: a class for a style, a listener for a script.`);
});

test('a style element is found', () => {
  const site = siteWith({ 'index.html': '<style>p { color: red }</style>' });
  expect(printed(noInline, site)).toBe(`dist/index.html:4:1  The page has an inline <style>
  expected: styles and scripts that are loaded from files
  next: Move it into a file: a class for a style, a listener for a script.`);
});

test('an inline script is found', () => {
  const site = siteWith({ 'index.html': '<script>go()</script>' });
  expect(printed(noInline, site)).toBe(`dist/index.html:4:1  The page has an inline <script>
  expected: styles and scripts that are loaded from files
  next: Move it into a file: a class for a style, a listener for a script.`);
});

test('the script that shows the colours of the reader is fine, and nothing like it', () => {
  const page = (script: string) => siteWith({ 'index.html': `<script>${script}</script>` });
  expect(printed(noInline, page(SCHEME_SCRIPT))).toBe('');
  expect(printed(noInline, page(`${SCHEME_SCRIPT};go()`))).toContain('The page has an inline <script>');
});

test('a listener in an attribute is found', () => {
  const site = siteWith({ 'index.html': '<button onclick="go()">Go</button>' });
  expect(printed(noInline, site)).toBe(`dist/index.html:4:9  <button> has the attribute onclick="go()"
  expected: styles and scripts that are loaded from files
  next: Move it into a file: a class for a style, a listener for a script.`);
});

test('a link to javascript is found', () => {
  const site = siteWith({ 'index.html': '<a href="javascript:go()">Go</a>' });
  expect(printed(noInline, site)).toBe(`dist/index.html:4:10  <a> links to javascript:
  expected: styles and scripts that are loaded from files
  next: Move it into a file: a class for a style, a listener for a script.`);
});
