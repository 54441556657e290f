import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { textOfAddress } from '../../src/browser/box/find-address.ts';
import { recallSearch } from '../../src/browser/box/recall-search.ts';
import { keepSearchState, searchState } from '../../src/browser/box/search-state.ts';
import { recallMark } from '../../src/browser/carried/mark-memory.ts';
import { checkedMark } from '../../src/browser/carried/mark-shape.ts';
import { readSteps, recallSteps } from '../../src/browser/steps/step-memory.ts';
import { literally } from '../../src/search/text/vocabulary.ts';
import {
  almost,
  CASES,
  INHERITED,
  jsonValue,
  must,
  sharedByAll,
  shortHostileText,
  TIME_FOR_CASES,
} from '../fixtures/hostile-texts.ts';
import { PREFIX, type Tab, tab } from '../fixtures/tab.ts';

test.describe.configure({ timeout: TIME_FOR_CASES });
const before = sharedByAll();
const ORIGIN = 'https://faults.example';

const text = fc.oneof(fc.constantFrom('token', 'kopia50020', 'fixes', ...INHERITED), shortHostileText);
const now = fc.oneof(
  fc.constantFrom(Date.now(), Date.now() - 1000, 0, -1, 8.64e15, 9e15, 1e300, Number.NaN),
  fc.double(),
);
const address = fc.oneof(
  fc.constantFrom(
    '/errors/a/',
    '//evil.example/',
    'https://evil.example/',
    'javascript:alert(1)',
    `blob:${ORIGIN}/1`,
    'data:text/html,x',
    'http://[',
    `${ORIGIN}/e/a/`,
  ),
  text,
);
const page = almost({ entry: text, title: text, url: address, text });
const mark = almost({
  entry: text,
  text,
  anchor: text,
  since: now,
  typed: fc.boolean(),
  keyboard: fc.boolean(),
  at: fc.integer(),
  pages: fc.array(page, { maxLength: 4 }),
  further: fc.integer(),
  filled: almost({
    template: text,
    values: fc.array(jsonValue, { maxLength: 2 }),
    matched: jsonValue,
    codes: jsonValue,
  }),
  values: text,
});
const search = almost({
  key: fc.constantFrom('a1b2', '', 'x'.repeat(65), ...INHERITED),
  filters: almost({ product: text, kind: text }),
  limit: fc.oneof(fc.integer(), now),
  scroll: fc.oneof(fc.integer(), fc.constant(Number.POSITIVE_INFINITY), now),
  left: almost({ entry: text, anchor: text }),
});
const block = almost({
  hash: text,
  done: fc.array(fc.oneof(fc.integer(), jsonValue), { maxLength: 5 }),
  waits: fc.dictionary(text, fc.oneof(now, jsonValue), { maxKeys: 3 }),
});
const steps = almost({ at: now, blocks: fc.dictionary(text, block, { maxKeys: 3 }) });
/** A value as it stands in a store: whole, or cut by somebody. */
const stored = (value: fc.Arbitrary<unknown>) =>
  fc.oneof(
    { weight: 9, arbitrary: value.map((one) => JSON.stringify(one) ?? '') },
    { weight: 1, arbitrary: fc.tuple(value, fc.nat(100)).map(([one, at]) => (JSON.stringify(one) ?? '').slice(0, at)) },
    { weight: 1, arbitrary: text },
  );

let open: Tab;
test.beforeEach(() => {
  open = tab(`${ORIGIN}/find/`);
});
test.afterEach(() => {
  open.close();
  expect(sharedByAll()).toBe(before);
});

test('of a mark in a store, only what has its shape and leads to a page of the site is used', () => {
  fc.assert(
    fc.property(fc.oneof(mark, fc.anything()), (found) => {
      const checked = checkedMark(found);
      must(checkedMark(structuredCloneOr(found)), checked);
      if (!checked) return;
      for (const name of ['entry', 'text', 'anchor'] as const) must(typeof checked[name], 'string');
      must(Math.abs(Date.now() - checked.since) <= 86_400_000);
      for (const { url, title, text, entry } of checked.pages ?? []) {
        const { protocol, origin } = new URL(url, `${ORIGIN}/find/`);
        must([protocol, origin], ['https:', ORIGIN]);
        must([title, text, entry].every((one) => typeof one === 'string'));
      }
      must(checked.filled?.values ?? [], []);
    }),
    { numRuns: CASES },
  );
});

