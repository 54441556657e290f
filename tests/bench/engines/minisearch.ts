/**
 * MiniSearch as VitePress sets it up for its local search: one document a section, fields `title`, `titles` and `text`,
 * fuzzy 0.2, prefixes, its boosts (vitepress.dev/reference/default-theme-search, `VPLocalSearchBox.vue`). VitePress'
 * box takes 64 characters and shows 16 sections; here it gets the whole paste and as many as are asked for.
 */
import MiniSearch from 'minisearch';
import { brotliBytes, bundleBytes } from './brotli-bytes.ts';
import { type Engine, sectionsOf } from './engine.ts';

const OPTIONS = {
  fields: ['title', 'titles', 'text'],
  storeFields: ['title', 'titles'],
  searchOptions: { fuzzy: 0.2, prefix: true, boost: { title: 4, text: 2, titles: 1 } },
};

export function minisearch(): Engine {
  let index: MiniSearch;
  return {
    name: 'MiniSearch (VitePress)',
    build({ catalogue, texts }) {
      index = new MiniSearch(OPTIONS);
      catalogue.entries.forEach((entry, at) => {
        const own = texts[at];
        if (!own) return;
        sectionsOf(entry, own).forEach(({ heading, text }, number) => {
          index.add({ id: `${entry.id}#${number}`, title: heading, titles: number === 0 ? [] : [entry.title], text });
        });
      });
    },
    query(query, limit) {
      const ids = new Set<string>();
      for (const { id } of index.search(query)) {
        ids.add((id as string).replace(/#\d+$/, ''));
        if (ids.size === limit) break;
      }
      return [...ids];
    },
    /** VitePress ships the finished index. */
    async bytes(_, quality) {
      const code = await bundleBytes("import MiniSearch from 'minisearch'; self.s = MiniSearch.loadJSON", quality);
      const whole = code + brotliBytes(JSON.stringify(index), quality);
      return { first: whole, whole };
    },
  };
}
