/** Reads and ends what `short-memory.ts` holds; apart from it, because only the way back needs it. */
import { MEMORY_SCOPE } from '../../service-worker/protocol.ts';
import { askWorker } from '../dom/ask-worker.ts';
import { memory, tellMemory } from './short-memory.ts';

/** Milliseconds within which a worker that has to be started answers. */
const PATIENCE = 1500;

/** Finds the worker that an earlier page has started. */
async function find(): Promise<void> {
  if (memory.registration) return;
  const scope = new URL((document.documentElement.dataset.base ?? '/') + MEMORY_SCOPE, location.href).href;
  const found = await navigator.serviceWorker?.getRegistration(scope);
  // The worker of the copy answers for every address that has no worker of its own.
  memory.registration = found?.scope === scope ? found : undefined;
}

/** What is held under a key, on this page or in the memory. */
export async function recallShortly(key: string): Promise<unknown> {
  if (memory.here.has(key)) return memory.here.get(key);
  try {
    await find();
    const value = await askWorker((ports) => tellMemory({ type: 'recall', key }, ports), PATIENCE);
    if (value !== undefined) memory.here.set(key, value);
    return value;
  } catch {
    return undefined;
  }
}

/** Empties the memory and ends it. */
export async function forgetShortMemory(): Promise<void> {
  memory.here.clear();
  await find();
  tellMemory({ type: 'forget' });
  await memory.registration?.unregister();
  memory.registration = undefined;
}
