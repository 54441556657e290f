/**
 * The ways out of the tab, each for what may leave and nothing else. Only here is the clipboard written, the system's
 * sheet opened, or an address put into a link that is there already; `element` asks the same of a new link.
 */
import type { Outgoing, PageText } from '../../search/gate/outgoing.ts';

/** Rejects where the browser refuses; where the page has no permission at all, the clipboard itself is missing. */
export const copyOut = (text: Outgoing): Promise<void> => navigator.clipboard?.writeText(text) ?? Promise.reject();

/** The system's own sheet. */
export const shareOut = (title: PageText, url: PageText): Promise<void> => navigator.share({ title, url });

/** Saves a text where the browser saves what is downloaded. Nothing is asked for: the file is made on the device. */
export function saveOut(name: string, text: Outgoing): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text.toWellFormed()], { type: 'text/plain' }));
  link.download = name;
  link.click();
  // The browser may ask where to before it reads the file.
  setTimeout(() => URL.revokeObjectURL(link.href), SAVED_WITHIN);
}
/** Milliseconds. */
const SAVED_WITHIN = 600_000;

/** What a press of a button with `data-copy` copies. */
export function copies(button: HTMLElement, text: Outgoing): void {
  button.dataset.copy = text;
}

/** Where a link leads; nowhere if there is nothing. */
export function leadsTo(link: HTMLAnchorElement, address: Outgoing | undefined): void {
  if (address) link.href = address;
  else link.removeAttribute('href');
}
