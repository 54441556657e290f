/** What can be wrong on the reader's own device: its stores, what they hold, its clock. Runs in the page, before its scripts. */

import { EDITIONS, ERROR_WITH_TWO_PRODUCTS, PRODUCT, WORD } from '../../fixtures/fixture-roles.ts';

const { id: ID } = ERROR_WITH_TWO_PRODUCTS;
const SINCE = 1_795_000_000_000;
/** A word of the entry. */
const TEXT = 'provider';
const KEYS = {
  product: 'product',
  edition: `edition:${PRODUCT.key}`,
  steps: `steps:${ID}`,
  scope: `scope:${ID}`,
  mark: 'mark',
  search: 'search:key',
};

/** The site's own keys with what they may hold: of the right form, and kept while the clock was right. */
const KEPT = {
  localStorage: {
    [KEYS.product]: PRODUCT.key,
    [KEYS.edition]: EDITIONS.closed.key,
    [KEYS.steps]: JSON.stringify({
      at: SINCE,
      blocks: { 'choose-provider-kopia': { hash: 'x', done: [0], waits: { fix: SINCE, 0: SINCE } } },
    }),
  },
  sessionStorage: {
    [KEYS.scope]: 'one',
    [KEYS.mark]: JSON.stringify({ entry: ID, since: SINCE, text: TEXT, anchor: '', typed: true }),
    [KEYS.search]: JSON.stringify({ query: WORD, whole: true, since: SINCE }),
  },
};
const keepAll = `for (const [store, items] of Object.entries(${JSON.stringify(KEPT)})) Object.assign(window[store], items);`;

/** Every key of the site holds this text. */
const holding = (kept: string) => `
  for (const store of [localStorage, sessionStorage])
    for (const key of ${JSON.stringify(Object.values(KEYS))})
      store.setItem(key, ${JSON.stringify(kept)});
  history.replaceState({ search: { key: 'key', filters: {}, limit: 1, scroll: 0 } }, '');`;

/** One key holds this, in whatever store it belongs to. */
const keyHolding = (key: string, kept: unknown) =>
  `for (const store of [localStorage, sessionStorage]) store.setItem('${key}', ${JSON.stringify(JSON.stringify(kept))});`;

/** A history entry that was left with this state. */
const stateHolding = (state: unknown) => `history.replaceState(${JSON.stringify(state)}, '');`;

const MARK = { entry: ID, since: 0, text: TEXT, anchor: '' };
const BLOCK = { hash: 'x', done: [0], waits: {} };

/** Things that have another shape than what reads them expects, by the key that holds them. */
const MISSHAPEN: Record<string, string> = {
  'ticks in no list': keyHolding(KEYS.steps, { at: 1, blocks: { fix: { ...BLOCK, done: 'all' } } }),
  'blocks that are none': keyHolding(KEYS.steps, { at: 'now', blocks: [null, 7, 'x', [[]]] }),
  'times that no date has': keyHolding(KEYS.steps, {
    at: 1e300,
    blocks: { fix: { ...BLOCK, waits: { fix: 1e300, 0: -5, 1: 'x' } } },
  }),
  'a product that is an object': keyHolding(KEYS.product, { name: PRODUCT.key }),
  'an edition of many words': keyHolding(KEYS.edition, 'a b c'),
  'a scope that nobody has': keyHolding(KEYS.scope, ['everybody']),
  'a mark without its text': keyHolding(KEYS.mark, { ...MARK, since: 4e12, text: 7 }),
  'a mark with pages that are none': keyHolding(KEYS.mark, { ...MARK, since: 4e12, pages: { 0: 'x' }, filled: 'yes' }),
  'a mark that leads elsewhere': keyHolding(KEYS.mark, {
    ...MARK,
    since: 4e12,
    pages: [{ entry: 'x', title: 'x', url: 'javascript:alert(1)', text: 'x' }],
  }),
  'a kept search that is a number': keyHolding(KEYS.search, { query: 5, since: 4e12 }),
  'a history entry that is a number': stateHolding({ search: 5, mark: 7 }),
  'a history entry with other fields': stateHolding({
    search: { key: {}, filters: 'all', limit: -1, scroll: 'x', left: [] },
    mark: { entry: ID, text: [], filled: {} },
  }),
  'a history entry of an older version': stateHolding({
    search: { query: WORD, filters: { product: PRODUCT.key }, limit: 10, scroll: 40 },
  }),
  'a mark of an older version': keyHolding(KEYS.mark, {
    entry: ID,
    text: TEXT,
    anchor: '',
    filled: { template: 'x', values: [{ name: 'a', value: 'b' }] },
  }),
};

export interface DeviceFault {
  script?: (() => void) | string;
  today?: string;
  /** Others are like it. */
  isLike?: boolean;
}

export const DEVICES: Record<string, DeviceFault> = {
  'a store that is full': {
    script: () => {
      Storage.prototype.setItem = () => {
        throw new DOMException('', 'QuotaExceededError');
      };
    },
  },
  'stores that are refused': {
    script: () => {
      for (const name of ['localStorage', 'sessionStorage', 'caches', 'indexedDB'])
        Object.defineProperty(window, name, {
          get() {
            throw new DOMException('', 'SecurityError');
          },
        });
    },
  },
  'a history that is refused': {
    script: () => {
      History.prototype.replaceState = () => {
        throw new DOMException('', 'SecurityError');
      };
    },
  },
  'a service worker that is refused': {
    script: () => {
      if (navigator.serviceWorker)
        navigator.serviceWorker.register = () => Promise.reject(new DOMException('', 'SecurityError'));
    },
  },
  'a browser without service workers': {
    script: () => {
      Object.defineProperty(Navigator.prototype, 'serviceWorker', { value: undefined });
    },
  },
  ...Object.fromEntries(
    ['{"a":[', 'null', '5', '[]', '{}', '"x"', ''].map((kept) => [
      `stores with ${kept || 'nothing'} under every key`,
      { script: holding(kept), isLike: true },
    ]),
  ),
  ...Object.fromEntries(
    Object.entries(MISSHAPEN).map(([what, code]) => [`a store with ${what}`, { script: code, isLike: true }]),
  ),
  'a clock that is years behind': { script: keepAll, today: '2001-02-03T04:05:06Z' },
  'a clock that is years ahead': { script: keepAll, today: '2071-02-03T04:05:06Z' },
};
