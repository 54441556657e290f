/** Orama's full-text search as its documentation begins, with a tolerance of one edit. One document a page. */
import { create, insertMultiple, search } from '@orama/orama';
import { brotliBytes, bundleBytes } from './brotli-bytes.ts';
import { type Engine, pageDocuments } from './engine.ts';

const SCHEMA = { title: 'string', codes: 'string', messages: 'string', text: 'string' } as const;
const make = () => create({ schema: SCHEMA });

export function orama(): Engine {
  let database: ReturnType<typeof make>;
  return {
    name: 'Orama',
    async build(site) {
      database = make();
      await insertMultiple(database, pageDocuments(site));
    },
    async query(query, limit) {
      const { hits } = await search(database, { term: query, tolerance: 1, limit });
      return hits.map(({ id }) => id);
    },
    /** The browser makes the index from the pages, which are smaller than the saved index. */
    async bytes(site, quality) {
      const source = (names: string) => `import { ${names} } from '@orama/orama'; self.s = [${names}]`;
      const pages =
        (await bundleBytes(source('create, insertMultiple, search'), quality)) +
        brotliBytes(JSON.stringify(pageDocuments(site)), quality);
      return { first: pages, whole: pages };
    },
  };
}
