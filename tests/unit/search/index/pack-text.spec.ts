import { expect, test } from '@playwright/test';
import type { CatalogueEntry, EntryText } from '../../../../src/search/index/catalogue.ts';
import { packedTexts, packText, unpackText } from '../../../../src/search/index/pack-text.ts';

const ENTRY: CatalogueEntry = {
  id: 'a',
  kind: 'error',
  title: 'The title of the entry',
  codes: ['TOKERR1'],
  messages: ['A message with {hole} in it'],
  products: ['kopia'],
  sources: [],
  headings: [['cause', 'A likely cause']],
  commands: [],
  relatedFrom: 0,
};
const OTHER: CatalogueEntry = {
  ...ENTRY,
  id: 'b',
  title: 'The title of another entry',
  codes: [],
  messages: [],
  headings: [],
};
const ENTRIES = [ENTRY, OTHER];
const TEXT: EntryText = {
  id: 'a',
  text: 'The title of the entry A message with {hole} in it A likely cause look here, or at The title of another entry. Check: not that one.',
  sections: [
    [0, '', ''],
    [51, 'cause', 'A likely cause'],
  ],
  related: { b: 'Check: not that one.' },
};

test('a packed text is unpacked as it was', () => {
  const packed = packText({ products: {}, entries: ENTRIES }, [TEXT]);
  const [first, second] = packedTexts(packed);
  expect(unpackText(ENTRIES, 0, packed, first!)).toEqual(TEXT);
  expect(second).toBeUndefined();
});

test('a packed text leaves out what the catalogue says', () => {
  const [packed] = packedTexts(packText({ products: {}, entries: ENTRIES }, [TEXT]));
  expect(packed?.text).not.toContain(OTHER.title);
  expect(packed?.text).not.toContain(ENTRY.title);
  expect(packed?.text).not.toContain('{hole}');
});

test('a text that uses the stand-ins itself is sent whole', () => {
  const strange = { ...TEXT, text: `${TEXT.text} \ue000` };
  const packed = packText({ products: {}, entries: ENTRIES }, [strange]);
  expect(packedTexts(packed)[0]?.text).toContain(ENTRY.title);
});
