/** On the page about the site: what this device keeps for reading without a network, and what it may keep. */
import { COPY_WORDS as WORDS } from '#words/offline-copy.ts';
import type { CopyNote, ToServiceWorker } from '../../service-worker/protocol.ts';
import { element } from '../dom/element.ts';
import { readNote } from './copy-note.ts';
import { ProductLine } from './product-line.ts';

/** Milliseconds between two looks at a copy that changes. */
const LOOK_AGAIN = 1000;
/** How often it looks, at least, after the reader has asked for something: the service worker may be starting. */
const LOOKS = 3;

export async function tellOfCopy(base: string, place: HTMLElement): Promise<void> {
  if (!('serviceWorker' in navigator)) return;
  const status = place.querySelector('p') as HTMLElement;
  const lists = [...place.querySelectorAll('ul')];
  let looks = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const changed = () => {
    looks = LOOKS;
    void look();
  };
  const lines = new Map(
    Array.from(place.querySelectorAll<HTMLElement>('[data-product]'), (line) => [
      line.dataset.product,
      new ProductLine(line, changed),
    ]),
  );
  const look = async () => {
    clearTimeout(timer);
    const note = await readNote(base);
    if (!note || !place.isConnected) return;
    const isChanging = tellOfShell(status, note, changed);
    const are = [...lines].map(([product, line]) => line.show(note.products[product ?? '']));
    for (const list of lists) list.hidden = !list.querySelector('li:not([hidden])');
    if (isChanging || are.includes(true) || looks-- > 0) timer = setTimeout(look, LOOK_AGAIN);
  };
  tellOfFailure(base, status);
  await navigator.serviceWorker.ready;
  // The page that has brought the service worker is taken in a moment later.
  if (!navigator.serviceWorker.controller)
    await new Promise((resolve) =>
      navigator.serviceWorker.addEventListener('controllerchange', resolve, { once: true }),
    );
  await look();
}

/** Of what every copy has. Returns whether it is being fetched. */
function tellOfShell(status: HTMLElement, note: CopyNote, changed: () => void): boolean {
  const state = `${note.isComplete} ${note.date}`;
  const isAsked = status.dataset.state === 'asked';
  if (status.dataset.state === state || (isAsked && !note.isComplete)) return isAsked;
  status.dataset.state = state;
  if (note.isComplete) {
    status.textContent = note.isWhole
      ? WORDS.whole(note.date, note.site)
      : WORDS.shell(note.date, note.shell, note.site);
    return false;
  }
  const button = element('button', { type: 'button' }, note.isWhole ? WORDS.keepWhole : WORDS.keepShell);
  button.addEventListener('click', () => {
    navigator.serviceWorker.controller?.postMessage('complete now' satisfies ToServiceWorker);
    status.dataset.state = 'asked';
    status.textContent = note.isWhole ? WORDS.keeping : WORDS.keepingShell;
    changed();
  });
  status.replaceChildren(note.isWhole ? WORDS.part(note.site) : WORDS.partOfShell(note.shell), ' ', button);
  return false;
}

/** Says when the first copy could not be made: then its service worker, which was being installed, is gone. */
function tellOfFailure(base: string, status: HTMLElement): void {
  const worker = navigator.serviceWorker;
  let wasThere = false;
  const timer = setInterval(async () => {
    const isThere = (await worker.getRegistration(base)) !== undefined;
    if (wasThere && !isThere) status.textContent = WORDS.failed;
    if (worker.controller || (wasThere && !isThere)) clearInterval(timer);
    wasThere = isThere;
  }, LOOK_AGAIN);
}
