/** The beginning of every search: its worker and its catalogue, asked for at once, so that neither waits for the other. */
import workerAddress from '../worker/search-worker.ts?worker&url';

export interface StartedSearch {
  /** It waits for its first message. */
  worker: Worker;
  /** The catalogue as it came, or nothing where it did not: the worker then asks for it again. */
  catalogue: Promise<string | undefined>;
  /** Settles when the worker's own script could not be loaded. */
  broken: Promise<unknown>;
}

export function startSearch(base: string): StartedSearch {
  const worker = new Worker(workerAddress, { type: 'module' });
  return {
    worker,
    catalogue: fetch(`${base}catalogue.json`).then(
      (response) => (response.ok ? response.text() : undefined),
      () => undefined,
    ),
    broken: new Promise((resolve) => {
      worker.onerror = resolve;
    }),
  };
}
