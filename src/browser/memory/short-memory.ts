/**
 * What the reader's way back needs and what must not reach the disk: held for some minutes in the memory of a service
 * worker, because a page's own memory ends with it and browsers write its stores and its history state to the disk.
 * Where there is no such worker, things are held for this page only.
 */
import { MEMORY_SCOPE, MEMORY_SCRIPT, type ToMemory } from '../../service-worker/protocol.ts';

/** Characters: longer texts are not held. */
export const MAX_HELD = 200_000;

/** What is held on this page, and the worker that holds it for the next. */
export const memory = {
  here: new Map<string, unknown>(),
  registration: undefined as ServiceWorkerRegistration | undefined,
};

const base = (): string => document.documentElement.dataset.base ?? '/';

/** Starts the memory, so that what is held later reaches it even while the page is left. */
export async function startShortMemory(): Promise<void> {
  try {
    const scope = base() + MEMORY_SCOPE;
    memory.registration = await navigator.serviceWorker.register(base() + MEMORY_SCRIPT, { scope });
  } catch {
    // Without it a reload and Back lose what only memory may hold.
  }
}

/** A key that nobody guesses; it says nothing of what it stands for. */
export function memoryKey(): string {
  return [...crypto.getRandomValues(new Uint32Array(4))].map((part) => part.toString(36)).join('');
}

/** Returns whether there is a worker that hears it. */
export function tellMemory(message: ToMemory, ports: Transferable[] = []): boolean {
  const { registration } = memory;
  const worker = registration?.active ?? registration?.waiting ?? registration?.installing;
  worker?.postMessage(message, ports);
  return worker !== undefined && worker !== null;
}

export function holdShortly(key: string, value: unknown): void {
  memory.here.set(key, value);
  tellMemory({ type: 'hold', key, value });
}

/** What this page itself holds or has recalled. */
export const heldHere = (key: string): unknown => memory.here.get(key);

export function dropShortly(key: string): void {
  memory.here.delete(key);
  tellMemory({ type: 'drop', key });
}
