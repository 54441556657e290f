import { expect, test } from '@playwright/test';
import { skeleton } from '../../../src/authoring/skeleton.ts';
import { checkContent } from '../../../src/checks/check-content.ts';
import { FILL_IN, unfinished } from '../../../src/checks/content/unfinished.ts';
import { contentOf } from '../../../src/checks/content-files.ts';
import { GOOD } from '../../fixtures/checks/good-content.ts';

const TODAY = new Date('2026-11-20T12:00:00Z');

for (const folder of ['errors', 'faq', 'guides']) {
  test(`a skeleton for ${folder} has findings only about what is not written yet`, () => {
    const text = skeleton(folder, TODAY)
      .replace('topics: [permissions]', 'topics: [tokens]')
      .replace('products: [cipp]', 'products: [kopia]')
      .replace('printed-by: [cipp]', 'printed-by: [page]');
    const content = contentOf({ ...GOOD, [`content/${folder}/new-entry.mdx`]: text });
    expect(content.entries.find(({ id }) => id === 'new-entry')?.data).toBeDefined();
    // What is not written yet finds nothing, and nothing leads to it.
    const follows = ['Example 1 finds nothing', 'No other entry links to this one'];
    const findings = checkContent(content).filter(({ found }) => !follows.includes(found));
    expect(findings).toEqual(unfinished(content));
    expect(findings).toHaveLength(text.split(FILL_IN).length - 1);
  });
}

test('a skeleton is verified on the day on which it is made', () => {
  expect(skeleton('faq', TODAY)).toContain('verified: 2026-11-20, read');
});
