import { expect, test } from '@playwright/test';
import {
  packBody,
  packEntry,
  packOutline,
  readBody,
  readEntry,
  readOutline,
} from '../../../../src/search/gathered/entry-record.ts';
import { builtSearch } from '../../../fixtures/fixture-site.ts';

test('records give back all that the catalogue and its outline say of an entry, and its answers', async () => {
  const { catalogue } = await builtSearch();
  for (const entry of catalogue.entries) {
    const given = { 'printed-by': ['kopia'] };
    const [packed, outline] = [packEntry(entry, given), packOutline(entry)];
    expect(packed + outline).not.toContain('\n');
    const { entry: read, answers } = readEntry(packed);
    expect([{ ...read, ...readOutline(outline) }, answers]).toEqual([entry, given]);
  }
});

test('the record of a text gives it back with its sections', async () => {
  const { text } = await builtSearch();
  for (const own of text.entries) expect(readBody(own.id, packBody(own))).toEqual(own);
});
