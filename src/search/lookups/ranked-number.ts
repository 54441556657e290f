/**
 * How rows name an entry: by its number, behind what ranks it among equals, so that the values of a row stand in the order in
 * which they are shown. `0z4f`: of several products, named by none as related, number 159.
 */
import type { CatalogueEntry } from '../index/catalogue.ts';
import type { SiteFacts } from '../tables/table.ts';
import { onlyProduct, type Vocabulary } from '../text/vocabulary.ts';

/** More entries that name one say nothing more. */
const MOST_RELATED = 35;
/** Characters before the number. */
const RANK = 2;

export function rankedNumber(number: number, entry: CatalogueEntry, vocabulary: Vocabulary): string {
  const isOfOne = entry.kind !== 'code' && onlyProduct(entry.products, vocabulary) === undefined ? 0 : 1;
  const related = (MOST_RELATED - Math.min(MOST_RELATED, entry.relatedFrom)).toString(36);
  return `${isOfOne}${related}${number.toString(36)}`;
}

export const numberOf = (value: string): number => Number.parseInt(value.slice(RANK), 36);
/** Tells numbers of cards, which are the last ones. */
export const cardNumbers =
  ({ entries, cards = 0 }: Pick<SiteFacts, 'entries' | 'cards'>) =>
  (number: number): boolean =>
    number >= entries - cards;
/** What ranks an entry among equals: the smaller first. */
export const rankOf = (value: string): string => value.slice(0, RANK);
