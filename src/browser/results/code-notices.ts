/** What is known of codes that no entry claims. */

import { CODE_NOTICE_WORDS } from '#words/code-notices.ts';
import type { CodesTold } from '../../search/card-codes-in.ts';
import { lookUpOf } from '../../search/gate/look-up.ts';
import type { PageText } from '../../search/gate/outgoing.ts';
import type { CodeCard, CodesFile } from '../../search/index/catalogue.ts';
import { isCardOf } from '../../search/text/card-codes.ts';
import type { ReadCode } from '../../search/text/reading.ts';
import { element } from '../dom/element.ts';
import { shownCode } from './shown-code.ts';

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
    const card = cards.find((one) => isCardOf(one, [code]));
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
            element('p', { class: 'about' }, ...CODE_NOTICE_WORDS.known(card.side, card.firstStep, look)),
          )
        : element(
            'div',
            { class: 'code-card' },
            element('p', {}, ...CODE_NOTICE_WORDS.unknown(element('code', {}, shownCode(code)), look)),
          ),
    );
  }
  return box;
}

/** As which code something of the text was read, and why. */
export const readAs = (one: ReadCode): HTMLElement =>
  element('p', { class: 'note read-code' }, CODE_NOTICE_WORDS.readAs(one));

/** Which of several codes of a text to look at. Their page is there for each that is known. */
export function severalCodes({ first, isOfResult, others, classes }: CodesTold): HTMLElement {
  const list = (codes: readonly string[]) =>
    codes.length > 0
      ? element('span', {}, ...codes.flatMap((code, at) => [at > 0 ? ', ' : '', element('code', {}, code)]))
      : undefined;
  const words = CODE_NOTICE_WORDS.several<Node | string>(
    element('code', {}, first),
    isOfResult,
    list(others),
    list(classes),
  );
  return element('p', { class: 'about several-codes' }, ...words);
}

/** What is known of all codes without an entry. Rejects when the file cannot be read. */
export async function loadCodes(base: string): Promise<CodesFile> {
  const response = await fetch(`${base}cards.json`, { signal: AbortSignal.timeout(LIMIT) });
  return response.json();
}
