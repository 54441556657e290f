import { expect, test } from '@playwright/test';
import { choicesOf, skeleton } from '../../../src/authoring/skeleton.ts';
import { checkContent } from '../../../src/checks/check-content.ts';
import { unfinished } from '../../../src/checks/content/unfinished.ts';
import { contentOf } from '../../../src/checks/content-files.ts';
import { FILL_IN } from '../../../src/schemas/fill-in.ts';
import { GOOD } from '../../fixtures/checks/good-content.ts';

const TODAY = new Date('2026-11-20T12:00:00Z');
const CHOICES = choicesOf(contentOf(GOOD));

for (const folder of ['errors', 'faq', 'guides']) {
  test(`a skeleton for ${folder} has findings only about what is not written yet`, () => {
    const text = skeleton(folder, TODAY, CHOICES);
    const content = contentOf({ ...GOOD, [`content/${folder}/new-entry.mdx`]: text });
    const findings = checkContent(content);
    expect(findings).toEqual(unfinished(content));
    expect(findings).toHaveLength(text.split(FILL_IN).length - 1);
  });

  test(`two skeletons for ${folder} do not claim the same`, () => {
    const text = skeleton(folder, TODAY, CHOICES);
    const files = { [`content/${folder}/one.mdx`]: text, [`content/${folder}/two.mdx`]: text };
    const content = contentOf({ ...GOOD, ...files });
    expect(checkContent(content)).toEqual(unfinished(content));
  });

  test(`a skeleton for ${folder} can be shown before anything of it is written`, () => {
    const content = contentOf({ [`content/${folder}/new-entry.mdx`]: skeleton(folder, TODAY, CHOICES) });
    expect(content.entries[0]?.data).toBeDefined();
  });

  test(`a skeleton for ${folder} can be made where there is no content yet`, () => {
    const text = skeleton(folder, TODAY, choicesOf(contentOf({})));
    const content = contentOf({ [`content/${folder}/new-entry.mdx`]: text });
    // A site needs a name, whatever its entries are.
    const findings = checkContent(content).filter(({ file }) => file !== 'content/site.yaml');
    expect(findings).toEqual(unfinished(content));
  });
}

test('a skeleton chooses nothing for its author, and says what may be chosen', () => {
  const text = skeleton('errors', TODAY, CHOICES);
  const places = text.split('\n').filter((line) => /^ *(product|topics|tenant|effect|answers)\b/.test(line));
  expect(places).toEqual([
    `topics: ["FILL IN: one or more of ${CHOICES.topics.join(', ')}, the main one first"]`,
    'answers: { printed-by: ["FILL IN: one or more of page, program"] }',
    `  product="FILL IN: one of ${CHOICES.products.join(', ')}, any"`,
    '  tenant="FILL IN: where the steps happen, one of partner, customer, both, none"',
    '  effect="FILL IN: the strongest of reads, reversible, signs-out, destroys; the last two need an effectNote and a warning"',
  ]);
  expect(skeleton('faq', TODAY, CHOICES)).toContain(
    `products: ["FILL IN: one or more of ${CHOICES.products.join(', ')}"]`,
  );
});

test('a skeleton is verified on the day on which it is made', () => {
  expect(skeleton('faq', TODAY, CHOICES)).toContain('verified: 2026-11-20, read');
});

test('a content folder elsewhere is named as it is', () => {
  expect(skeleton('faq', TODAY, choicesOf(contentOf({}, undefined, '../kopia')))).toContain(
    'key of ../kopia/topics.yaml',
  );
});
