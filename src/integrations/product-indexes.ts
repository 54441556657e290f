import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { MakersData } from '../search/gathered/index-makers.ts';
import { productWriter } from '../search/gathered/product-file.ts';
import { PRODUCTS, type ProductIndexes, productPath } from '../search/gathered/product-indexes.ts';
import { digestOf } from '../search/tables/digest.ts';
import type { IndexedEntry, SiteFacts } from '../search/tables/table.ts';
import { type PackedMeanings, packMeanings } from '../search/words/pack-concepts.ts';
import { LIKE_A_HOST } from './like-a-host.ts';

/** Characters of the largest index that is offered whole: some 10 MB on the wire, which no reader should load for a search. */
const MOST = 64e6;

/** What the files of a product take on the wire is reckoned from one in so many: it is told in tenths of a megabyte. */
const ONE_IN = 4;

/** Writes the whole index of each product, and their list, into the folder of an index. */
export function productIndexes(folder: string, facts: SiteFacts, data: MakersData) {
  const meanings = packMeanings(data.question);
  const all = Object.keys(facts.products).map((product) => ({
    product,
    ...intoFiles(folder, product, facts, data, meanings),
  }));
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

function intoFiles(folder: string, product: string, facts: SiteFacts, data: MakersData, meanings: PackedMeanings) {
  const path = (digest: string) => join(folder, productPath(product, digest));
  const own = dirname(path(''));
  mkdirSync(own, { recursive: true });
  let [length, pressed, bytes, files] = [0, 0, 0, 0];
  const writer = productWriter(product, facts, data, meanings, (file) => {
    const digest = digestOf(file);
    length += file.length;
    if (length > MOST) return digest;
    if (files++ % ONE_IN === 0) {
      pressed += file.length;
      bytes += brotliCompressSync(file, LIKE_A_HOST).length;
    }
    writeFileSync(path(digest), file);
    return digest;
  });
  return {
    writer,
    /** Nothing where it is too large. */
    end() {
      const digest = writer.end();
      if (length > MOST) return rmSync(own, { recursive: true });
      return { digest, bytes: Math.round((bytes * length) / pressed) };
    },
  };
}
