/** What a page says of its copy for reading without a network, and of a newer version that waits. */
import { OFFLINE_WORDS } from '#words/offline.ts';
import { NEWEST_NOTE, type ToServiceWorker } from '../../service-worker/protocol.ts';
import { element } from '../dom/element.ts';
import { readNote } from './copy-note.ts';

/** Watches network and versions, once there is an active service worker. */
export async function followCopy(base: string): Promise<void> {
  const worker = navigator.serviceWorker;
  const place = document.getElementById('offline');
  if (place) void import('./tell-of-copy.ts').then((part) => part.tellOfCopy(base, place));
  await worker.ready;
  const complete = () => worker.controller?.postMessage('complete' satisfies ToServiceWorker);
  complete();
  addEventListener('online', complete);
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
    const offer = () => {
      if (registration.waiting && worker.controller) void offerNewVersion(base, worker.controller);
    };
    offer();
    registration.addEventListener('updatefound', () => registration.installing?.addEventListener('statechange', offer));
  });
}

let offlineLine: HTMLElement | undefined;
let versionLine: HTMLElement | undefined;

async function sayOffline(base: string): Promise<void> {
  const note = await readNote(base);
  if (!note) return;
  offlineLine ??= newLine('about');
  say(offlineLine, OFFLINE_WORDS.copyOf(note.date));
}

/** Offers the newest build to a page of an older one. */
async function offerNewVersion(base: string, worker: ServiceWorker): Promise<void> {
  const [own, newest] = await Promise.all([readNote(base), readNote(base, NEWEST_NOTE)]);
  if (versionLine || !own || !newest || own.date >= newest.date) return;
  versionLine = newLine('note');
  const button = element('button', { type: 'button' }, OFFLINE_WORDS.reload);
  button.addEventListener('click', () => {
    worker.postMessage('open newest' satisfies ToServiceWorker);
    location.reload();
  });
  say(versionLine, OFFLINE_WORDS.newVersion);
  versionLine.append(' ', button);
}

/** A line above the page; screen readers hear what comes into it later. */
function newLine(kind: 'about' | 'note'): HTMLElement {
  const line = element('p', { class: kind, role: 'status', hidden: true });
  document.getElementById('content')?.prepend(line);
  return line;
}

function say(line: HTMLElement | undefined, words: string): void {
  if (!line) return;
  line.hidden = words === '';
  line.textContent = words;
}
