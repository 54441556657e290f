import { expect, test } from '@playwright/test';
import type { CatalogueEntry } from '../../../../src/search/index/catalogue.ts';
import { indexCatalogue } from '../../../../src/search/index/index-site.ts';
import { judgeOf } from '../../../../src/search/judge/judge.ts';
import { search } from '../../../../src/search/search.ts';
import { catalogueEntry } from '../../../fixtures/catalogue-entry.ts';

const MESSAGE = 'The crane let go of its crate above the loading ramp';
const entry = (id: string, products: string[], more: Partial<CatalogueEntry> = {}) =>
  catalogueEntry({ id, products, title: `What ${id} does`, messages: [MESSAGE], ...more });

/** Entries with one message, the most named first. */
const INDEX = indexCatalogue({
  vocabulary: { platforms: ['harbour'] },
  products: {},
  entries: [
    entry('one', ['hoist'], { relatedFrom: 9, headings: [['a', 'A worn hook']] }),
    entry('both', ['hoist', 'winch'], { relatedFrom: 5 }),
    entry('other', ['winch'], { relatedFrom: 4 }),
    entry('platform', ['harbour'], { relatedFrom: 3 }),
  ],
});
const JUDGE = judgeOf(INDEX);
const order = (text: string) => search(INDEX, undefined, text, JUDGE).results.map(({ id }) => id);
const first = (text: string) => order(text)[0];

test('of entries with one message, a general one leads where no product is named', () => {
  expect(order(`Error: ${MESSAGE}.`)).toEqual(['both', 'platform', 'one', 'other']);
});

test('the entry about the product that the text names comes before one about another', () => {
  const named = order(`winch: ${MESSAGE}.`);
  expect(named.indexOf('other')).toBeLessThan(named.indexOf('one'));
  expect(named[0]).toBe('other');
});

test('its surroundings speak for an entry whose product is not named when there is enough of them', () => {
  expect(first(`worn: ${MESSAGE}.`)).toBe('both');
  expect(first(`A worn hook: ${MESSAGE}.`)).toBe('one');
});

test('headings that come after the first verdict speak for an entry from then on', () => {
  const index = indexCatalogue({
    products: {},
    entries: [entry('named', ['hoist'], { relatedFrom: 9 }), entry('lost', ['hoist'])],
  });
  const text = `A worn hook: ${MESSAGE}.`;
  const leading = () => search(index, undefined, text, judgeOf(index)).results[0]?.id;
  expect(leading()).toBe('named');
  // As the outline completes a catalogue in place.
  Object.assign(index.entries[1] ?? {}, { headings: [['a', 'A worn hook']] });
  expect(leading()).toBe('lost');
});
