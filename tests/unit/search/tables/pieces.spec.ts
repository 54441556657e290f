import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { buildIndex } from '../../../../src/search/tables/build-index.ts';
import { openIndex } from '../../../../src/search/tables/open-index.ts';
import { addWords, askedPieces, piecesOf, seamsIn } from '../../../../src/search/tables/pieces.ts';
import { isInFilter, wordFilter } from '../../../../src/search/tables/word-filter.ts';
import { normalise } from '../../../../src/search/text/normalise.ts';
import { folded } from '../../../../src/search/words/words-in.ts';
import { indexedEntry, mapSource } from '../../../fixtures/table-index.ts';

const text = fc.string({ unit: fc.constantFrom(...'abcé1 .-Ä'), maxLength: 60 });

/** Pieces of words are asked for of a site that has this table. */
const fields = { name: 'fields' as const, isDistinguishing: true, shardBytes: () => 256, rows: () => [] };

test('whatever stands in a text, the filter admits', async () => {
  await fc.assert(
    fc.asyncProperty(text, text, fc.nat(60), fc.nat(60), async (title, own, from, length) => {
      const one = indexedEntry(0, own);
      one.entry.title = title;
      const facts = { build: '1', entries: 1, products: {} };
      const index = await openIndex(mapSource(buildIndex([one], { tables: [fields], records: [] }, facts)));
      await index.filter();
      for (const each of [title, own]) {
        const fragment = normalise(each).slice(from, from + length);
        expect(askedPieces(fragment).filter((piece) => !index.mayHave(piece))).toEqual([]);
        const words = normalise(each).match(/[\p{L}\p{N}]+/gu) ?? [];
        expect(words.filter((word) => !index.mayHave(word) || !index.mayHave(folded(word)))).toEqual([]);
      }
      const inTitle = ` ${normalise(title).trim()} `.slice(from, from + length);
      for (const asked of [askedPieces(inTitle), seamsIn(inTitle)])
        expect(asked.filter((piece) => !index.mayHave(piece, 'fields'))).toEqual([]);
    }),
    { numRuns: process.env.LONG ? 1000 : 100 },
  );
});

test('the filter admits few words that are not there, in any number of parts', () => {
  for (const count of [500, 60_000]) {
    const word = (number: number) => `word${number * 7919}`;
    const parts = wordFilter(Array.from({ length: count }, (_, number) => word(number)));
    expect(parts.length).toBeGreaterThan(count > 1000 ? 1 : 0);
    const admitted = (from: number) =>
      Array.from({ length: 3000 }, (_, at) => word(from + at)).filter((one) => isInFilter(parts, one)).length;
    expect(admitted(0) - admitted(count)).toBeGreaterThan(0);
    expect(admitted(count) / 3000).toBeLessThan(0.025);
  }
});

test('a word more changes one part of the filter', () => {
  const words = Array.from({ length: 60_000 }, (_, number) => `word${number}`);
  const [before, after] = [wordFilter(words), wordFilter([...words, 'another'])];
  expect(before.length).toBeGreaterThan(3);
  expect(after.filter((part, at) => part !== before[at])).toHaveLength(1);
});

test('words at the edges of a fragment may go on, those within are whole', () => {
  expect(askedPieces('bject was not fou')).toEqual(['~bjec', '~ject', 'was', 'not']);
  expect(askedPieces(' was not ')).toEqual(['was', 'not']);
  const words = new Set<string>();
  addWords('Contraseña', words);
  expect([...words]).toEqual(['contraseña', 'contrasena']);
  expect(piecesOf(['hinge'])).toEqual(new Set(['hinge', '~hing', '~inge']));
});
