/** What every page loads: small, and the search only when it is used. */

import { PAGE_WORDS as WORDS } from '#words/page.ts';
import { persistently, TOLD_AFTER } from '../persistently.ts';
import findBarStyle from '../styles/find-bar.css?url';
import resultsStyle from '../styles/results.css?url';
import workerAddress from '../worker/search-worker.ts?worker&url';
import type { SearchBox } from './box/search-box.ts';
import { recallMark } from './carried/mark-memory.ts';
import { loadStyle } from './dom/load-style.ts';
import { MARK_CHANGED } from './dom/page-events.ts';
import { SCOPE, SINGLE_KEYS, STEPS } from './dom/store-keys.ts';
import { admitScripts } from './dom/trusted-types.ts';
import { type StartedSearch, startSearch } from './search/start-search.ts';
import { prepareFolds } from './sections/folds.ts';
import type { ModelContext } from './web-mcp/offer-tools.ts';

const base = document.documentElement.dataset.base ?? '/';
const host = document.querySelector<HTMLElement>('fault-search');
const field = host?.querySelector('textarea');
const entry = document.querySelector<HTMLElement>('article[data-entry]');
/** The line that the style shows while this script is not there. */
const missing = host?.querySelector('.no-script') as HTMLElement;
let box: Promise<SearchBox> | undefined;

/**
 * Loads the search when it is first needed. All that the first result needs is asked for at once: on a slow network one
 * round trip has to do. What fails is asked for again; then the reader is told and may try. What is late is told and may
 * still come. Nothing waits for the style.
 */
function withSearch(use: (box: SearchBox) => unknown): void {
  void loadStyle(resultsStyle);
  box ??= loadBox(startSearch(base));
  const late = setTimeout(tellMissing, TOLD_AFTER);
  void box
    .finally(() => clearTimeout(late))
    .then(use, () => {
      box = undefined;
      tellMissing();
    });
}

const loadBox = (begun: StartedSearch) =>
  persistently(() =>
    import('./box/search-box.ts').then((module) => new module.SearchBox(host as HTMLElement, base, begun)),
  ).catch((error) => {
    begun.worker.terminate();
    throw error;
  });

const retry = () => withSearch((loaded) => loaded.search());

/** Says it in place of results, and leads on. Nobody who has typed nothing is troubled. */
function tellMissing(): void {
  const region = document.getElementById('results');
  const again = missing.querySelector('button') as HTMLButtonElement;
  if (!region || !field?.value.trim()) return;
  missing.className = 'note warning';
  again.hidden = region.hidden = false;
  again.onclick = retry;
  addEventListener('online', retry, { once: true });
  region.replaceChildren(missing);
  host?.querySelector('[data-search-status]')?.replaceChildren(missing.textContent);
  void import('./results/own-page.ts').then((part) => part.leadToOwnPage(missing, field.value, base));
}

/** Whether a single key is no letter of a text, and the reader has left such keys on. */
function isFree(target: Element): boolean {
  try {
    return !target.closest('input, textarea, select') && !localStorage[SINGLE_KEYS];
  } catch {
    return true;
  }
}

/** Files that are pasted or dropped anywhere, or chosen. A text that comes along is what is meant. */
function give(event: Event): void {
  const { clipboardData, dataTransfer, target } = event as ClipboardEvent & DragEvent;
  const data = clipboardData ?? dataTransfer;
  const files = [...((data ?? (target as HTMLInputElement)).files ?? [])];
  if (!files[0] || data?.getData('text')) return;
  event.preventDefault();
  withSearch((loaded) => loaded.give(files));
}

