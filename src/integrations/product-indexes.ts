import { appendFileSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { MakersData } from '../search/gathered/index-makers.ts';
import { productWriter } from '../search/gathered/product-file.ts';
import { PRODUCTS, type ProductIndexes, productPath } from '../search/gathered/product-indexes.ts';
import { digestOf } from '../search/tables/digest.ts';
import type { IndexedEntry, SiteFacts } from '../search/tables/table.ts';
import { LIKE_A_HOST } from './like-a-host.ts';

/** Characters of the largest index that is offered whole: some 10 MB on the wire, which no reader should load for a search. */
const MOST = 64e6;
/** Characters that are held before they are written. */
const HELD = 1 << 20;

/** Writes the whole index of each product, and their list, into the folder of an index. */
export function productIndexes(folder: string, facts: SiteFacts, data: MakersData) {
  const all = Object.keys(facts.products).map((product) => ({ product, ...intoFile(folder, product, facts, data) }));
  return {
    /** All entries of the site, each once, in the same order whenever the site is built. */
    add(one: IndexedEntry): void {
      for (const { writer } of all) writer.add(one);
    },
    end(): void {
      const products: ProductIndexes = {};
      for (const { product, end } of all) {
        const made = end();
        if (made) products[product] = made;
      }
      writeFileSync(join(folder, PRODUCTS), JSON.stringify(products));
    },
  };
}

function intoFile(folder: string, product: string, facts: SiteFacts, data: MakersData) {
  const path = join(folder, productPath(product, 'unfinished'));
  mkdirSync(dirname(path), { recursive: true });
  let held = '';
  let length = 0;
  const flush = () => {
    if (length <= MOST) appendFileSync(path, held);
    held = '';
  };
  const writer = productWriter(product, facts, data, (text) => {
    held += text;
    length += text.length;
    if (held.length > HELD) flush();
  });
  return {
    writer,
    /** Nothing where it is too large. */
    end() {
      writer.end();
      flush();
      if (length > MOST) return rmSync(dirname(path), { recursive: true });
      const file = readFileSync(path, 'utf8');
      const digest = digestOf(file);
      renameSync(path, join(folder, productPath(product, digest)));
      return { digest, bytes: brotliCompressSync(file, LIKE_A_HOST).length };
    },
  };
}
