import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import type { Catalogue, CatalogueEntry, EntryText } from '../../src/search/index/catalogue.ts';
import { withoutCards } from '../../src/search/index/catalogue.ts';
import { indexCatalogue } from '../../src/search/index/index-site.ts';
import { indexText } from '../../src/search/index/index-text.ts';
import { packText } from '../../src/search/index/pack-text.ts';
import { literal } from '../../src/search/literal/literal.ts';
import { findInFields } from '../../src/search/suffixes/find-fragment.ts';
import { findInTexts } from '../../src/search/suffixes/find-in-texts.ts';
import { formsOf } from '../../src/search/suffixes/fragment-form.ts';
import { addHit, type Found, type FragmentHits, listed, MOST_LISTED } from '../../src/search/suffixes/hits.ts';
import { MAX_KEY } from '../../src/search/tables/pack-rows.ts';
import type { TableIndex } from '../../src/search/tables/table.ts';
import { lettersAndDigits, normalise } from '../../src/search/text/normalise.ts';
import { MAX_PLACES } from '../../src/search/text/weights.ts';
import { generatedSite } from '../bench/generated-site.ts';
import { below, mulberry32 } from '../bench/mulberry32.ts';
import { catalogueEntry } from '../fixtures/catalogue-entry.ts';
import { builtSearch } from '../fixtures/fixture-site.ts';
import { isLong } from '../fixtures/is-long.ts';
import { indexedEntries, suffixIndex } from '../fixtures/suffix-index.ts';

/** Few different words, so that fragments stand in many entries; marks, other scripts, pairs of surrogates, words that hold others. */
const word = fc.constantFrom(
  ...[
    'token',
    'tokens',
    'retoken',
    'the',
    'KOPIA50020:',
    '"no',
    'key"',
    '›',
    'Größe',
    'ошибка',
    '許可',
    '𐐨𐐩x',
    '404.',
    '(a)',
  ],
  'aGVsbG8gd29ybGQgaGVsbG8gd29ybGQ',
);
const words = (maxLength: number) => fc.array(word, { minLength: 1, maxLength }).map((all) => all.join(' '));
const entry = fc.record({
  kind: fc.constantFrom('error' as const, 'faq' as const),
  codes: fc.array(word, { maxLength: 1 }),
  messages: fc.array(words(6), { maxLength: 2 }),
  title: words(4),
  headings: fc.array(
    words(3).map((title): [string, string] => ['a', title]),
    { maxLength: 1 },
  ),
  products: fc.constantFrom(...[['one'], ['one', 'two']]),
  relatedFrom: fc.nat(2),
  text: words(30),
});
/** Bytes of a shard that holds a whole table of such entries. */
const WIDE = 100_000;
const unit = fc.double({ min: 0, max: 0.999999, noNaN: true });

type Made = Partial<CatalogueEntry> & { text: string };

function siteOf(made: readonly Made[]): { catalogue: Catalogue; texts: EntryText[] } {
  const entries = made.map(({ text: _, ...one }, at) =>
    catalogueEntry({ ...one, id: `e${String(at).padStart(3, '0')}` }),
  );
  const texts = made.map(({ text }, at) => {
    const { title, codes, messages, headings } = entries[at] as CatalogueEntry;
    const parts = [title, ...codes, ...messages, text, ...headings.map(([, heading]) => heading)];
    return { id: entries[at]?.id ?? '', text: parts.join(' '), sections: [], related: {} };
  });
  return { catalogue: { products: {}, entries }, texts };
}

/** The search over everything: positions in order. Without texts, over codes, messages and titles alone. */
function searchOf({ catalogue, texts }: ReturnType<typeof siteOf>): (query: string, withTexts: boolean) => number[] {
  const index = indexCatalogue(catalogue);
  const bare = catalogue.entries.map((one) => ({ ...one, sources: [], headings: [], commands: [] }));
  const fields = { ...indexCatalogue({ ...catalogue, entries: bare }), order: index.order };
  const text = indexText(index, packText(catalogue, texts));
  return (query, withTexts) => {
    const found = literal(withTexts ? index : fields, withTexts ? text : undefined, query, lettersAndDigits(query) < 3);
    return [...found]
      .sort(
        ([a, one], [b, other]) => other.score - one.score || (index.order[a] as number) - (index.order[b] as number),
      )
      .map(([position]) => position);
  };
}

/** What two kinds of places say together; what the first counts is told apart from what only the second has as far as both list all. */
function together(one: FragmentHits, other: FragmentHits): FragmentHits {
  const found: Found = new Map();
  for (const hit of [...one.hits, ...other.hits]) addHit(found, hit);
  const isAll = [one, other].every(({ hits, count }) => count === hits.length);
  return {
    hits: listed(found),
    count: isAll ? found.size : undefined,
    least: Math.max(found.size, one.least, other.least),
    isPartial: one.isPartial || other.isPartial,
    isLost: one.isLost || other.isLost,
  };
}

