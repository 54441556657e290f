/**
 * Fuse.js with its documented defaults (threshold 0.6) and `ignoreLocation`, which its documentation asks for where texts
 * are longer than a few words. One document a page.
 */
import Fuse from 'fuse.js';
import { brotliBytes, bundleBytes } from './brotli-bytes.ts';
import { type Engine, type PageDocument, pageDocuments } from './engine.ts';

export function fuse(): Engine {
  let index: Fuse<PageDocument>;
  return {
    name: 'Fuse.js',
    build(site) {
      index = new Fuse(pageDocuments(site), { keys: ['codes', 'title', 'messages', 'text'], ignoreLocation: true });
    },
    query: (query, limit) => index.search(query, { limit }).map(({ item }) => item.id),
    /** Fuse.js reads the pages' text. */
    async bytes(site, quality) {
      const code = await bundleBytes("import Fuse from 'fuse.js'; self.s = Fuse", quality);
      const whole = code + brotliBytes(JSON.stringify(pageDocuments(site)), quality);
      return { first: whole, whole };
    },
  };
}
