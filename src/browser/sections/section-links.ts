import { COPY_WORDS } from '#words/steps.ts';
import { element } from '../dom/element.ts';

function linkButton(id: string, name: string): HTMLButtonElement {
  return element('button', { type: 'button', class: 'link-button', 'data-copy-link': id, 'aria-label': name });
}

/** Gives every section and every message a button that copies a link to it; called once. */
export function addSectionLinks(root: ParentNode): void {
  for (const section of root.querySelectorAll<HTMLElement>('[data-anchor]')) {
    const id = section.dataset.anchor ?? '';
    const title = section.matches('details')
      ? section.querySelector(':scope > summary > :is(h2, h3, h4, h5, h6)')
      : section;
    section.after(linkButton(id, COPY_WORDS.sectionLink(title?.textContent ?? '')));
  }
  for (const message of root.querySelectorAll('.messages > li[id]')) {
    message.append(linkButton(message.id, COPY_WORDS.messageLink));
  }
}
