import { expect, test } from '@playwright/test';
import type { Catalogue, EntryText } from '../../../../src/search/index/catalogue.ts';
import { findInTexts } from '../../../../src/search/suffixes/find-in-texts.ts';
import { formsOf } from '../../../../src/search/suffixes/fragment-form.ts';
import { MOST_LISTED } from '../../../../src/search/suffixes/hits.ts';
import { catalogueEntry } from '../../../fixtures/catalogue-entry.ts';
import { suffixIndex } from '../../../fixtures/suffix-index.ts';

/** How all pages of the site end, and how a few of them go on. */
const SHARED = 'write to us what you miss, or add your voice to what others have asked for on our board';
const WENT_ON = ' before you lift the lid';
/** Those that go on come last, so that no list of the first has one. */
const COUNT = 2 * MOST_LISTED;
const FIRST_THAT_GOES_ON = COUNT - 20;

const ids = Array.from({ length: COUNT }, (_, at) => `page-${String(at).padStart(4, '0')}`);
const catalogue: Catalogue = { products: { one: 'One' }, entries: ids.map((id) => catalogueEntry({ id, title: id })) };
const texts = ids.map(
  (id, at): EntryText => ({
    ...{ id, sections: [[0, '', '']], related: {} },
    text: `${id} ${SHARED}${at < FIRST_THAT_GOES_ON ? `, page ${at}` : WENT_ON}`,
  }),
);

for (const [kind, bytes] of [
  ['in many files', 2_000],
  ['in one file', 1_000_000],
] as const)
  test(`a long passage is found where more pages begin it alike than are listed, ${kind}`, async () => {
    const index = await suffixIndex(catalogue, texts, bytes);
    for (const from of [0, 3, 9, 20]) {
      const [form] = formsOf(`${SHARED}${WENT_ON}`.slice(from).trim());
      if (!form) throw new Error('It is too long.');
      const { hits, isPartial } = await findInTexts(index, form);
      expect(hits.map(({ number }) => number).sort((one, other) => one - other)).toEqual(
        ids.map((_, at) => at).slice(FIRST_THAT_GOES_ON),
      );
      expect(isPartial).toBe(false);
    }
  });
