/** The beginning of every search: its worker and its catalogue, asked for at once, so that neither waits for the other. */

import { LOCALE } from '#words/locale.ts';
import type { ToWorker } from '../../worker/protocol.ts';
import workerAddress from '../../worker/search-worker.ts?worker&url';

export interface StartedSearch {
  /** It says nothing before it is told to load. */
  worker: Worker;
  /** Settles when the worker has the catalogue, or knows that it did not come. */
  ready: Promise<void>;
  /** Settles when the worker's own script could not be loaded. */
  broken: Promise<unknown>;
}

/** A worker of the search, not yet started. */
export const newWorker = (): Worker => new Worker(workerAddress, { type: 'module' });

/** What the first result needs beside the scripts: the index of a small site, the root of that of a large one. */
const INDEX = import.meta.env.SHARDS ? 'index/manifest.json' : 'catalogue.json';

export function startSearch(base: string): StartedSearch {
  const worker = newWorker();
  const catalogue = fetch(base + INDEX)
    .then((response) => (response.ok ? response.text() : undefined))
    .catch(() => undefined);
  // Rules of a language take a browser longer than the results themselves; here it is waiting anyway.
  setTimeout(() => [new Intl.NumberFormat(LOCALE), new Intl.PluralRules(LOCALE)]);
  return {
    worker,
    ready: catalogue.then((text) => worker.postMessage({ type: 'start', base, catalogue: text } satisfies ToWorker)),
    broken: new Promise((resolve) => {
      worker.onerror = resolve;
    }),
  };
}
