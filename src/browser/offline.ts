/** What a page says of its copy for reading without a network, and of a newer version that waits. */
import { OFFLINE_WORDS } from '#words/offline.ts';
import { type CopyNote, NOTE, type ToServiceWorker } from '../service-worker/protocol.ts';
import { element } from './element.ts';

/** Watches network and versions; needs an active service worker. */
export function followCopy(base: string): void {
  const worker = navigator.serviceWorker;
  worker.controller?.postMessage('complete' satisfies ToServiceWorker);
  void worker.getRegistration(base).then((registration) => {
    if (!registration) return;
    const check = async () => {
      try {
        if (!navigator.onLine) throw new TypeError();
        await registration.update();
        say(offlineLine, '');
      } catch {
        void sayOffline(base);
      }
    };
    addEventListener('online', check);
    addEventListener('offline', check);
    void check();
    const offer = () => registration.waiting && worker.controller && offerNewVersion(registration.waiting);
    offer();
    registration.addEventListener('updatefound', () => registration.installing?.addEventListener('statechange', offer));
  });
}

let offlineLine: HTMLElement | undefined;
let versionLine: HTMLElement | undefined;

async function sayOffline(base: string): Promise<void> {
  const response = await fetch(base + NOTE);
  if (!response.ok) return;
  const { date } = (await response.json()) as CopyNote;
  offlineLine ??= newLine();
  say(offlineLine, OFFLINE_WORDS.copyOf(date));
}

function offerNewVersion(waiting: ServiceWorker): void {
  if (versionLine) return;
  versionLine = newLine();
  const button = element('button', { type: 'button' }, OFFLINE_WORDS.reload);
  button.addEventListener('click', () => {
    navigator.serviceWorker.addEventListener('controllerchange', () => location.reload());
    waiting.postMessage('take over' satisfies ToServiceWorker);
  });
  say(versionLine, OFFLINE_WORDS.newVersion);
  versionLine.append(' ', button);
}

/** A line above the page; screen readers hear what comes into it later. */
function newLine(): HTMLElement {
  const line = element('p', { class: 'note', role: 'status', hidden: true });
  document.getElementById('content')?.prepend(line);
  return line;
}

function say(line: HTMLElement | undefined, words: string): void {
  if (!line) return;
  line.hidden = words === '';
  line.textContent = words;
}
