import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { leadingResults } from '../../src/checks/content/examples.ts';
import type { Catalogue } from '../../src/search/index/catalogue.ts';
import { indexCatalogue } from '../../src/search/index/index-site.ts';
import { indexText } from '../../src/search/index/index-text.ts';
import { packText } from '../../src/search/index/pack-text.ts';
import { search } from '../../src/search/search.ts';
import { lettersAndDigits, normalise } from '../../src/search/text/normalise.ts';
import { builtSearch, ownTexts, publishedEntries } from '../fixtures/content-site.ts';
import { fragmentOf } from '../fixtures/fragment-of.ts';
import { isLong, sampled } from '../fixtures/is-long.ts';

const unit = fc.double({ min: 0, max: 0.999999, noNaN: true });
const isSearchable = (fragment: string) => lettersAndDigits(fragment) >= 3;

test('exact results are those entries, and only those, in whose own text the fragment stands', async () => {
  const { catalogue, text, judge } = await builtSearch();
  const texts = await ownTexts();
  for (const [id, own] of texts) {
    fc.assert(
      fc.property(unit, unit, (where, size) => {
        const fragment = fragmentOf(own, where, size);
        fc.pre(isSearchable(fragment));
        const { results } = search(catalogue, text, fragment, judge);
        const found = new Set(results.map((result) => result.id));
        // The oracle: read every page.
        const missed = [...texts].filter(([other, text]) => text.includes(fragment) && !found.has(other));
        const wrong = results.filter(
          // Cards have no page of an entry.
          ({ id, confidence }) =>
            confidence === 'exact' && !id.includes('/') && !` ${texts.get(id)} `.includes(fragment),
        );
        expect({ fragment, of: id, missed, wrong }).toEqual({ fragment, of: id, missed: [], wrong: [] });
      }),
      { numRuns: isLong ? 30 : 4 },
    );
  }
});

test('an exact place shows the fragment as it stands in the entry', async () => {
  const { catalogue, text, judge } = await builtSearch();
  const texts = await ownTexts();
  for (const own of texts.values()) {
    fc.assert(
      fc.property(unit, unit, (where, size) => {
        const fragment = fragmentOf(own, where, size).trim();
        fc.pre(isSearchable(fragment));
        const exact = search(catalogue, text, fragment, judge).results.filter(
          ({ confidence }) => confidence === 'exact',
        );
        const marked = new Set(exact.flatMap(({ places }) => places.map(({ excerpt }) => normalise(excerpt.match))));
        // A character that gives several, such as an ellipsis, is marked whole.
        expect([...marked].filter((mark) => !mark.includes(fragment) || mark.length > fragment.length + 4)).toEqual([]);
      }),
      { numRuns: 5 },
    );
  }
});

test('a fragment of the codes, messages and titles of at most five entries brings each of them into the first five', async () => {
  const { catalogue, text, judge } = await builtSearch();
  const fields = publishedEntries().map(({ id, codes, messages, title }) => ({
    id,
    texts: [...codes, ...messages, title].map(normalise),
  }));
  for (const { texts } of fields) {
    fc.assert(
      fc.property(fc.nat(texts.length - 1), unit, unit, (which, where, size) => {
        const fragment = fragmentOf(texts[which] ?? '', where, size);
        fc.pre(isSearchable(fragment));
        const having = fields.filter((field) => field.texts.some((one) => one.includes(fragment)));
        fc.pre(having.length <= 5);
        const first = search(catalogue, text, fragment, judge)
          .results.slice(0, 5)
          .map(({ id }) => id);
        expect({ fragment, missed: having.filter(({ id }) => !first.includes(id)).map(({ id }) => id) }).toEqual({
          fragment,
          missed: [],
        });
      }),
      // Of an entry whose codes and messages many have, few fragments are of at most five.
      { numRuns: isLong ? 30 : 4, maxSkipsPerRun: 2000 },
    );
  }
});

test('the order of entries in the catalogue changes no answer', { tag: '@long' }, async () => {
  const { products, vocabulary, catalogue: built, text } = await builtSearch();
  const catalogue: Catalogue = { products, vocabulary, entries: built.entries };
  const straight = indexCatalogue(catalogue);
  const straightText = indexText(straight, packText(catalogue, text.entries));
  const reversed = indexCatalogue({ ...catalogue, entries: [...catalogue.entries].reverse() });
  // Texts name entries by their position.
  const reversedText = indexText(reversed, packText({ ...catalogue, entries: reversed.entries }, straightText.entries));
  const texts = [...(await ownTexts()).values()];
  fc.assert(
    fc.property(fc.nat(texts.length - 1), unit, unit, (which, where, size) => {
      const fragment = fragmentOf(texts[which] ?? '', where, size);
      const ids = (results: { id: string; confidence: string }[]) =>
        results.map(({ id, confidence }) => [id, confidence]);
      expect(ids(search(reversed, reversedText, fragment).results)).toEqual(
        ids(search(straight, straightText, fragment).results),
      );
    }),
    { numRuns: 300 },
  );
});

test('the title that a source document gives an entry brings a page that covers it to the first place, or into the choice', async () => {
  const { catalogue, text, judge } = await builtSearch();
  const titles = catalogue.entries.flatMap(({ sources }) => sources);
  for (const title of titles) {
    const leading = leadingResults(search(catalogue, text, title, judge).results).map(({ id }) => id);
    const covering = catalogue.entries.filter(({ sources }) => sources.includes(title)).map(({ id }) => id);
    expect(
      leading.filter((id) => covering.includes(id)),
      title,
    ).not.toEqual([]);
  }
});

test('before the text is there, the catalogue alone answers with exact results', async () => {
  const { catalogue } = await builtSearch();
  const missed = catalogue.entries.flatMap(({ id, messages }) => {
    const fragment = messages[0]?.split('{')[0]?.slice(1, 24).trim() ?? '';
    if (!isSearchable(normalise(fragment))) return [];
    const { results } = search(catalogue, undefined, fragment);
    return results.some((one) => one.id === id && one.confidence === 'exact') ? [] : [`${id}: ${fragment}`];
  });
  expect(missed).toEqual([]);
});

test('any text whatever is answered without an error', { tag: '@long' }, async () => {
  const { catalogue, text, judge } = await builtSearch();
  const strings = fc.oneof(fc.string({ unit: 'binary', maxLength: 200 }), fc.string({ maxLength: 200 }), fc.json());
  fc.assert(
    fc.property(strings, (query) => {
      const { results } = search(catalogue, text, query, judge);
      expect(new Set(results.map(({ id }) => id)).size).toBe(results.length);
    }),
    { numRuns: 300 },
  );
});

test('a name with an underscore, or a piece of it, leads to what has it before what only has its words', async () => {
  const built = await builtSearch();
  const names = built.catalogue.entries.flatMap(({ codes }) => codes).concat(built.codes.cards.map(({ code }) => code));
  const asked = [...new Set(names)].filter((name) => /^[\p{L}\d]+_\w+$/u.test(name)).sort();
  expect(asked.length).toBeGreaterThan(20);
  const late = (
    await Promise.all(
      sampled(asked, 20).flatMap((name) =>
        [name, name.slice(1), name.slice(0, -2)].map(async (piece) => {
          const { catalogue, text, judge, words } = await built.over(piece);
          const [first] = search(catalogue, text, piece, judge, undefined, words).results;
          return first?.confidence === 'words' ? piece : '';
        }),
      ),
    )
  ).filter(Boolean);
  expect(late).toEqual([]);
});