function prepareBox(field: HTMLTextAreaElement): void {
  // Whoever comes near the box is about to use it.
  for (const intent of ['pointerenter', 'dragenter', 'focusin'])
    host?.addEventListener(intent, () => withSearch(() => {}), { once: true });
  field.addEventListener('input', retry, { once: true });
  for (const way of ['paste', 'drop', 'change']) addEventListener(way, give);
  // Without this the browser opens a file in place of the page.
  addEventListener('dragover', (event) => event.dataTransfer?.items[0]?.kind === 'file' && event.preventDefault());
  let changes = 0;
  field.addEventListener('input', () => changes++);
  addEventListener('keydown', (event) => {
    const { key, ctrlKey, metaKey, altKey, shiftKey, isComposing } = event;
    // Where the slash stands above another sign.
    if (altKey || isComposing || (shiftKey && key !== '/')) return;
    if (key === 'Enter' && event.target === field) {
      // Also before the search is there: it opens the first result as soon as there is one.
      event.preventDefault();
      const at = changes;
      withSearch((loaded) => at === changes && loaded.press('Enter'));
    } else if (ctrlKey || metaKey ? key.toLowerCase() === 'k' : key === '/' && isFree(event.target as Element)) {
      event.preventDefault();
      field.focus();
      field.select();
    }
  });
  if (location.pathname === `${base}find/`) {
    field.focus();
    // The text that the address of the find page brings along.
    void persistently(() => import('./box/find-address.ts')).then(
      (part) => part.followAddress(field, withSearch),
      tellMissing,
    );
  }
  // Not once the page is loaded: a style sheet that hangs would hold it up. No browser fills a box without autocompletion.
  if (history.state?.search || field.value.trim()) withSearch((loaded) => loaded.restore() || loaded.search());
}

admitScripts(workerAddress, `${base}pagefind/pagefind-worker.js`, `${base}sw.js`, `${base}memory.js`);
missing?.remove();
if (host && field) prepareBox(field);
prepareFolds();

/** Loads the find bar with its style. */
const findBar = () =>
  Promise.all([import('./find-bar/find-bar.ts'), loadStyle(findBarStyle)]).then(([module]) => module);

document.addEventListener('click', ({ target }) => {
  const button = (target as Element).closest<HTMLElement>(
    'button:is([data-copy], [data-copy-link], [data-find], [data-scheme])',
  );
  if (!button) return;
  // What the press does is loaded with it.
  const { find, scheme } = button.dataset;
  const pressed =
    find !== undefined
      ? findBar().then((part) => part.findOnPage(button))
      : scheme !== undefined
        ? import('./dom/scheme.ts').then((part) => part.changeScheme(button))
        : import('./ways-out/copy.ts').then((part) => part.copy(button));
  void pressed.catch(() => document.getElementById('page-status')?.replaceChildren(WORDS.partMissing));
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
        (part) => part.findMark(remembered),
        () => {},
      );
    else {
      void import('./carried/values.ts').then(async (part) => {
        clear = await part.recallValues(entry, remembered);
      });
    }
  };
  mark();
  addEventListener(MARK_CHANGED, mark);
}

const main = document.querySelector('main');
if (main?.querySelector('.entry')) {
  // Loaded at the first sign that somebody reads here, not with the page, and not for a search.
  const work = (event?: Event) => void import('./work-on-fixes.ts').then((part) => part.workOnFixes(event));
  for (const sign of ['pointermove', 'touchstart', 'keydown', 'focusin', 'click']) {
    // Every click that comes before it is there is heard.
    main.addEventListener(sign, work, { once: sign !== 'click', passive: true });
  }
  try {
    // Ticks and waits on the device, an answer in the tab: they are shown at once.
    const id = entry?.dataset.entry;
    if (localStorage[STEPS + id] || sessionStorage[SCOPE + id]) work();
  } catch {
    // Nothing is kept where the browser keeps nothing.
  }
}

if (document.getElementById('not-found')) void import('./lost-links/not-found.ts').then((part) => part.leadOn(base));

/** The copy for reading without a network: made when the page has nothing else to do. A refusal changes nothing. */
async function keepCopy(): Promise<void> {
  await navigator.serviceWorker.register(`${base}sw.js`);
  // The page about the site speaks of the copy while it is made.
  if (!document.getElementById('offline')) await navigator.serviceWorker.ready;
  await import('./offline/offline.ts').then((part) => part.followCopy(base));
}
addEventListener('load', () =>
  (self.requestIdleCallback ?? setTimeout)(() => {
    // Whoever comes to the home page is about to search.
    if (location.pathname === base && !(navigator as { connection?: { saveData?: boolean } }).connection?.saveData)
      withSearch(() => {});
    if (import.meta.env.PROD) keepCopy().catch(() => {});
    // Assistants in the browser, where it has them.
    const { modelContext } = document as { modelContext?: ModelContext };
    if (modelContext)
      void import('./web-mcp/offer-tools.ts').then(
        (part) => part.offerTools(modelContext, base),
        () => {},
      );
  }),
);
