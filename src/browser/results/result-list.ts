/** The list of results, under headings of their certainty. */
import type { ShownResult } from '../../worker/protocol.ts';
import { element } from '../dom/element.ts';
import { resultItem } from './result-item.ts';
import { groupHeading } from './result-words.ts';

interface Shown {
  productNames: Readonly<Record<string, string>>;
  /** Whether lines of the text name them. */
  isList: boolean;
  /** How many, from the first on, fit alike. */
  alike: number;
  /** Ids of those whose places stand open. */
  open: ReadonlySet<string | undefined>;
  /** The message of the best match as the text fills it. */
  passage(): HTMLElement | undefined;
}

export function resultList(results: ShownResult[], { productNames, isList, alike, open, passage }: Shown): HTMLElement {
  const items = results.map((result, at) =>
    resultItem(result, productNames, {
      group: groupHeading(results, at, isList, alike),
      passage: result.confidence === 'best' ? passage() : undefined,
      isOpen: open.has(result.id),
    }),
  );
  return element('ol', { class: 'result-list' }, ...items);
}
