/** Where the search fails, a code still leads to its page: the address can be told from the code alone. */
import { OWN_PAGE_WORDS } from '#words/own-page.ts';
import type { PageText } from '../../search/gate/outgoing.ts';
import { codePatterns } from '../dom/code-patterns.ts';
import { element } from '../dom/element.ts';
import { shownCode } from './shown-code.ts';

/** The code in a text, as its address has it. */
function codePage(text: string): string | undefined {
  const patterns = codePatterns();
  if (patterns.length === 0) return undefined;
  return new RegExp(`(?<![a-z0-9])(?:${patterns.join('|')})(?![a-z0-9])`, 'i').exec(text)?.[0].toLowerCase();
}

/** Ends a note with the way to that page, once. */
export function leadToOwnPage(note: HTMLElement, text: string, base: string): void {
  note.querySelector('.own-page')?.remove();
  const code = codePage(text);
  if (!code) return;
  const link = element('a', { href: `${base}e/${code}/` as PageText }, OWN_PAGE_WORDS.ownPage(shownCode(code)));
  note.append(element('span', { class: 'own-page' }, ' ', link));
}
