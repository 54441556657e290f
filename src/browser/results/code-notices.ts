/** What is known of codes that no entry claims. */

import { CODE_NOTICE_WORDS, SIDE_WORDS } from '#words/code-notices.ts';
import { codeAlone } from '../../search/gate/code-alone.ts';
import type { PageText } from '../../search/gate/outgoing.ts';
import type { CodeCard } from '../../search/index/catalogue.ts';
import { element } from '../dom/element.ts';

/** Milliseconds until a file is given up. */
const LIMIT = 15_000;

/** `codes` are lower case; `cards` is undefined until the file is there. */
export function codeNotices(codes: readonly string[], cards: readonly CodeCard[] | undefined): HTMLElement {
  const box = element('div', { class: 'code-notices' });
  for (const code of codes.slice(0, 5)) {
    const card = cards?.find((one) => one.code.toLowerCase() === code);
    const look = element(
      'a',
      { href: codeAlone((one) => `https://login.microsoftonline.com/error?code=${one.replace('aadsts', '')}`, code) },
      CODE_NOTICE_WORDS.lookUp,
    );
    box.append(
      card
        ? element(
            'div',
            { class: 'code-card' },
            element(
              'p',
              { class: 'result-title' },
              element('a', { href: card.page as PageText }, element('code', {}, card.code)),
              card.name ? ` ${card.name}` : '',
            ),
            element('p', {}, card.meaning),
            element('p', { class: 'about' }, ...CODE_NOTICE_WORDS.known(SIDE_WORDS[card.side] ?? card.side, look)),
          )
        : element(
            'div',
            { class: 'code-card' },
            element('p', {}, ...CODE_NOTICE_WORDS.unknown(element('code', {}, code.toUpperCase()), look)),
          ),
    );
  }
  return box;
}

/** The cards of all codes without an entry. Rejects when the file cannot be read. */
export async function loadCards(base: string): Promise<CodeCard[]> {
  const response = await fetch(`${base}codes.json`, { signal: AbortSignal.timeout(LIMIT) });
  return response.json();
}
