import { COPY_WORDS } from '#words/steps.ts';
import type { Outgoing } from '../../search/gate/outgoing.ts';
import { element } from '../dom/element.ts';
import { pageText } from './page-text.ts';
import { copies } from './ways-out.ts';

/** A button that copies what `text` gives when it is pressed. */
export function copyButton(name: string, text: () => Outgoing): HTMLButtonElement {
  const button = element('button', { type: 'button', class: 'copy-button', 'aria-label': name, 'data-copy': '' });
  // Runs before the listener of the page, which copies.
  button.addEventListener('click', () => {
    copies(button, text());
  });
  return button;
}

/** Gives every code block and every literal message of an entry a copy button. */
export function addCopyButtons(root: Element): void {
  for (const code of root.querySelectorAll('pre.code')) {
    const button = copyButton(COPY_WORDS.code, () => pageText(code));
    code.before(element('div', { class: 'copy-here', 'data-not-own': '' }, button));
  }
  for (const message of root.querySelectorAll('samp.message')) {
    message.after(copyButton(COPY_WORDS.message, () => pageText(message)));
  }
}
