import { expect, test } from '@playwright/test';
import { packBody, packEntry, readBody, readEntry } from '../../../../src/search/gathered/entry-record.ts';
import { builtSearch } from '../../../fixtures/fixture-site.ts';

test('a record gives back all that the catalogue says of an entry, and its answers', async () => {
  const { catalogue } = await builtSearch();
  for (const entry of catalogue.entries) {
    const answers = { 'printed-by': ['kopia'] };
    const packed = packEntry(entry, new Map(), answers);
    expect(packed).not.toContain('\n');
    expect(readEntry(packed)).toEqual({ entry, rarity: {}, answers });
  }
});

test('a record brings the bits of the words of its own texts, and of no others', async () => {
  const { catalogue } = await builtSearch();
  const entry = { ...(catalogue.entries[0] as (typeof catalogue.entries)[number]), title: 'The vat is shut' };
  const rarity = new Map([
    ['vat', 3],
    ['shut', 3],
    ['elsewher', 1],
  ]);
  expect(readEntry(packEntry(entry, rarity)).rarity).toEqual({ vat: 3, shut: 3 });
});

test('the record of a text gives it back with its sections', async () => {
  const { text } = await builtSearch();
  for (const own of text.entries) expect(readBody(own.id, packBody(own))).toEqual(own);
});
