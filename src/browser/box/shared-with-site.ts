/** Asks the service worker for what another program has shared with the installed site. */
import type { Shared, ToServiceWorker } from '../../service-worker/protocol.ts';

/** Milliseconds within which it answers. */
const PATIENCE = 3000;

/** What was shared; undefined where it is no longer held. */
export async function sharedWithSite(): Promise<Shared | undefined> {
  const registration = await navigator.serviceWorker?.getRegistration();
  const { port1, port2 } = new MessageChannel();
  const answer = new Promise<Shared | undefined>((resolve) => {
    port1.onmessage = ({ data }) => resolve(data);
    setTimeout(resolve, PATIENCE);
  });
  registration?.active?.postMessage('hand out' satisfies ToServiceWorker, [port2]);
  const shared = registration?.active ? await answer : undefined;
  port1.close();
  return shared;
}
