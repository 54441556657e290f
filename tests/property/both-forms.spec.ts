import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import type { BuiltSearch } from '../../src/finder/built-search.ts';
import { search } from '../../src/search/search.ts';
import { FIRST, MOST_LISTED } from '../../src/search/suffixes/hits.ts';
import { fragmentTruths } from '../bench/tables/fragment-truth.ts';
import { anyFragment } from '../fixtures/any-fragment.ts';
import { goldenCases } from '../fixtures/golden-cases.ts';
import { isLong } from '../fixtures/is-long.ts';
import { inBothForms } from '../fixtures/search-over-tables.ts';
import { CONTENT, FIXTURE } from '../fixtures/sites.ts';

/** Of the content's site, whose tables take long to make, only with all the time there is. */
const SITES = isLong ? [FIXTURE, CONTENT] : [FIXTURE];
const RUNS = isLong ? 2000 : 150;

const answer = ({ catalogue, text, judge, words }: BuiltSearch, query: string) =>
  search(catalogue, text, query, judge, undefined, words);

/** What an answer says of a text for certain: entries that are the best match or contain it, in order, and groups of lines. */
function certain(built: BuiltSearch, query: string) {
  const { results, reading, unknownCodes } = answer(built, query);
  return {
    best: results.filter(({ confidence }) => confidence === 'best').map(({ id }) => id),
    exact: results.filter(({ confidence }) => confidence === 'exact').map(({ id }) => id),
    possible: results.filter(({ confidence }) => confidence === 'possible').map(({ id }) => id),
    groups: reading?.groups.map(({ entry, lines }) => [entry, lines]),
    unknownCodes,
  };
}

for (const site of SITES) {
  let forms: ReturnType<typeof inBothForms> | undefined;
  const both = () => (forms ??= inBothForms(site));

  test(`over ${site.dist}, whole errors are judged the same from tables as from one file`, async () => {
    test.setTimeout(600_000);
    const { whole, tables } = await both();
    const cases = goldenCases(site.content);
    const fewer: string[] = [];
    for (const { name, paste } of cases) {
      const { possible, ...found } = certain(await tables.over(paste), paste);
      const { possible: all, ...expected } = certain(whole, paste);
      expect({ name, ...found }).toEqual({ name, ...expected });
      // Of a text that many entries may be about, tables name the first.
      expect(all, name).toEqual(expect.arrayContaining(possible));
      if (possible.length < all.length) fewer.push(name);
    }
    expect(fewer.length, fewer.join(', ')).toBeLessThanOrEqual(cases.length / 100);
  });

  test(`over ${site.dist}, a fragment is found in the same entries from tables as from one file`, async () => {
    test.setTimeout(600_000);
    const { whole, tables } = await both();
    await fc.assert(
      fc.asyncProperty(anyFragment(whole), async (fragment) => {
        const found = certain(await tables.over(fragment), fragment);
        const all = certain(whole, fragment);
        // Words may rank what merely contains it.
        const sorted = (one: typeof all) => ({ ...one, exact: one.exact.toSorted() });
        // Of very many entries, the first are listed.
        if (all.exact.length > MOST_LISTED) {
          expect(all.exact, fragment).toEqual(expect.arrayContaining(found.exact));
          expect(found.exact.length, fragment).toBeGreaterThanOrEqual(FIRST);
        } else expect({ fragment, ...sorted(found) }).toEqual({ fragment, ...sorted(all) });
      }),
      { numRuns: RUNS },
    );
  });

  test(`over ${site.dist}, the beginning of a list is the same from tables, and the number of the rest is exact`, async () => {
    test.setTimeout(600_000);
    const { whole, tables, parts } = await both();
    const ids = parts.entries.toSorted((a, b) => a.number - b.number).map(({ entry }) => entry.id);
    const entries = function* () {
      yield* parts.entries;
    };
    const words = [
      ...new Set(whole.catalogue.entries.flatMap(({ title }) => title.toLowerCase().match(/\p{L}{4,}/gu) ?? [])),
    ];
    await fc.assert(
      fc.asyncProperty(fc.nat(words.length - 1), fc.integer({ min: 3, max: 6 }), async (at, length) => {
        const fragment = (words[at] ?? '').slice(0, length);
        const [truth] = fragmentTruths({ facts: parts.facts, entries }, [fragment]);
        const all = truth?.numbers.map((number) => ids[number]) ?? [];
        const found = answer({ ...(await tables.over(fragment)), words: () => false }, fragment).results.map(
          ({ id }) => id,
        );
        expect({ fragment, found: found.slice(0, all.length) }).toEqual({ fragment, found: all });
      }),
      { numRuns: isLong ? 500 : 40 },
    );
  });
}
