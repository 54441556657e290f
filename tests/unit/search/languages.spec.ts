import { expect, test } from '@playwright/test';
import { indexCatalogue } from '../../../src/search/index/index-site.ts';
import { judgeOf } from '../../../src/search/judge/judge.ts';
import { search } from '../../../src/search/search.ts';

const entry = { kind: 'error' as const, products: [], sources: [], headings: [], commands: [], relatedFrom: 0 };
const CATALOGUE = indexCatalogue({
  products: {},
  entries: [
    {
      ...entry,
      id: 'kettle',
      title: 'About the kettle',
      codes: ['TOKERR700001'],
      messages: [
        'The kettle {name} whistled while the stove was being swept',
        'Der Kessel {name} hat gepfiffen, während der Ofen gekehrt wurde',
      ],
      languages: { 1: 'de' },
    },
  ],
});
const JUDGE = judgeOf(CATALOGUE);

test('a place in a message says its language where it is not the language of the site', () => {
  const languages = (query: string) =>
    search(CATALOGUE, undefined, query, JUDGE).results[0]?.places.map(({ language }) => language);
  expect(languages('hat gepfiffen')).toEqual(['de']);
  expect(languages('whistled while')).toEqual([undefined]);
  expect(languages('About the kettle')).toEqual([undefined]);
});

test('a message that a paste only resembles, and one that is filled from it, say their language', () => {
  const paste = 'TOKERR700001: Der Kessel „Bess“ hat gepfiffen, während der Ofen gekehrt wurde\nTrace: 7';
  const { results, reading } = search(CATALOGUE, undefined, paste, JUDGE);
  expect(results[0]?.places[0]).toMatchObject({ field: 'message', language: 'de' });
  expect(reading?.filled).toMatchObject({ language: 'de', values: [{ name: 'name' }] });
});
