/** Takes everything away that the site keeps on this device, as far as a page can. */
import { FORGET_WORDS } from '#words/about.ts';
import { isOwnKey } from '../dom/store-keys.ts';
import { forgetShortMemory } from './recall-shortly.ts';

/** Empties a store: whole where the site has its host to itself. */
function empty(store: Storage, isAlone: boolean): void {
  for (const key of Object.keys(store)) if (isAlone || isOwnKey(key)) store.removeItem(key);
}

/** The copies of the site, and its service worker, which would make them again. */
async function deleteCopies(base: string): Promise<void> {
  const scope = new URL(base, location.href).href;
  const registration = await navigator.serviceWorker?.getRegistration(scope);
  if (registration?.scope === scope) await registration.unregister();
  if (!('caches' in self)) return;
  // A name holds the scope, and for copies the build.
  for (const name of await caches.keys()) if (name.split(' ')[1] === scope) await caches.delete(name);
}

/** Forgets, and says so beside the button: also where a part of it failed. */
export async function forgetEverything(button: HTMLElement): Promise<void> {
  const base = document.documentElement.dataset.base ?? '/';
  const steps = [
    () => empty(localStorage, base === '/'),
    () => empty(sessionStorage, base === '/'),
    () => history.replaceState(null, ''),
    () => delete document.documentElement.dataset.scheme,
    () => forgetShortMemory(),
    () => deleteCopies(base),
  ];
  let isDone = true;
  for (const step of steps) {
    try {
      await step();
    } catch {
      isDone = false;
    }
  }
  // A text beside the box is held by nothing else.
  document.querySelector<HTMLElement>('#text-beside button')?.click();
  for (const id of ['offline', 'whole-index']) document.getElementById(id)?.replaceChildren();
  const status = button.parentElement?.querySelector('[role=status]');
  status?.replaceChildren(isDone ? FORGET_WORDS.done : FORGET_WORDS.partly);
}
