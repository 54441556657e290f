/**
 * FlexSearch with the tokenizer `full`, which its documentation names for matches inside words, one document a page.
 * It asks for every word of a query; where that finds nothing, suggestions are asked for, as the documentation
 * recommends for more results. The index is built in the browser from the pages' text, which is smaller than an exported
 * index.
 */
import { Document } from 'flexsearch';
import { brotliBytes, bundleBytes } from './brotli-bytes.ts';
import { type Engine, type PageDocument, pageDocuments } from './engine.ts';

const FIELDS: (keyof PageDocument)[] = ['codes', 'title', 'messages', 'text'];

export function flexsearch(): Engine {
  let index: Document;
  const ask = (query: string, limit: number, suggest: boolean): string[] => {
    const found = index.search(query, { limit, suggest, merge: true }) as unknown as { id: string }[];
    return found.slice(0, limit).map(({ id }) => id);
  };
  return {
    name: 'FlexSearch (full)',
    build(site) {
      index = new Document({ tokenize: 'full', document: { id: 'id', index: FIELDS } });
      for (const page of pageDocuments(site)) index.add({ ...page });
    },
    query(query, limit) {
      const strict = ask(query, limit, false);
      return strict.length > 0 ? strict : ask(query, limit, true);
    },
    async bytes(site, quality) {
      const code = await bundleBytes("import { Document } from 'flexsearch'; self.s = Document", quality);
      const whole = code + brotliBytes(JSON.stringify(pageDocuments(site)), quality);
      return { first: whole, whole };
    },
  };
}
