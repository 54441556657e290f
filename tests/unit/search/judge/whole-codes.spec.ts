import { expect, test } from '@playwright/test';
import { indexCatalogue } from '../../../../src/search/index/index-site.ts';
import { evidenceIndex } from '../../../../src/search/judge/evidence-index.ts';
import { judgeOf } from '../../../../src/search/judge/judge.ts';
import { search } from '../../../../src/search/search.ts';
import { catalogueEntry } from '../../../fixtures/catalogue-entry.ts';

const GRAB = 'HOIST700003: The grab was not found in hall {hall}.';
const OVEN = 'Oven refused (reason 0x8004beef)';
const ENTRIES = [
  catalogueEntry({ id: 'grab', messages: [GRAB], codes: ['HOIST700003'] }),
  catalogueEntry({ id: 'oven', messages: [OVEN] }),
  catalogueEntry({ id: 'privileges', messages: ['Nobody may lift the lid of the well'] }),
];
const INDEX = indexCatalogue({
  vocabulary: { families: [{ pattern: 'HOIST(\\d{3,7})' }] },
  products: {},
  entries: ENTRIES,
});
const JUDGE = judgeOf(INDEX);
const results = (text: string) =>
  search(INDEX, undefined, text, JUDGE).results.map(({ id, confidence }) => `${id} ${confidence}`);

test('no gram has a part of a code', () => {
  for (const { grams } of evidenceIndex(ENTRIES).messages)
    for (const gram of grams.filter((one) => /\d/.test(one))) expect(['#hoist700003', '#0x8004beef']).toContain(gram);
});

test('an error with another code of the family is not like one', () => {
  expect(results('HOIST700003: The grab was not found in hall 7.')[0]).toBe('grab best');
  expect(results('HOIST700016: The winch of hall 7 lost its rope on Monday.')).toEqual([]);
});

test('a code that only a message has is a part of it', () => {
  expect(results('On Monday: Oven refused (reason 0x8004beef), said the baker')[0]).toBe('oven best');
  expect(results('On Monday: Oven refused (reason 0x8004dead), said the baker')).not.toContain('oven best');
});

test('half of one short sentence is nothing that fits', () => {
  expect(results('Error: Nobody may lift the lid of the well.')[0]).toBe('privileges best');
  expect(results('Error: nobody may lift the huge anchor of a boat without gloves.')).toEqual([]);
});

test('a code typed apart, or a number that is called one, is the code; one that nobody claims is named', () => {
  const bare = indexCatalogue({
    vocabulary: { families: [{ pattern: 'HOIST(\\d{3,7})', bare: true }] },
    products: {},
    entries: [...ENTRIES, catalogueEntry({ id: 'oil', messages: ['Press error 700003 to see the oil of the winch'] })],
  });
  const answer = (text: string) => search(bare, undefined, text, judgeOf(bare));
  for (const text of ['HOIST 700003', 'hoist-700003', 'HOIST#700003', 'code 700003', 'error 700003', 'Fehler: 700003'])
    expect(answer(text).results[0], text).toMatchObject({ id: 'grab', confidence: 'best' });
  expect(answer('HOIST 700099')).toMatchObject({ results: [], unknownCodes: ['hoist700099'] });
  expect(answer('error 700099').unknownCodes).toEqual([]);
});
