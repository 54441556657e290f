/** One product in the list of what this device may keep for reading without a network. */
import { COPY_WORDS as WORDS } from '#words/offline-copy.ts';
import type { ProductNote, ToServiceWorker } from '../../service-worker/protocol.ts';
import { element } from '../dom/element.ts';
import { say } from '../dom/say.ts';

const tell = (message: ToServiceWorker) => navigator.serviceWorker.controller?.postMessage(message);

export class ProductLine {
  readonly #line: HTMLElement;
  readonly #product: string;
  readonly #name: string;
  readonly #changed: () => void;
  readonly #progress = element('progress');
  #shown: ProductNote | undefined;
  /** Files that were there when it stopped last. */
  #stoppedAt = -1;

  /** `changed` is called when the reader has asked for something. */
  constructor(line: HTMLElement, changed: () => void) {
    this.#line = line;
    this.#product = line.dataset.product ?? '';
    this.#name = line.dataset.name ?? '';
    this.#changed = changed;
    this.#progress.setAttribute('aria-label', WORDS.progress(this.#name));
  }

  /** Shows how it stands. Returns whether that will change by itself. */
  show(note: ProductNote | undefined): boolean {
    // What comes by itself with its first use is offered nowhere else, unless it says so.
    this.#line.hidden = !note || (note.state === 'offered' && this.#line.dataset.quiet !== undefined);
    if (!note) return false;
    this.#progress.max = note.files;
    this.#progress.value = note.kept;
    const before = this.#shown;
    this.#shown = note;
    // A browser ends a service worker that has been at one thing for minutes: it goes on as long as it gets further.
    if (note.state === 'stopped' && before?.state === 'loading' && note.kept > this.#stoppedAt) {
      this.#stoppedAt = note.kept;
      tell({ type: 'keep', product: this.#product });
      return true;
    }
    if (before?.state !== note.state) this.#draw(note, before);
    return note.state === 'loading';
  }

  #draw(note: ProductNote, before: ProductNote | undefined): void {
    const hadFocus = this.#line.contains(document.activeElement);
    const parts = {
      offered: [WORDS.offered(this.#name, note), this.#button('keep', WORDS.keep(this.#name))],
      loading: [WORDS.loading(this.#name, note), this.#progress, this.#button('remove', WORDS.cancel(this.#name))],
      stopped: [
        WORDS.stopped(this.#name, note),
        this.#button('keep', WORDS.goOn(this.#name)),
        this.#button('remove', WORDS.remove(this.#name)),
      ],
      whole: [WORDS.kept(this.#name, note), this.#button('remove', WORDS.remove(this.#name))],
    }[note.state];
    this.#line.replaceChildren(...parts.flatMap((part) => [part, ' ']));
    if (hadFocus) this.#line.querySelector('button')?.focus();
    if (before && note.state !== 'loading') say(String(parts[0]));
  }

  #button(type: 'keep' | 'remove', words: string): HTMLElement {
    const button = element('button', { type: 'button' }, words);
    button.addEventListener('click', () => {
      this.#stoppedAt = -1;
      tell({ type, product: this.#product });
      this.#changed();
    });
    return button;
  }
}
