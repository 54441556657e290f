import { groupsOf, type ReaderPart } from '../../pictures/files.ts';
import type { ToServiceWorker } from '../../service-worker/protocol.ts';

/**
 * Has what reads pictures kept for reading without a network, unless few bytes are wanted: on a first visit, once there is who keeps
 * it.
 */
export async function keepReader(used: readonly ReaderPart[]): Promise<void> {
  const { connection } = navigator as { connection?: { saveData?: boolean } };
  if (connection?.saveData) return;
  const worker = (await navigator.serviceWorker?.ready)?.active;
  for (const product of groupsOf(used)) worker?.postMessage({ type: 'keep', product } satisfies ToServiceWorker);
}
