/** Buttons that narrow the list of results to a product or a kind. */

import { NAME_OF_KINDS } from '#words/kinds.ts';
import { FILTER_WORDS } from '#words/results.ts';
import type { FoundKind } from '../../addresses.ts';
import type { ShownResult } from '../../worker/protocol.ts';
import { element } from '../dom/element.ts';

export interface Filters {
  product?: string | undefined;
  kind?: FoundKind | undefined;
}

/** Whether filters let a result through. */
export function passes(this: Filters, { products, kind }: ShownResult): boolean {
  return (!this.product || products.includes(this.product)) && (!this.kind || kind === this.kind);
}

/**
 * The filters that tell the results of a list apart. `names` are those of products by key; a press changes `filters` and
 * then calls `changed` with what names its button in `data-filter`.
 */
export function filterBar(
  all: readonly ShownResult[],
  shown: number,
  names: Readonly<Record<string, string>>,
  filters: Filters,
  changed: (filter: string) => void,
): HTMLElement {
  const bar = element('div', { class: 'filters', role: 'group', 'aria-label': FILTER_WORDS.filters });
  const toggle = (filter: string, label: string, count: number, pressed: boolean, press: () => void) => {
    if ((count === 0 || count === all.length) && !pressed) return;
    const button = element(
      'button',
      { type: 'button', 'aria-pressed': String(pressed), 'data-filter': filter },
      FILTER_WORDS.filter(label, count),
    );
    button.addEventListener('click', () => {
      press();
      changed(filter);
    });
    bar.append(button);
  };
  for (const [key, name] of Object.entries(names)) {
    const pressed = filters.product === key;
    toggle(`product ${key}`, name, all.filter(({ products }) => products.includes(key)).length, pressed, () => {
      filters.product = pressed ? undefined : key;
    });
  }
  for (const kind of ['error', 'faq', 'guide', 'page', 'code'] as const) {
    const pressed = filters.kind === kind;
    toggle(`kind ${kind}`, NAME_OF_KINDS[kind], all.filter((result) => result.kind === kind).length, pressed, () => {
      filters.kind = pressed ? undefined : kind;
    });
  }
  if (shown < all.length) bar.append(element('span', { class: 'about' }, FILTER_WORDS.shown(shown, all.length)));
  return bar;
}
