/** What is known of codes that no entry claims. */

import { CODE_NOTICE_WORDS } from '#words/code-notices.ts';
import { lookUpOf } from '../../search/gate/look-up.ts';
import type { PageText } from '../../search/gate/outgoing.ts';
import type { CodeCard, CodesFile } from '../../search/index/catalogue.ts';
import { element } from '../dom/element.ts';

/** Milliseconds until a file is given up. */
const LIMIT = 15_000;

/** `codes` are lower case; `known` is undefined until the file is there. Of a large site, `cards` come with the answer. */
export function codeNotices(
  codes: readonly string[],
  known: CodesFile | undefined,
  cards: readonly CodeCard[] = known?.cards ?? [],
): HTMLElement {
  const box = element('div', { class: 'code-notices' });
  for (const code of codes.slice(0, 5)) {
    const card = cards.find((one) => one.code.toLowerCase() === code);
    const lookUp = lookUpOf(code, known?.lookUps ?? []);
    const look = lookUp && element('a', { href: lookUp.address }, lookUp.name);
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
            element('p', { class: 'about' }, ...CODE_NOTICE_WORDS.known(card.side, look)),
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

/** What is known of all codes without an entry. Rejects when the file cannot be read. */
export async function loadCodes(base: string): Promise<CodesFile> {
  const response = await fetch(`${base}codes.json`, { signal: AbortSignal.timeout(LIMIT) });
  return response.json();
}
