import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import type { Catalogue, CatalogueEntry, PackedOutline } from '../../../../src/search/index/catalogue.ts';
import { type PackedCatalogue, packCatalogue, unpackCatalogue } from '../../../../src/search/index/pack-catalogue.ts';
import { packOutline, withOutline } from '../../../../src/search/index/pack-outline.ts';

const text = fc.string({ minLength: 1, unit: 'grapheme' }).filter((one) => !one.includes('\u007f'));
const texts = fc.array(text, { maxLength: 4 });
const words = fc.array(fc.constantFrom('consent', 'Consent', 'the', 'CPV', '2', 'ä', 'again'), {
  minLength: 1,
  maxLength: 40,
});
const title = words.map((all) => all.join(' '));
/** As the check of ids admits them. */
const anchor = fc.stringMatching(/^(?:consent|again|cpv|[a-z0-9]{1,5})(?:-(?:the|2|consent|[a-z0-9]{1,5})){0,4}$/);
const entry: fc.Arbitrary<CatalogueEntry> = fc.record({
  id: text,
  kind: fc.constantFrom('error' as const, 'faq' as const, 'guide' as const),
  title: text,
  codes: texts,
  messages: texts,
  products: fc.subarray(['kopia', 'restic', 'graph']),
  sources: texts,
  headings: fc.array(fc.tuple(anchor, fc.oneof(text, title)), { maxLength: 4 }),
  commands: texts,
  relatedFrom: fc.nat(500),
});
const catalogue: fc.Arbitrary<Catalogue> = fc.record({
  build: fc.string(),
  products: fc.constant({ kopia: 'Kopia', restic: 'restic', graph: 'Graph' }),
  entries: fc.array(entry, { minLength: 1, maxLength: 5 }),
});

test('a catalogue comes back from its journey as it was', () => {
  fc.assert(
    fc.property(catalogue, (one) => {
      const travelled: PackedCatalogue = JSON.parse(JSON.stringify(packCatalogue(one)));
      const outline: PackedOutline = JSON.parse(JSON.stringify(packOutline(one)));
      expect(withOutline(unpackCatalogue(travelled), outline)).toEqual(one);
    }),
  );
});

test('an outline of another build is refused', () => {
  const one = fc.sample(catalogue, 1)[0] as Catalogue;
  expect(() => withOutline(one, { ...packOutline(one), build: `${one.build}2` })).toThrow('two builds');
});

test('of the words that are not rare, those of the messages travel, with their bits', () => {
  const entries = [{ ...fc.sample(entry, 1)[0]!, messages: ['The {lid} of the box', 'Permissions of the box'] }];
  const rarity = { the: 3, of: 3, permissi: 6, belt: 6 };
  const packed: PackedCatalogue = JSON.parse(
    JSON.stringify(packCatalogue({ products: {}, entries, vocabulary: { rarity } })),
  );
  expect(unpackCatalogue(packed).vocabulary).toEqual({ rarity: { the: 3, of: 3, permissi: 6 } });
});

test('what is no catalogue is refused', () => {
  for (const other of [{}, [], '', 'a text', { entries: [] }])
    expect(() => unpackCatalogue(other as unknown as PackedCatalogue)).toThrow();
});

test('a text that would come back as something else is not packed', () => {
  const of = (title: string) => ({ products: {}, entries: [{ ...fc.sample(entry, 1)[0]!, title }] });
  for (const title of ['', 'two\u007ftexts']) expect(() => packCatalogue(of(title))).toThrow('cannot be packed');
});
