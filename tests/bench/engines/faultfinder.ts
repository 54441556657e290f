/** This site's search, as the worker runs it. */
import { type CatalogueIndex, indexCatalogue, indexText, type TextIndex } from '../../../src/search/index-site.ts';
import { search } from '../../../src/search/search.ts';
import { brotliBytes, bundleBytes } from './brotli-bytes.ts';
import type { Engine } from './engine.ts';

export function faultfinder(): Engine {
  let catalogue: CatalogueIndex;
  let text: TextIndex;
  return {
    name: 'Faultfinder',
    takesHugePastes: true,
    build(site) {
      catalogue = indexCatalogue(site.catalogue);
      text = indexText(catalogue, site.siteText);
    },
    /** What the page lists: results, or what is near when there are none. */
    query(query, limit) {
      const { results, suggestions } = search(catalogue, text, query);
      return [...results, ...suggestions].slice(0, limit).map(({ id }) => id);
    },
    /** The worker and the catalogue give the first results; the text makes them complete. */
    async bytes(site, quality) {
      const code = await bundleBytes("import '../../../src/worker/search-worker.ts';", quality);
      const first = code + brotliBytes(JSON.stringify(site.catalogue), quality);
      return { first, whole: first + brotliBytes(JSON.stringify(site.siteText), quality) };
    },
  };
}
