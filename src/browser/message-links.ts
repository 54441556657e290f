import { LEAVE_WORDS } from '#words/leave.ts';
import { element } from './element.ts';

/** Gives every message of an entry a button that copies a link to it. */
export function addMessageLinks(entry: HTMLElement): void {
  for (const message of entry.querySelectorAll('.messages > li[id]')) {
    message.append(
      element('button', {
        type: 'button',
        class: 'link-button',
        'data-copy-link': message.id,
        'aria-label': LEAVE_WORDS.messageLink,
      }),
    );
  }
}
