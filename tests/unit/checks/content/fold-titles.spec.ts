import { expect, test } from '@playwright/test';
import { foldTitles } from '../../../../src/checks/content/fold-titles.ts';
import { ERROR, printed } from '../../../fixtures/checks/good-content.ts';

const TITLE = 'title="The same by command"';

test('a title that tells a fact is no finding', () => {
  expect(printed(foldTitles)).toBe('');
  expect(printed(foldTitles, [ERROR, TITLE, 'title="What Kopia says about tokens"'])).toBe('');
});

test('a title that tells only whose page it is is found', () => {
  expect(
    printed(foldTitles, [ERROR, TITLE, 'title="Kopia\'s page"']),
  ).toBe(`content/errors/lost-token.mdx:71:22  The title "Kopia's page" does not say what is told in the fold
  expected: a title from which a reader knows whether to open it
  next: Name the fact in the title; a link alone belongs to the text that it proves.`);
});

for (const title of ['What the vendor says', 'Official pages', 'More about this', 'Kopia’s documentation', 'Links']) {
  test(`the title "${title}" is found`, () => {
    expect(printed(foldTitles, [ERROR, TITLE, `title="${title}"`])).toContain(
      `The title "${title}" does not say what is told in the fold`,
    );
  });
}

test('titles of other sections may be short', () => {
  expect(printed(foldTitles, [ERROR, 'title="Store the token again"', 'title="Read the page"'])).toBe('');
});

test('a title that tells only the host of the documentation is found', () => {
  expect(printed(foldTitles, [ERROR, TITLE, 'title="What kopia.io says"'])).toContain('does not say what is told');
});
