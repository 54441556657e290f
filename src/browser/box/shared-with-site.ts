/** Asks the service worker for what another program has shared with the installed site. */

import type { Shared, ToServiceWorker } from '../../service-worker/protocol.ts';
import { askWorker } from '../dom/ask-worker.ts';

/** Milliseconds within which it answers. */
const PATIENCE = 3000;

/** What was shared; undefined where it is no longer held. */
export async function sharedWithSite(): Promise<Shared | undefined> {
  const worker = (await navigator.serviceWorker?.getRegistration())?.active;
  const send = (ports: Transferable[]) => {
    worker?.postMessage('hand out' satisfies ToServiceWorker, ports);
    return Boolean(worker);
  };
  return (await askWorker(send, PATIENCE)) as Shared | undefined;
}
