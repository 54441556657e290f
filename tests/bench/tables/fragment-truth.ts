/** Which entries have fragments, and in which order, as the plain search of a small site finds them: over some hundred entries at a time. */
import type { EntryText } from '../../../src/search/index/catalogue.ts';
import { occurrences } from '../../../src/search/index/corpus.ts';
import { type CatalogueIndex, indexCatalogue } from '../../../src/search/index/index-site.ts';
import { type TextIndex, textIndexOf } from '../../../src/search/index/text-index.ts';
import { literal } from '../../../src/search/literal/literal.ts';
import { FIRST, type Hit, inOrder, MOST_LISTED } from '../../../src/search/suffixes/hits.ts';
import { ranked } from '../../../src/search/suffixes/worth-of.ts';
import type { IndexedEntry } from '../../../src/search/tables/table.ts';
import { normalise } from '../../../src/search/text/normalise.ts';
import { onlyProduct } from '../../../src/search/text/vocabulary.ts';
import { CARD_LAST, ERROR_FIRST, MAX_HITS, MAX_PLACES } from '../../../src/search/text/weights.ts';
import type { TableSite } from './table-site.ts';

/** What is true of a fragment. */
export interface FragmentTruth {
  /** How many entries have it. */
  count: number;
  /** Their numbers, best first: all of few, else the first fifty. */
  numbers: number[];
}

/** Of more, the plain search would not look at all places of each that it ranks by. */
const AT_ONCE = Math.floor(MAX_HITS / MAX_PLACES);

export function fragmentTruths(
  { facts, entries }: Pick<TableSite, 'facts' | 'entries'>,
  fragments: readonly string[],
): FragmentTruth[] {
  const found = fragments.map(() => ({ count: 0, hits: [] as Hit[] }));
  const normalised = fragments.map(normalise);
  const read = (chunk: readonly IndexedEntry[]) => {
    const index = indexCatalogue({
      products: facts.products,
      vocabulary: facts.vocabulary,
      entries: chunk.map(({ entry }) => entry),
    });
    const text = textOf(chunk.map(({ text: own }) => own));
    normalised.forEach((fragment, at) => {
      const of = found[at] as (typeof found)[number];
      for (const [position, { score }] of stands(index, text, fragment)) {
        const { entry, number } = chunk[position] as IndexedEntry;
        const isError = entry.kind === 'error';
        const isCard = entry.kind === 'code';
        const place = {
          isCard,
          isError,
          isNarrow: isCard || !!onlyProduct(entry.products, index.vocabulary),
          relatedFrom: entry.relatedFrom,
        };
        of.hits.push({
          number,
          worth: ranked(score - (isError ? ERROR_FIRST : 0) + (isCard ? CARD_LAST : 0), place),
          isSure: true,
        });
        of.count++;
      }
      if (of.hits.length > 2 * MOST_LISTED) of.hits = of.hits.sort(inOrder).slice(0, MOST_LISTED);
    });
  };
  let chunk: IndexedEntry[] = [];
  for (const one of entries()) {
    chunk.push(one);
    if (chunk.length < AT_ONCE) continue;
    read(chunk);
    chunk = [];
  }
  read(chunk);
  return found.map(({ count, hits }) => ({
    count,
    numbers: hits
      .sort(inOrder)
      .slice(0, count > MOST_LISTED ? FIRST : count)
      .map(({ number }) => number),
  }));
}

const textOf = (texts: readonly EntryText[]): TextIndex =>
  textIndexOf(
    [...texts],
    texts.map((_, at) => at),
  );

/** Only as typed: whether it has to be looked for without the spaces at its ends, all entries together say. */
const stands = (index: CatalogueIndex, text: TextIndex, fragment: string): ReturnType<typeof literal> =>
  [index.corpus, text.corpus].some((corpus) => occurrences(corpus, fragment, 1).length > 0)
    ? literal(index, text, fragment, false)
    : new Map();
