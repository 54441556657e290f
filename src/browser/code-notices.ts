/** What is known of codes that no entry claims. */

import { SIDE_WORDS } from '#words/codes.ts';
import type { CodeCard } from '../search/catalogue.ts';
import { element } from './element.ts';

/** `codes` are lower case; `cards` is undefined until the file is there. */
export function codeNotices(codes: readonly string[], cards: readonly CodeCard[] | undefined): HTMLElement {
  const box = element('div', { class: 'code-notices' });
  for (const code of codes.slice(0, 5)) {
    const card = cards?.find((one) => one.code.toLowerCase() === code);
    const number = code.replace('aadsts', '');
    const look = element(
      'a',
      { href: `https://login.microsoftonline.com/error?code=${number}` },
      "Microsoft's look-up",
    );
    box.append(
      card
        ? element(
            'div',
            { class: 'code-card' },
            element(
              'p',
              { class: 'result-title' },
              element('a', { href: card.page }, element('code', {}, card.code)),
              card.name ? ` ${card.name}` : '',
            ),
            element('p', {}, card.meaning),
            element(
              'p',
              { class: 'about' },
              `Usually the side of ${SIDE_WORDS[card.side] ?? card.side}. No fix is written yet. `,
              look,
            ),
          )
        : element(
            'div',
            { class: 'code-card' },
            element(
              'p',
              {},
              element('code', {}, code.toUpperCase()),
              ' is not documented here. ',
              look,
              ' may know it; the link takes the number along, nothing else.',
            ),
          ),
    );
  }
  return box;
}
