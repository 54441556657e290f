/** An answer with what a list shows of its entries: of the site's own catalogue, also their addresses. */
import { entryPath } from '../addresses.ts';
import type { PageText } from '../search/gate/outgoing.ts';
import type { CatalogueEntry } from '../search/index/catalogue.ts';
import type { Answer, Result } from '../search/search.ts';
import type { ShownAnswer, ShownResult } from './protocol.ts';

export function shownAnswer(
  answer: Answer,
  entries: ReadonlyMap<string, CatalogueEntry>,
  productNames: Record<string, string>,
  base: string,
): ShownAnswer {
  const pageOf = ({ kind, id }: CatalogueEntry) => (base + entryPath(kind, id)) as PageText;
  const shown = <One extends Result>(result: One): One & ShownResult => {
    const entry = entries.get(result.id) as CatalogueEntry;
    const { title, kind, products } = entry;
    return { ...result, title, kind, url: pageOf(entry), products };
  };
  const named = [...(answer.reading?.groups ?? []), ...(answer.wrappings ?? [])];
  return {
    ...answer,
    results: answer.results.map(shown),
    suggestions: answer.suggestions.map(shown),
    links: Object.fromEntries(
      named.flatMap(({ entry }) => {
        const known = entries.get(entry ?? '');
        return known ? [[known.id, { title: known.title, url: pageOf(known) }]] : [];
      }),
    ),
    productNames,
  };
}
