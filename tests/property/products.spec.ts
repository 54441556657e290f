import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { productWriter } from '../../src/search/gathered/product-file.ts';
import { WholeProduct } from '../../src/search/gathered/whole-product.ts';
import { type Answer, search } from '../../src/search/search.ts';
import { packMeanings } from '../../src/search/words/pack-concepts.ts';
import { anyFragment } from '../fixtures/any-fragment.ts';
import { CODE_WITHOUT_ENTRY, SCATTERED_WORDS } from '../fixtures/fixture-roles.ts';
import { goldenCases } from '../fixtures/golden-cases.ts';
import { isLong } from '../fixtures/is-long.ts';
import { inBothForms } from '../fixtures/search-over-tables.ts';
import { FIXTURE } from '../fixtures/sites.ts';

let forms: ReturnType<typeof inBothForms> | undefined;

/** The whole index of each product; `hasWords`: whether what reads questions comes. */
async function products({ hasWords = true } = {}) {
  const { parts, whole, spelling } = await (forms ??= inBothForms(FIXTURE));
  const files = {
    field: async () => whole.field,
    spelling: async () => {
      if (!hasWords) throw new Error('It does not come.');
      return spelling;
    },
  };
  const made = Object.keys(parts.facts.products).map((product) => {
    const written: string[] = [];
    const writer = productWriter(product, parts.facts, parts.data, packMeanings(parts.data.question), (text) => {
      written.push(text);
      return '';
    });
    for (const one of parts.entries) writer.add(one);
    writer.end();
    const file = written.join('');
    return { product, index: new WholeProduct(file, files), file };
  });
  return { made, whole };
}

/** Ids of the entries in which a text stands as typed, in order. */
const containing = ({ results }: Answer) =>
  results.flatMap(({ id, places }) => (places.some(({ excerpt }) => excerpt.match !== '') ? id : []));

test('the whole index of a product finds a fragment in the same entries, in the same order, as the site does among those of the product', async () => {
  test.setTimeout(600_000);
  const { made, whole } = await products({ hasWords: false });
  const productsOf = new Map(whole.catalogue.entries.map(({ id, products }) => [id, products]));
  await fc.assert(
    fc.asyncProperty(anyFragment(whole), async (fragment) => {
      const all = containing(search(whole.catalogue, whole.text, fragment, whole.judge));
      for (const { product, index } of made) {
        // What names no product, as a card, belongs to each.
        const isOf = (of: readonly string[] = []) => of.length === 0 || of.includes(product);
        const narrowed = all.filter((id) => isOf(productsOf.get(id)));
        const { answer } = await index.begin(fragment).last();
        expect({ product, fragment, found: containing(answer) }).toEqual({ product, fragment, found: narrowed });
      }
    }),
    { numRuns: isLong ? 2000 : 150 },
  );
});

test('an error whose entry is of the product is answered with that entry first', async () => {
  const { made, whole } = await products();
  const cases = goldenCases(FIXTURE.content).filter(({ kind }) => kind === 'positive');
  for (const { name, paste, entries } of cases) {
    const [expected = ''] = entries;
    const own = whole.catalogue.entries.find(({ id }) => id === expected)?.products ?? [];
    for (const { product, index } of made.filter(({ product }) => own.includes(product))) {
      const { answer, lost } = await index.begin(paste).last();
      expect({ name, product, first: answer.results[0]?.id, lost }).toEqual({
        name,
        product,
        first: expected,
        lost: [],
      });
    }
  }
});

test('a question in words is answered from the product alone, once what reads questions has come', async () => {
  const { made, whole } = await products();
  const [first] = search(whole.catalogue, whole.text, SCATTERED_WORDS, whole.judge, undefined, whole.words).results;
  const own = whole.catalogue.entries.find(({ id }) => id === first?.id)?.products ?? [];
  for (const { product, index } of made) {
    const { answer } = await index.begin(SCATTERED_WORDS).last();
    if (own.includes(product)) expect(answer.results[0]).toMatchObject({ id: first?.id, confidence: 'words' });
    else expect(answer.results.map(({ id }) => id)).not.toContain(first?.id);
  }
  const { made: without } = await products({ hasWords: false });
  for (const { index } of without) expect((await index.begin(SCATTERED_WORDS).last()).lost).toEqual(['words']);
});

test('a code that no entry of the site claims brings its card, and one of another product is not called undocumented', async () => {
  const { made, whole } = await products();
  for (const { product, index } of made) {
    expect((await index.begin(`Error ${CODE_WITHOUT_ENTRY}`).last()).cards).toMatchObject([
      { code: CODE_WITHOUT_ENTRY },
    ]);
    const others = whole.catalogue.entries.filter(
      ({ kind, products }) => kind !== 'code' && !products.includes(product),
    );
    for (const code of others.flatMap(({ codes }) => codes))
      expect((await index.begin(code).last()).answer.unknownCodes).toEqual([]);
  }
});

test('a file that is cut anywhere is none', async () => {
  const { made } = await products();
  const { file, index } = made[0] as (typeof made)[number];
  expect(index.foot.facts.entries).toBeGreaterThan(10);
  for (const length of [0, 1, 0.5, 0.99].map((part) => Math.floor(part * (file.length - 1))))
    expect(() => new WholeProduct(file.slice(0, length), {} as never)).toThrow();
});
