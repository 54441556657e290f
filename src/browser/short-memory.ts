/**
 * What the reader's way back needs and what must not reach the disk: held for some minutes in the memory of a service
 * worker, because a page's own memory ends with it and browsers write its stores and its history state to the disk.
 * Where there is no such worker, things are held for this page only.
 */
import { MEMORY_SCOPE, MEMORY_SCRIPT, type ToMemory } from '../service-worker/protocol.ts';

/** Milliseconds within which a worker that has to be started answers. */
const PATIENCE = 1500;

/** On this page. */
const here = new Map<string, unknown>();
let registration: ServiceWorkerRegistration | undefined;

const base = (): string => document.documentElement.dataset.base ?? '/';

/** Starts the memory, so that what is held later reaches it even while the page is left. */
export async function startShortMemory(): Promise<void> {
  try {
    registration = await navigator.serviceWorker.register(base() + MEMORY_SCRIPT, { scope: base() + MEMORY_SCOPE });
  } catch {
    // Without it a reload and Back lose what only memory may hold.
  }
}

/** A key that nobody guesses; it says nothing of what it stands for. */
export function memoryKey(): string {
  return [...crypto.getRandomValues(new Uint32Array(4))].map((part) => part.toString(36)).join('');
}

async function find(): Promise<ServiceWorkerRegistration | undefined> {
  if (registration) return registration;
  const scope = new URL(base() + MEMORY_SCOPE, location.href).href;
  const found = await navigator.serviceWorker?.getRegistration(scope);
  // The worker of the copy answers for every address that has no worker of its own.
  registration = found?.scope === scope ? found : undefined;
  return registration;
}

function tell(message: ToMemory, ports: Transferable[] = []): boolean {
  const worker = registration?.active ?? registration?.waiting ?? registration?.installing;
  worker?.postMessage(message, ports);
  return worker !== undefined && worker !== null;
}

export function holdShortly(key: string, value: unknown): void {
  here.set(key, value);
  tell({ type: 'hold', key, value });
}

/** What this page itself holds or has recalled. */
export const heldHere = (key: string): unknown => here.get(key);

export async function recallShortly(key: string): Promise<unknown> {
  if (here.has(key)) return here.get(key);
  try {
    await find();
    const { port1, port2 } = new MessageChannel();
    const answer = new Promise((resolve) => {
      port1.onmessage = ({ data }) => resolve(data);
      setTimeout(resolve, PATIENCE);
    });
    if (!tell({ type: 'recall', key }, [port2])) return undefined;
    const value = await answer;
    port1.close();
    if (value !== undefined) here.set(key, value);
    return value;
  } catch {
    return undefined;
  }
}

export function dropShortly(key: string): void {
  here.delete(key);
  tell({ type: 'drop', key });
}

/** Empties the memory and ends it. */
export async function forgetShortMemory(): Promise<void> {
  here.clear();
  await find();
  tell({ type: 'forget' });
  await registration?.unregister();
  registration = undefined;
}
