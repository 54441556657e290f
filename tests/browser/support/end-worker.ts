import type { Page } from '@playwright/test';

/** Runs in a page before its own scripts: its workers of the search can be ended from outside, as a browser without memory does. */
export function rememberWorkers(): void {
  const started: Worker[] = [];
  window.Worker = class extends Worker {
    constructor(address: string | URL, options?: WorkerOptions) {
      super(address, options);
      if (String(address).includes('search-worker')) started.push(this);
    }
  };
  Object.assign(window, { endWorkers: () => started.map((worker) => worker.terminate()) });
}

/** Ends every worker of the search. The page is not told. */
export async function endWorker(page: Page): Promise<void> {
  await page.evaluate(() => void (window as unknown as { endWorkers(): unknown }).endWorkers());
}