/** What JSON or a clone makes of a value is the same to a reader; functions and symbols stay as they are. */
function structuredCloneOr(value: unknown): unknown {
  try {
    return structuredClone(value);
  } catch {
    return value;
  }
}

test('a mark is taken from the store only by the page of its entry', () => {
  fc.assert(
    fc.property(stored(mark), fc.oneof(almost({ mark }), jsonValue), text, (kept, state, entry) => {
      open.stores.sessionStorage.mark = kept;
      open.history.state = state;
      const found = recallMark(entry);
      if (found) must(found.entry, entry);
      checkedMark(found);
    }),
    { numRuns: CASES },
  );
});

test('of what another program left in a history entry, only what has its shape comes back', () => {
  fc.assert(
    fc.property(fc.oneof(almost({ search }), fc.anything()), (state) => {
      open.history.state = state;
      const found = searchState();
      must(searchState(), found);
      keepSearchState(found);
      if (!found) return;
      must(/^\w{1,64}$/.test(found.key));
      must(found.limit >= 1 && found.limit <= 10_000 && Number.isFinite(found.scroll) && found.scroll >= 0);
      must(Object.values(found.filters).every((one) => typeof one === 'string'));
      // What is kept again is what was found.
      must(searchState(), found);
    }),
    { numRuns: CASES },
  );
});

test('ticks and waits come back only in their shape, and every time among them is one that a calendar has', () => {
  fc.assert(
    fc.property(stored(steps), text, (kept, entry) => {
      open.stores.localStorage[`steps:${entry}`] = kept;
      const memory = recallSteps(entry);
      must(readSteps(kept), memory);
      must(Object.getPrototypeOf(memory.blocks), Object.prototype);
      must(!Number.isNaN(new Date(memory.at).getTime()));
      for (const { hash, done, waits } of Object.values(memory.blocks)) {
        must(typeof hash, 'string');
        must(done.every((step) => Number.isInteger(step) && step >= 0));
        // The longest wait of a fix is weeks.
        for (const start of Object.values(waits)) must(!Number.isNaN(new Date(start + 1e10).getTime()));
      }
    }),
    { numRuns: CASES },
  );
});

test('a search comes back from the store as a text, or not at all', async () => {
  await fc.assert(
    fc.asyncProperty(stored(almost({ query: text, whole: fc.boolean(), since: now })), async (kept) => {
      open.stores.sessionStorage['search:a'] = kept;
      const found = await recallSearch('a');
      must(
        found === undefined ||
          (typeof found.query === 'string' && found.query !== '' && typeof found.whole === 'boolean'),
      );
      must(await recallSearch('a'), found);
    }),
    { numRuns: CASES },
  );
});

const WITH_PREFIX = new RegExp(`^\\s*${literally(PREFIX)}\\s*`, 'i');
const brought = fc.tuple(
  fc.constantFrom('/find/', '//find/', '/docs/find/', '//evil.example/find/'),
  fc.constantFrom('#q=', '?q=', '?x=1&q=', '?q=1#q=', '#Q=', '#', '?'),
  shortHostileText,
  fc.boolean(),
);

test('any text in an address is read, and taken out of it', () => {
  fc.assert(
    fc.property(brought, ([path, before, text, isEscaped]) => {
      const given = before + (isEscaped ? encodeURIComponent(text.toWellFormed()) : text);
      open.visit(ORIGIN + path + given);
      const { search, hash } = location;
      const found = textOfAddress();
      must(typeof found, 'string');
      if (/^#q=./.test(hash) || search.includes('q=')) {
        must(location.search + location.hash, '');
        must(location.origin + location.pathname, ORIGIN + path);
      }
      if (isEscaped && before === '#q=') must(found, text.toWellFormed());
      if (isEscaped && before === '?q=') must(found, text.toWellFormed().replace(WITH_PREFIX, ''));
      // There is nothing left to be read.
      must(textOfAddress(), '');
    }),
    { numRuns: CASES },
  );
});
