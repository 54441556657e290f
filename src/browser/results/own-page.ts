/** Where the search fails, a code still leads to its page: the address can be told from the code alone. */
import { OWN_PAGE_WORDS } from '#words/own-page.ts';
import type { PageText } from '../../search/gate/outgoing.ts';
import { codesByForm } from '../dom/code-patterns.ts';
import { element } from '../dom/element.ts';
import { shownCode } from './shown-code.ts';

/** Ends a note with the way to that page, once. */
export function leadToOwnPage(note: HTMLElement, text: string, base: string): void {
  note.querySelector('.own-page')?.remove();
  const [code] = codesByForm(text);
  if (!code) return;
  const link = element('a', { href: `${base}e/${code}/` as PageText }, OWN_PAGE_WORDS.ownPage(shownCode(code)));
  note.append(element('span', { class: 'own-page' }, ' ', link));
}
