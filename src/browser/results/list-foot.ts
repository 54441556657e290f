/** What stands below a list of results that is whole. */
import type { ShownAnswer } from '../../worker/protocol.ts';
import { searchedProduct } from '../search/searched-product.ts';
import { handOnFoot } from '../ways-out/hand-on-foot.ts';
import { whyNotCertain } from './why-not-certain.ts';

/**
 * Why nothing is certain, where nothing is, and the way to hand the text on. `asked` is the text that was asked for; `query` is
 * what it is called, where it is too long for the box.
 */
export function listFoot(
  query: string,
  asked: string | Blob,
  { results, reading }: ShownAnswer,
  base: string,
): HTMLElement[] {
  const handOn = reading?.handOn ?? { text: query, values: [] };
  return [
    ...(results[0]?.confidence === 'possible'
      ? [whyNotCertain({ base, query: asked, product: searchedProduct()?.key })]
      : []),
    ...handOnFoot(handOn, base, reading !== undefined, results.length > 0),
  ];
}