/** What the tables say, form by form, as long as nothing is found. */
async function found(index: TableIndex, query: string, withTexts: boolean): Promise<FragmentHits> {
  let last: FragmentHits = { hits: [], count: 0, least: 0, isPartial: false, isLost: false };
  for (const form of formsOf(query)) {
    last = await findInFields(index, form);
    if (withTexts) last = together(last, await findInTexts(index, form));
    if (last.hits.length > 0) break;
  }
  return last;
}

for (const withTexts of [false, true]) {
  const where = withTexts ? 'anywhere' : 'in codes, messages and titles';
  test(`tables find every entry that has a fragment ${where}, in the order of the search over the whole site`, async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(entry, { minLength: 1, maxLength: 40 }),
        fc.constantFrom(64, 512, WIDE),
        fc.array(fc.tuple(unit, unit, unit, fc.integer({ min: 2, max: 50 })), { minLength: 10, maxLength: 10 }),
        async (made, bytes, fragments) => {
          const site = siteOf(made);
          const search = searchOf(site);
          const index = await suffixIndex(site.catalogue, site.texts, bytes);
          for (const fragment of fragments) {
            const query = fragmentIn(site, ...fragment);
            if (!query || formsOf(query).length === 0) continue;
            const hits = await found(index, query, withTexts);
            // Codes, messages and titles have a row for each of their characters; own text has one for each only where shards are few.
            if (bytes === WIDE || (!withTexts && query.length <= MAX_KEY - 2))
              expect(hits.isPartial, query).toBe(false);
            expectSame(hits, search(query, withTexts), query);
          }
        },
      ),
      { numRuns: isLong ? 1000 : 60 },
    );
  });
}

/** A stretch of some text of a site; undefined where it begins or ends within a character. */
function fragmentIn(site: ReturnType<typeof siteOf>, which: number, field: number, at: number, length: number) {
  const position = Math.floor(which * site.texts.length);
  const { title, messages, codes } = site.catalogue.entries[position] as CatalogueEntry;
  const all = [(site.texts[position] as EntryText).text, title, ...messages, ...codes];
  const source = ` ${normalise(all[Math.floor(field * all.length)] as string).trim()} `;
  const from = Math.floor(at * source.length);
  const query = source.slice(from, from + length);
  return /^[\udc00-\udfff]|[\ud800-\udbff]$/.test(query) ? undefined : query;
}

function expectSame({ hits, count, isPartial }: FragmentHits, positions: readonly number[], query: string): void {
  const numbers = hits.map(({ number }) => number);
  const isSure = hits.every((hit) => hit.isSure);
  if (isPartial) expect(positions, query).toEqual(expect.arrayContaining(numbers.filter((_, at) => hits[at]?.isSure)));
  else if (isSure) expect([numbers, count], query).toEqual([positions, positions.length]);
  else expect(numbers, query).toEqual(expect.arrayContaining([...positions]));
}

test('fragments of the fixture site are found in its tables as in its files, in the same order', async () => {
  const { catalogue, text, products } = await builtSearch();
  const entries = withoutCards(catalogue.entries).sort((one, other) => (one.id < other.id ? -1 : 1));
  const site = {
    catalogue: { products, entries },
    texts: entries.flatMap(({ id }) => text.entries.find((one) => one.id === id) ?? []),
  };
  const index = await suffixIndex(site.catalogue, site.texts, 2048);
  // Of a text that has a fragment more often, the search reads only the first places.
  const stands = site.texts.map((one) => normalise(one.text));
  const search = searchOf(site);
  const random = mulberry32(20261128);
  for (let count = 0; count < (isLong ? 3000 : 400); count++) {
    const query = fragmentIn(site, random(), random(), random(), 2 + below(random, 60));
    if (!query || formsOf(query).length === 0 || stands.some((text) => text.split(query.trim()).length > MAX_PLACES))
      continue;
    for (const withTexts of [false, true])
      expectSame(await found(index, query, withTexts), search(query, withTexts), query);
  }
});

test('of fragments that at most 200 entries have in their own text, wherever they begin, no entry is missing', async () => {
  const { catalogue, text, products } = await builtSearch();
  const made = generatedSite({ products, entries: catalogue.entries }, text.entries, isLong ? 600 : 120, 5);
  const index = await suffixIndex({ ...made.catalogue, products }, made.texts);
  const byNumber = indexedEntries(made.catalogue, made.texts).map((one) => ` ${normalise(one.text.text).trim()} `);
  const random = mulberry32(20261129);
  for (let count = 0; count < (isLong ? 2000 : 250); count++) {
    const source = byNumber[below(random, byNumber.length)] as string;
    const from = below(random, source.length - 3);
    const query = source.slice(from, from + 3 + below(random, count % 2 === 0 ? 4 : 38));
    const [form] = formsOf(query);
    if (!form || lettersAndDigits(query) < 3 || /^[\udc00-\udfff]|[\ud800-\udbff]$/.test(query)) continue;
    const right = byNumber.flatMap((each, number) => (each.includes(query) ? number : []));
    if (right.length > MOST_LISTED) continue;
    const { hits, isPartial } = await findInTexts(index, form);
    const numbers = hits.map(({ number }) => number);
    expect([isPartial, numbers], query).toEqual([false, expect.arrayContaining(right)]);
  }
});
