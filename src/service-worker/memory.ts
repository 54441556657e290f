/**
 * Holds for a few minutes what pages hand over for the way back: in the memory of a worker and nowhere else, since
 * browsers write histories and stores of pages to the disk. It answers no request; its scope holds no page.
 */
import type { ToMemory } from './protocol.ts';

declare const self: ServiceWorkerGlobalScope;

/** Browsers end a worker that has been at one thing for longer: 5 minutes in Chromium and Firefox. */
const HELD = 5 * 60_000 - 5_000;
/** What is held at most; the oldest goes first. */
const MOST = 20;

const held = new Map<string, unknown>();
const timers = new Map<string, ReturnType<typeof setTimeout>>();
/** Lets the worker end. */
let release = (): void => {};

function drop(key: string): void {
  clearTimeout(timers.get(key));
  timers.delete(key);
  held.delete(key);
  if (held.size === 0) release();
}

/** Holds it, from now on for the whole time. */
function hold(key: string, value: unknown): Promise<void> {
  drop(key);
  held.set(key, value);
  timers.set(
    key,
    setTimeout(() => drop(key), HELD),
  );
  for (const oldest of held.keys()) {
    if (held.size <= MOST) break;
    drop(oldest);
  }
  release();
  // The browser may end a worker that waits for nothing.
  return new Promise((resolve) => {
    release = resolve;
  });
}

self.addEventListener('install', () => void self.skipWaiting());

self.addEventListener('message', (event) => {
  const message = event.data as ToMemory | null;
  // What has another shape says nothing.
  if (!message || (message.type !== 'forget' && typeof message.key !== 'string')) return;
  if (message.type === 'forget') for (const key of [...held.keys()]) drop(key);
  if (message.type === 'drop') drop(message.key);
  if (message.type === 'hold') event.waitUntil(hold(message.key, message.value));
  if (message.type !== 'recall') return;
  const value = held.get(message.key);
  if (value !== undefined) event.waitUntil(hold(message.key, value));
  event.ports[0]?.postMessage(value);
});
