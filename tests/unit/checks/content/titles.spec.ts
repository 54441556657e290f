import { expect, test } from '@playwright/test';
import { titles } from '../../../../src/checks/content/titles.ts';
import { FAQ, printed } from '../../../fixtures/checks/good-content.ts';

test('titles that differ are no findings', () => {
  expect(printed(titles)).toBe('');
});

for (const title of ['The token is lost', '"the  token is LOST"']) {
  test(`the title of another entry is found: ${title}`, () => {
    expect(
      printed(titles, [FAQ, 'title: Why are there tokens?', `title: ${title}`]),
    ).toContain(` is that of content/errors/lost-token.mdx
  expected: a title that no other entry has
  next: Say in the title what is different here, or put both into one entry.`);
  });
}
