import { expect, test } from '@playwright/test';
import { withoutCards } from '../../src/search/index/catalogue.ts';
import { indexCatalogue } from '../../src/search/index/index-site.ts';
import { judgeOf } from '../../src/search/judge/judge.ts';
import { templateOf } from '../../src/search/judge/template.ts';
import { type Answer, search } from '../../src/search/search.ts';
import { normalise } from '../../src/search/text/normalise.ts';
import { HOLE, hostileValue } from '../bench/fill-holes.ts';
import { mulberry32, pick } from '../bench/mulberry32.ts';
import { builtSearch } from '../fixtures/content-site.ts';
import { goldenCases } from '../fixtures/golden-cases.ts';
import { isLong, sampled } from '../fixtures/is-long.ts';
import { noise } from '../fixtures/noise.ts';
import { CONTENT } from '../fixtures/sites.ts';

const GOLDEN = goldenCases(CONTENT.content);

const SEED = 20261121;
/** Violations that a failure shows. */
const SHOWN = 12;

test('noise in front or behind does not change the first place', async () => {
  const { catalogue, text, judge } = await builtSearch();
  const random = mulberry32(SEED);
  const first = (paste: string) => search(catalogue, text, paste, judge).results[0]?.id;
  const cases = GOLDEN.filter(({ kind, held }) => kind === 'positive' && !held);
  const moved = cases.flatMap(({ name, paste }) => {
    const before = first(paste);
    return Array.from({ length: isLong ? 6 : 3 }, (_, turn) => {
      const lines = [...(turn % 3 === 0 ? [] : noise(random)), paste, ...(turn % 3 === 1 ? [] : noise(random))];
      const noisy = lines.join('\n');
      const after = first(noisy);
      return after === before ? [] : [`${name}: ${before} → ${after}: ${JSON.stringify(noisy)}`];
    }).flat();
  });
  expect(moved.slice(0, SHOWN)).toEqual([]);
});

test('the order of entries in the catalogue changes nothing', { tag: '@long' }, async () => {
  const built = await builtSearch();
  const random = mulberry32(SEED);
  const { entries } = built.catalogue;
  const shuffled = entries
    .map((entry) => ({ entry, rank: random() }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ entry }) => entry);
  const others = [entries.toReversed(), shuffled].map((order) => {
    const catalogue = indexCatalogue({ vocabulary: built.vocabulary, products: {}, entries: order });
    const positions = built.text.entries.map(({ id }) => order.findIndex((entry) => entry.id === id));
    return { catalogue, text: { ...built.text, positions, normalised: [] }, judge: judgeOf(catalogue, built.field) };
  });
  const changed = sampled(GOLDEN, 3).flatMap(({ name, paste }) => {
    const [expected, ...found] = [built, ...others].map(({ catalogue, text, judge }) =>
      outline(search(catalogue, text, paste, judge)),
    );
    return found.flatMap((one) => (one === expected ? [] : [`${name}:\n${expected}\n${one}`]));
  });
  expect(changed.slice(0, SHOWN)).toEqual([]);
});

/** What an answer says, in one text. */
function outline({ results, suggestions, unknownCodes, reading }: Answer): string {
  const item = ({ id, confidence, check = '' }: Answer['results'][number]) => `${id} ${confidence} ${check}`;
  return JSON.stringify([results.map(item), suggestions.map(item), unknownCodes, reading?.filled, reading?.groups]);
}

test('a value in a hole never changes which entry is found', async () => {
  const { catalogue, text, judge } = await builtSearch();
  const random = mulberry32(SEED);
  const sameMessage = (message: string) => normalise(message.replace(HOLE, '{}')).trim();
  const claims = Map.groupBy(
    withoutCards(catalogue.entries).flatMap(({ id, messages }) =>
      messages.map((message) => ({ id, key: sameMessage(message) })),
    ),
    ({ key }) => key,
  );
  const messages = withoutCards(catalogue.entries)
    .flatMap((entry) => entry.messages)
    .filter((message) => message.match(HOLE) && !templateOf(message).wraps);
  expect(messages.length).toBeGreaterThan(0);
  const changed = messages.flatMap((message) =>
    Array.from({ length: 8 }, () => {
      const paste = message.replace(HOLE, () => hostileValue(random));
      const first = search(catalogue, text, paste, judge).results[0]?.id;
      const right = claims.get(sameMessage(message)) ?? [];
      return right.some(({ id }) => id === first) ? [] : [`${right[0]?.id} → ${first}: ${JSON.stringify(paste)}`];
    }).flat(),
  );
  expect(changed.slice(0, SHOWN)).toEqual([]);
});

/** Reasons that nobody documents. */
const UNKNOWN = [
  'Moths have eaten the ledger of the night porter',
  "Exception of type 'Loom.ThreadTornException' was thrown.",
  'The lantern refused the handshake (17)',
  'Kesselby',
];

test('a documented message that takes in what nobody documents is no result, and is named as what printed it', async () => {
  const { catalogue, text, judge } = await builtSearch();
  const random = mulberry32(SEED);
  const wrong = withoutCards(catalogue.entries).flatMap(({ id, messages }) =>
    messages
      .filter((message) => templateOf(message).wraps)
      .flatMap((message) => {
        const reason = pick(random, UNKNOWN);
        const last = message.match(HOLE)?.at(-1) ?? '';
        const paste = message
          .replace(last, ` ${reason}`)
          .replace(HOLE, () => pick(random, ['Weldmark', 'Blue & Sons']));
        const { results, wrappings } = search(catalogue, text, paste, judge);
        const isTold = wrappings?.some((one) => one.reason.includes('Kesselby') || one.reason.length > 9);
        return results.length === 0 && isTold
          ? []
          : [`${id}: ${results.map((one) => one.id)} ${JSON.stringify(wrappings)}: ${paste}`];
      }),
  );
  expect(wrong.slice(0, SHOWN)).toEqual([]);
});

test('what any message takes in leads when it is documented itself', async () => {
  const { catalogue, text, judge } = await builtSearch();
  const random = mulberry32(SEED);
  const all = withoutCards(catalogue.entries).flatMap(({ id, messages }) =>
    messages.map((message) => ({ id, message })),
  );
  const whole = all.filter(({ message }) => message.length > 60 && !HOLE.test(message) && !templateOf(message).status);
  const first = (paste: string) => search(catalogue, text, paste, judge).results[0]?.id;
  const wrong = all
    .filter(({ message }) => templateOf(message).wraps)
    .flatMap(({ message }) => {
      const { message: reason } = pick(random, whole);
      const last = message.match(HOLE)?.at(-1) ?? '';
      const paste = message.replace(last, ` ${reason}`).replace(HOLE, 'Weldmark');
      const alone = first(`Today: ${reason}`);
      const found = first(paste);
      // Of entries that share the text, either may lead.
      const sharing = all.filter((one) => one.message.startsWith(reason)).map(({ id }) => id);
      return found === alone || sharing.includes(found ?? '') ? [] : [`${alone} → ${found}: ${paste}`];
    });
  expect(wrong.slice(0, SHOWN)).toEqual([]);
});
