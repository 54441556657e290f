import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { DIRECTION, LOCALE } from '#words/locale.ts';
import { sitePages } from '../fixtures/fixture-site.ts';

/** What to read when one of these fails: the site is not meant to have two languages in one build. */
const WHY = 'a build has one language; docs/languages.md says how to build another';

test('every page has the language of the words that the site was built with', async () => {
  const others = (await sitePages()).flatMap(({ path, document }) => {
    const { lang, dir } = document.documentElement;
    // A page that only leads on has no words.
    return document.querySelector('main') && (lang !== LOCALE || dir !== DIRECTION) ? [`${path}: ${lang} ${dir}`] : [];
  });
  expect(others, WHY).toEqual([]);
});

test('no page points to another one in another language', async () => {
  const pointing = (await sitePages()).filter(({ document }) => document.querySelector('[hreflang]'));
  expect(
    pointing.map(({ path }) => path),
    WHY,
  ).toEqual([]);
});

test('words are taken from one folder', () => {
  const { imports } = JSON.parse(readFileSync('package.json', 'utf8'));
  const [, tag] = /^\.\/src\/words\/([\w-]+)\/\*$/.exec(imports['#words/*']) ?? [];
  expect(LOCALE.split('-')[0], WHY).toBe(tag?.split('-')[0]);
});
