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

test('a fragment that no more entries have than are listed is found in each, though many more seem to have it', async () => {
  const whole = "it heats the kiln's fan";
  // Both halves of the fragment stand here, too; what is between them, tables know of three characters.
  const inHalves = "it heats the kilns, and moves the kiln's fan";
  const own = ids.slice(0, MOST_LISTED + 60).map((id, at) => ({ id, text: at % 2 === 0 ? whole : inHalves }));
  const index = await suffixIndex(
    { ...catalogue, entries: catalogue.entries.slice(0, own.length) },
    own.map(({ id, text }): EntryText => ({ id, text: `${id} ${text}`, sections: [[0, '', '']], related: {} })),
    2_000,
  );
  const [form] = formsOf("ts the kiln's");
  if (!form) throw new Error('It is too long.');
  const { hits } = await findInTexts(index, form);
  const having = own.flatMap(({ text }, at) => (text === whole ? at : []));
  expect(hits.map(({ number }) => number)).toEqual(expect.arrayContaining(having));
});
