/** What every page loads: small, and the search only when it is used. */

import { PAGE_WORDS as WORDS } from '#words/page.ts';
import findBarStyle from '../styles/find-bar.css?url';
import resultsStyle from '../styles/results.css?url';
import workerAddress from '../worker/search-worker.ts?worker&url';
import { element } from './element.ts';
import { prepareFolds } from './folds.ts';
import { loadStyle } from './load-style.ts';
import { recallMark } from './mark-memory.ts';
import type { SearchBox } from './search-box.ts';
import { type StartedSearch, startSearch } from './start-search.ts';
import { admitScripts } from './trusted-types.ts';

const base = document.documentElement.dataset.base ?? '/';
const host = document.querySelector<HTMLElement>('fault-search');
const field = host?.querySelector('textarea');
const entry = document.querySelector<HTMLElement>('article[data-entry]');
let box: Promise<SearchBox> | undefined;
let started: StartedSearch | undefined;
/** Milliseconds before what failed is asked for again, and after which what has not come is told. */
const RETRY_PAUSE = 900;
const LIMIT = 8000;

/**
 * Loads the search when it is first needed. All that the first result needs is asked for at once: on a slow network one
 * round trip has to do. What fails is asked for again; then the reader is told and may try. What is late is told and may
 * still come. Nothing waits for the style.
 */
function withSearch(use: (box: SearchBox) => void, tries = 2): void {
  const begun = (started ??= startSearch(base));
  void loadStyle(resultsStyle);
  box ??= import('./search-box.ts').then((module) => new module.SearchBox(host as HTMLElement, base, begun));
  const late = setTimeout(tellMissing, LIMIT);
  void box
    .finally(() => clearTimeout(late))
    .then(use, () => {
      begun.worker.terminate();
      box = started = undefined;
      if (tries > 0 && navigator.onLine) setTimeout(withSearch, RETRY_PAUSE, use, tries - 1);
      else tellMissing();
    });
}

function tellMissing(): void {
  const region = document.getElementById('results');
  if (!region) return;
  const again = element('button', { type: 'button' }, WORDS.tryAgain);
  again.addEventListener('click', () => withSearch((loaded) => loaded.search()));
  addEventListener('online', () => again.click(), { once: true });
  const aToZ = element('a', { href: `${base}errors/` }, WORDS.aToZ);
  // A code has an address that can be told from the code alone.
  const code = /aadsts\d{4,8}|0x[\da-f]{8}/i.exec((field as HTMLTextAreaElement).value)?.[0];
  const own = code ? [' ', element('a', { href: `${base}e/${code}/` }, WORDS.ownPage(code))] : [];
  region.replaceChildren(
    element('p', { class: 'note warning' }, `${WORDS.searchMissing} `, ...WORDS.instead<Node>(again, aToZ), ...own),
  );
  region.hidden = false;
  host?.querySelector('[data-search-status]')?.replaceChildren(WORDS.searchMissing);
}

function prepareBox(field: HTMLTextAreaElement): void {
  // Whoever comes near the box is about to use it.
  for (const intent of ['pointerenter', 'dragenter', 'focusin'])
    host?.addEventListener(intent, () => withSearch(() => {}), { once: true });
  field.addEventListener('input', () => withSearch((loaded) => loaded.search()), { once: true });
  // Also before the search is there: it opens the first result as soon as there is one.
  field.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    withSearch((loaded) => loaded.press('Enter'));
  });
  addEventListener('keydown', (event) => {
    if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
    event.preventDefault();
    field.focus();
    field.select();
  });
  const isFind = location.pathname === `${base}find/`;
  /** The text that the address of the find page brings along. */
  const ofAddress = async () => (await import('./find-address.ts')).textOfAddress();
  let brought = isFind ? ofAddress() : undefined;
  const fromAddress = async () => {
    const text = await (brought ?? ofAddress());
    brought = undefined;
    if (text && text !== field.value) withSearch((loaded) => loaded.set(text));
  };
  const restore = () => {
    // What was typed while this script was on its way comes before what the address brings along.
    if ((history.state as { search?: object } | null)?.search) withSearch((loaded) => loaded.restore());
    else if (field.value.trim()) withSearch((loaded) => loaded.search());
    else if (isFind) void fromAddress();
  };
  // The browser may put back what stood in the box; it does so after this script has run.
  addEventListener('pageshow', (event) => {
    if (!event.persisted) restore();
  });
  if (isFind) {
    addEventListener('hashchange', fromAddress);
    field.focus();
  }
}

admitScripts([workerAddress, `${base}pagefind/pagefind-worker.js`, `${base}sw.js`, `${base}memory.js`]);
host?.querySelector('.no-script')?.remove();
if (host && field) prepareBox(field);
prepareFolds();

/** Loads the find bar with its style. */
const findBar = () => Promise.all([import('./find-bar.ts'), loadStyle(findBarStyle)]).then(([module]) => module);

function say(words: string): void {
  document.getElementById('page-status')?.replaceChildren(words);
}

/** What a press of a button loads and does. */
const ON_PRESS: Record<string, (button: HTMLElement) => Promise<void>> = {
  '[data-copy],[data-copy-link]': (button) => import('./copy.ts').then(({ copy }) => copy(button)),
  '[data-find]': (button) => findBar().then(({ findOnPage }) => findOnPage(button)),
};
document.addEventListener('click', ({ target }) => {
  for (const [selector, press] of Object.entries(ON_PRESS)) {
    const button = (target as Element).closest<HTMLElement>(selector);
    if (button) void press(button).catch(() => say(WORDS.partMissing));
  }
});

if (entry) {
  let clear = () => {};
  const mark = () => {
    const remembered = recallMark(entry.dataset.entry ?? '');
    if (!remembered) return;
    clear();
    const { filled } = remembered;
    // Where it cannot be loaded, the page opens at the section, unmarked.
    if (!filled)
      findBar().then(
        ({ findMark }) => findMark(remembered),
        () => {},
      );
    else {
      void import('./values.ts').then(async ({ recallValues }) => {
        clear = await recallValues(entry, remembered);
      });
    }
  };
  mark();
  addEventListener('faultfinder:mark', mark);
}

const main = document.querySelector('main');
if (main?.querySelector('.entry')) {
  // Loaded at the first sign that somebody reads here, not with the page, and not for a search.
  const work = (event?: Event) => void import('./work-on-fixes.ts').then(({ workOnFixes }) => workOnFixes(event));
  for (const sign of ['pointermove', 'touchstart', 'keydown', 'focusin', 'click']) {
    main.addEventListener(sign, work, { once: true, passive: true });
  }
  try {
    // Ticks and waits on the device, an answer in the tab: they are shown at once.
    const id = entry?.dataset.entry;
    if (localStorage[`steps:${id}`] || sessionStorage[`scope:${id}`]) work();
  } catch {
    // Nothing is kept where the browser keeps nothing.
  }
}

if (document.getElementById('not-found')) void import('./not-found.ts').then(({ leadOn }) => leadOn(base));

/** The copy for reading without a network: made when the page has nothing else to do. A refusal changes nothing. */
async function keepCopy(): Promise<void> {
  await navigator.serviceWorker.register(`${base}sw.js`);
  await navigator.serviceWorker.ready;
  (await import('./offline.ts')).followCopy(base);
}
addEventListener('load', () =>
  (self.requestIdleCallback ?? setTimeout)(() => {
    // Whoever comes to the home page is about to search.
    if (host?.matches('.large') && !(navigator as { connection?: { saveData?: boolean } }).connection?.saveData)
      withSearch(() => {});
    if (import.meta.env.PROD) keepCopy().catch(() => {});
  }),
);
