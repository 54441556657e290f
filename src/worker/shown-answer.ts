import { entryPath } from '../addresses.ts';
import type { PageText } from '../search/gate/outgoing.ts';
import type { CatalogueEntry } from '../search/index/catalogue.ts';
import type { Answer, Result } from '../search/search.ts';
import { codesToTell } from '../search/text/card-codes.ts';
import type { ShownAnswer, ShownResult } from './protocol.ts';

/** An answer with what the page shows of the entries that it names. `names` are those of products, by key. */
export function shownAnswer(
  found: Answer,
  entries: ReadonlyMap<string, CatalogueEntry>,
  names: Record<string, string>,
  base: string,
): ShownAnswer {
  /** The address of an entry: of the site's own catalogue. */
  const pageOf = ({ kind, id }: CatalogueEntry) => (base + entryPath(kind, id)) as PageText;
  const shown = <One extends Result>(result: One): One & ShownResult => {
    const entry = entries.get(result.id) as CatalogueEntry;
    const { title, kind, products } = entry;
    return { ...result, title, kind, url: pageOf(entry), products };
  };
  const told = codesToTell(found);
  const isTold = ({ kind, codes }: CatalogueEntry) =>
    kind === 'code' && codes.some((code) => told.includes(code.toLowerCase()));
  const links = Object.fromEntries(
    [...(found.reading?.groups ?? []), ...(found.wrappings ?? [])].flatMap(({ entry }) => {
      const known = entries.get(entry ?? '');
      return known ? [[known.id, { title: known.title, url: pageOf(known) }]] : [];
    }),
  );
  return {
    ...found,
    // A card that is told beside the results stands there only.
    results: found.results.filter(({ id }) => !isTold(entries.get(id) as CatalogueEntry)).map(shown),
    suggestions: found.suggestions.map(shown),
    links,
    productNames: names,
  };
}
