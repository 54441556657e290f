/** This site's search, as the worker runs it. */
import { type CatalogueIndex, indexCatalogue } from '../../../src/search/index/index-site.ts';
import { indexText, type TextIndex } from '../../../src/search/index/index-text.ts';
import { judgeOf } from '../../../src/search/judge/judge.ts';
import type { Judge } from '../../../src/search/judge/judged.ts';
import { search } from '../../../src/search/search.ts';
import { brotliBytes, bundleBytes } from './brotli-bytes.ts';
import type { Engine } from './engine.ts';

export function faultfinder(): Engine {
  let catalogue: CatalogueIndex;
  let text: TextIndex;
  let judge: Judge;
  return {
    name: 'Faultfinder',
    takesHugePastes: true,
    build(site) {
      catalogue = indexCatalogue(site.catalogue);
      text = indexText(catalogue, site.siteText);
      judge = judgeOf(catalogue);
    },
    /** What the page lists: results, or what is near when there are none. */
    query(query, limit) {
      const { results, suggestions } = search(catalogue, text, query, judge);
      return [...results, ...suggestions].slice(0, limit).map(({ id }) => id);
    },
    /**
     * The worker and the catalogue give the first results, all there are for codes, messages and titles. The judge of
     * whole errors and the text come after them.
     */
    async bytes(site, quality) {
      const worker = "import '../../../src/worker/search-worker.ts';";
      const catalogueBytes = brotliBytes(JSON.stringify(site.catalogue), quality);
      const first = await bundleBytes(worker, quality, () => true);
      const whole = (await bundleBytes(worker, quality)) + brotliBytes(JSON.stringify(site.siteText), quality);
      return { first: first + catalogueBytes, whole: whole + catalogueBytes };
    },
  };
}
