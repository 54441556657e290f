/** What can be wrong on the reader's own device: its stores, what they hold, its clock. Runs in the page, before its scripts. */

/** The site's own keys with what they may hold: of the right form, and kept while the clock was right. */
function keepAll(): void {
  const since = 1_795_000_000_000;
  const entry = 'aadsts700003';
  localStorage.setItem('product', 'cipp');
  localStorage.setItem('edition:graph', 'v1');
  const block = { hash: 'x', done: [0], waits: { fix: since, 0: since } };
  localStorage.setItem(`steps:${entry}`, JSON.stringify({ at: since, blocks: { 'fix-cipp': block } }));
  sessionStorage.setItem(`scope:${entry}`, 'one');
  sessionStorage.setItem('mark', JSON.stringify({ entry, since, text: 'device', anchor: '', typed: true }));
  sessionStorage.setItem('search:key', JSON.stringify({ query: 'token', whole: true, since }));
}

/** Every key of the site holds this text. */
const holding = (kept: string) => `
  for (const store of [localStorage, sessionStorage])
    for (const key of ['product', 'edition:graph', 'steps:aadsts700003', 'scope:aadsts700003', 'mark', 'search:key'])
      store.setItem(key, ${JSON.stringify(kept)});
  history.replaceState({ search: { key: 'key', filters: {}, limit: 1, scroll: 0 } }, '');`;

/** One key holds this, in whatever store it belongs to. */
const keyHolding = (key: string, kept: unknown) =>
  `for (const store of [localStorage, sessionStorage]) store.setItem('${key}', ${JSON.stringify(JSON.stringify(kept))});`;

/** A history entry that was left with this state. */
const stateHolding = (state: unknown) => `history.replaceState(${JSON.stringify(state)}, '');`;

const MARK = { entry: 'aadsts700003', since: 0, text: 'device', anchor: '' };
const BLOCK = { hash: 'x', done: [0], waits: {} };

/** Things that have another shape than what reads them expects, by the key that holds them. */
const MISSHAPEN: Record<string, string> = {
  'ticks in no list': keyHolding('steps:aadsts700003', { at: 1, blocks: { fix: { ...BLOCK, done: 'all' } } }),
  'blocks that are none': keyHolding('steps:aadsts700003', { at: 'now', blocks: [null, 7, 'x', [[]]] }),
  'times that no date has': keyHolding('steps:aadsts700003', {
    at: 1e300,
    blocks: { fix: { ...BLOCK, waits: { fix: 1e300, 0: -5, 1: 'x' } } },
  }),
  'a product that is an object': keyHolding('product', { name: 'cipp' }),
  'an edition of many words': keyHolding('edition:graph', 'a b c'),
  'a scope that nobody has': keyHolding('scope:aadsts700003', ['everybody']),
  'a mark without its text': keyHolding('mark', { ...MARK, since: 4e12, text: 7 }),
  'a mark with pages that are none': keyHolding('mark', { ...MARK, since: 4e12, pages: { 0: 'x' }, filled: 'yes' }),
  'a mark that leads elsewhere': keyHolding('mark', {
    ...MARK,
    since: 4e12,
    pages: [{ entry: 'x', title: 'x', url: 'javascript:alert(1)', text: 'x' }],
  }),
  'a kept search that is a number': keyHolding('search:key', { query: 5, since: 4e12 }),
  'a history entry that is a number': stateHolding({ search: 5, mark: 7 }),
  'a history entry with other fields': stateHolding({
    search: { key: {}, filters: 'all', limit: -1, scroll: 'x', left: [] },
    mark: { entry: 'aadsts700003', text: [], filled: {} },
  }),
  'a history entry of an older version': stateHolding({
    search: { query: 'token', filters: { product: 'cipp' }, limit: 10, scroll: 40 },
  }),
  'a mark of an older version': keyHolding('mark', {
    entry: 'aadsts700003',
    text: 'device',
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
