import { expect, test } from '@playwright/test';
import { indexCatalogue } from '../../src/search/index/index-site.ts';
import { evidenceIndex } from '../../src/search/judge/evidence-index.ts';
import { judgeOf } from '../../src/search/judge/judge.ts';
import { type Answer, search } from '../../src/search/search.ts';
import { normalise } from '../../src/search/text/normalise.ts';
import { guid, HOLE, hostileValue, timeStamp } from '../bench/fill-holes.ts';
import { below, mulberry32, pick, type Random } from '../bench/mulberry32.ts';
import { builtSearch } from '../fixtures/built-site.ts';
import { GOLDEN } from '../fixtures/golden-cases.ts';

const SEED = 20261121;
/** Violations that a failure shows. */
const SHOWN = 12;

/** Lines that say nothing of the error: what stands around it in mails, logs and terminals. */
const NOISE: ((random: Random) => string)[] = [
  (random) => `Trace ID: ${guid(random)}`,
  (random) => `Correlation ID: ${guid(random)} Timestamp: ${timeStamp(random)}`,
  (random) => `${timeStamp(random)} [INFO] worker-${below(random, 20)} done in ${below(random, 9999)} ms`,
  (random) => `{"when":"${timeStamp(random)}","id":"${guid(random)}","n":${below(random, 99)}}`,
  () => 'Good morning all, has anybody seen this before?',
  () => 'PS C:\\Users\\adele> ',
  () => '==========================',
  () => 'Regards, Lee',
  () => '',
  () => '> > >',
  (random) => Array.from({ length: 12 }, () => below(random, 2 ** 31).toString(36)).join(' '),
];
const noise = (random: Random) => Array.from({ length: 1 + below(random, 4) }, () => pick(random, NOISE)(random));

test('noise in front or behind does not change the first place', async () => {
  const { catalogue, text, judge } = await builtSearch();
  const random = mulberry32(SEED);
  const first = (paste: string) => search(catalogue, text, paste, judge).results[0]?.id;
  const cases = GOLDEN.filter(({ kind, held }) => kind === 'positive' && !held);
  expect(cases.length).toBeGreaterThan(60);
  const moved = cases.flatMap(({ name, paste }) => {
    const before = first(paste);
    return Array.from({ length: 6 }, (_, turn) => {
      const lines = [...(turn % 3 === 0 ? [] : noise(random)), paste, ...(turn % 3 === 1 ? [] : noise(random))];
      const noisy = lines.join('\n');
      const after = first(noisy);
      return after === before ? [] : [`${name}: ${before} → ${after}: ${JSON.stringify(noisy)}`];
    }).flat();
  });
  expect(moved.slice(0, SHOWN)).toEqual([]);
});

test('the order of entries in the catalogue changes nothing', async () => {
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
  const changed = GOLDEN.flatMap(({ name, paste }) => {
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
    catalogue.entries.flatMap(({ id, messages }) => messages.map((message) => ({ id, key: sameMessage(message) }))),
    ({ key }) => key,
  );
  const messages = catalogue.entries.flatMap((entry) => entry.messages).filter((message) => message.match(HOLE));
  expect(messages.length).toBeGreaterThan(60);
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

/** Calls of maps and sets, and characters that searching and cutting texts may read. */
function workOf(run: () => unknown): number {
  let work = 0;
  const undo: (() => void)[] = [];
  // biome-ignore lint/suspicious/noExplicitAny: stands in for methods of any signature.
  const spy = (owner: any, name: string, cost: (self: any, result: any) => number) => {
    const method = owner[name];
    // biome-ignore lint/suspicious/noExplicitAny: as above.
    owner[name] = function (...given: any[]) {
      const result = method.apply(this, given);
      work += cost(this, result);
      return result;
    };
    undo.push(() => {
      owner[name] = method;
    });
  };
  for (const [owner, names] of [
    [Map.prototype, ['get', 'has', 'set']],
    [Set.prototype, ['has', 'add']],
  ] as const)
    for (const name of names) spy(owner, name, () => 1);
  spy(String.prototype, 'slice', (_, result: string) => result.length);
  spy(String.prototype, 'replace', (self: string) => self.length);
  for (const name of ['indexOf', 'includes']) spy(String.prototype, name, (self: string) => self.length / 100);
  try {
    run();
  } finally {
    for (const one of undo) one();
  }
  return work;
}

test('hostile texts of growing length cost work that grows no faster than they do', async () => {
  const { catalogue, text, judge } = await builtSearch();
  const { messages } = evidenceIndex(catalogue.entries);
  const { grams } = messages.reduce((a, b) => (a.grams.length > b.grams.length ? a : b));
  const short = catalogue.entries.flatMap(({ messages }) => messages).reduce((a, b) => (a.length < b.length ? a : b));
  const units: Record<string, string> = {
    'one letter': 'a',
    'one letter a line': 'x\n',
    'all grams of a message': grams.join(''),
    'a gram a line': `${grams[0]}\n`,
    'a short message': `${short} `,
    'short lines': 'ab cd\n',
    'short messages, one a line': `${short}\n`,
    'opening brackets': '{"a":[',
    brackets: '[]{}',
    quotes: '\\"',
    codes: 'AADSTS50020 ',
    'unknown codes': 'AADSTS9999999 ',
    'parts of a code': 'a.b-',
    digits: '0',
    'combining marks': 'e\u0301',
  };
  const sizes = [2_000, 20_000, 200_000];
  const excess: string[] = [];
  // What is prepared for the first text is not its work.
  judge('zorbleflax').reader?.near();
  for (const [name, unit] of Object.entries(units)) {
    let before = 0;
    for (const size of sizes) {
      const paste = unit.repeat(Math.ceil(size / unit.length));
      const work = workOf(() => search(catalogue, text, paste, judge));
      const each = work / paste.length;
      if (before > 0 && each > 1.5 * before + 20) {
        excess.push(`${name}: ${before} for each character, of ${size} characters ${each}`);
        break;
      }
      before = Math.max(before, each);
    }
  }
  expect(excess).toEqual([]);
});

test('a paste of only ids and noise finds nothing', async () => {
  const { catalogue, text, judge } = await builtSearch();
  const random = mulberry32(SEED);
  const found: string[] = [];
  for (let turn = 0; turn < 400; turn++) {
    const paste = [...noise(random), guid(random), ...noise(random)].join(pick(random, ['\n', ' ', '\r\n', ', ']));
    const { results, searched, reading } = search(catalogue, text, paste, judge);
    const says = results.map(({ id, confidence }) => `${id} ${confidence}`).join(', ');
    if (!searched || says || (reading?.groups.length ?? 0) > 0) found.push(`${says}: ${JSON.stringify(paste)}`);
  }
  expect(found.slice(0, SHOWN)).toEqual([]);
});
