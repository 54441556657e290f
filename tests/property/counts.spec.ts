import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { Gathering } from '../../src/search/gathered/gathering.ts';
import { tablePlans } from '../../src/search/gathered/table-plans.ts';
import { countOf } from '../../src/search/suffixes/count-of.ts';
import { findInTexts } from '../../src/search/suffixes/find-in-texts.ts';
import { type FragmentForm, formsOf } from '../../src/search/suffixes/fragment-form.ts';
import { MAX_HEAD } from '../../src/search/suffixes/head-value.ts';
import { MOST_LISTED } from '../../src/search/suffixes/hits.ts';
import { endOfRun, isPart } from '../../src/search/suffixes/part-of-word.ts';
import { WAY } from '../../src/search/suffixes/place-value.ts';
import { openIndex } from '../../src/search/tables/open-index.ts';
import { lettersAndDigits, normalise } from '../../src/search/text/normalise.ts';
import { MIN_LETTERS_INSIDE } from '../../src/search/text/weights.ts';
import { below, mulberry32, pick } from '../bench/mulberry32.ts';
import { catalogueEntry } from '../fixtures/catalogue-entry.ts';
import { grownIndex } from '../fixtures/grown-index.ts';
import { isLong } from '../fixtures/is-long.ts';
import { FIXTURE } from '../fixtures/sites.ts';
import { suffixFiles, suffixIndex } from '../fixtures/suffix-index.ts';
import { mapSource } from '../fixtures/table-index.ts';

const LONG = 'aGVsbG8gd29ybGQgaGVsbG8gd29ybGQ';
const word = fc.constantFrom(
  'lid',
  'lids',
  'kiln',
  'the',
  '"no',
  'key"',
  '›',
  'Größe',
  '許可',
  '𐐨𐐩x',
  '404.',
  '(a)',
  LONG,
);
const words = (maxLength: number) => fc.array(word, { minLength: 1, maxLength }).map((all) => all.join(' '));
const entry = fc.record({
  title: words(4),
  message: words(6),
  heading: words(3),
  text: words(20),
  isWhole: fc.boolean(),
});
/** Of each site. */
const FRAGMENTS = 60;
/** So few entries have a fragment that is counted in these tests. */
const COUNTED = 2;

/** What begins with a space and a word is counted elsewhere; what is long before its first whole word is not counted. */
function isCounted({ body, isApart }: FragmentForm): boolean {
  const end = endOfRun(body, 0);
  if (isApart && end > 0) return false;
  let next = end;
  while (next < body.length && !isPart(body.charCodeAt(next))) next++;
  return body.length <= MAX_HEAD - 1 && (next === body.length ? next - end <= 3 : next + Number(isApart) <= WAY);
}

test('a fragment is counted in every entry that has it, whether it begins a word, ends one or stands inside', async () => {
  let counted = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(entry, { minLength: 5, maxLength: 30 }), fc.integer(), async (made, seed) => {
      const entries = made.map(({ title, message, heading }, at) =>
        catalogueEntry({ id: `e${at + 100}`, title, messages: [message], codes: [], headings: [['a', heading]] }),
      );
      // Not every text says what its entry's title, message and heading do.
      const texts = made.map(({ title, message, heading, text, isWhole }, at) => ({
        ...{ id: `e${at + 100}`, sections: [], related: {} },
        text: isWhole ? [title, message, text, heading].join(' ') : text,
      }));
      const catalogue = { products: {}, entries };
      const files = suffixFiles(catalogue, texts, 512, COUNTED);
      const index = await suffixIndex(catalogue, texts, 512, undefined, files);
      const all = made.map(({ title, message, heading }, at) =>
        [title, message, heading, texts[at]?.text ?? ''].map((one) => ` ${normalise(one).trim()} `),
      );
      const random = mulberry32(seed);
      for (let at = 0; at < FRAGMENTS; at++) {
        const source = pick(random, pick(random, all));
        const from = below(random, source.length);
        const query = source.slice(from, from + 3 + below(random, at % 2 === 0 ? 10 : 37));
        const [form] = formsOf(query);
        if (!form || lettersAndDigits(query) < MIN_LETTERS_INSIDE || /^[\udc00-\udfff]|[\ud800-\udbff]$/.test(query))
          continue;
        const right = all.filter((each) => each.some((one) => one.includes(query))).length;
        const { count } = await countOf(index, form);
        expect(count ?? right, query).toBe(right);
        if (right < COUNTED || !isCounted(form)) continue;
        expect(count, query).toBe(right);
        counted++;
      }
    }),
    { numRuns: isLong ? 500 : 40 },
  );
  expect(counted).toBeGreaterThan(100);
});

test('of a fragment that more entries have than are listed, the number is right, or is called the least', async () => {
  const { files } = await grownIndex(FIXTURE, 400);
  const index = await openIndex(mapSource(files));
  const none = () => Promise.reject(new Error('Not asked for.'));
  const late = {
    texts: async () => findInTexts,
    pastes: none,
    reader: none,
    words: none,
    question: none,
    spelling: none,
  };
  const plans = tablePlans(index, late);
  const all = Array.from({ length: index.facts.entries }, (_, number) => number);
  const bodies = await index.records('bodies').get(all);
  const own = all.map((number) => ` ${normalise((JSON.parse(bodies.get(number) ?? '[""]') as [string])[0]).trim()} `);
  const random = mulberry32(20261130);
  let [many, exact] = [0, 0];
  for (let tries = 0; tries < 20_000 && many < (isLong ? 200 : 40); tries++) {
    const text = pick(random, own);
    const from = below(random, text.length - 3);
    const query = text.slice(from, from + 3 + below(random, 12));
    if (lettersAndDigits(query) < MIN_LETTERS_INSIDE) continue;
    const right = own.filter((one) => one.includes(query)).length;
    if (right <= MOST_LISTED) continue;
    many++;
    const { answer, more, beyond, isLeast } = await new Gathering(index, plans, query, late).last();
    const said = answer.results.length + more + beyond;
    if (isLeast) expect(said, query).toBeLessThanOrEqual(right);
    else expect(said, query).toBe(right);
    if (!isLeast) exact++;
  }
  expect(many).toBeGreaterThan(20);
  expect(exact / many).toBeGreaterThan(0.9);
});
