import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { MakersData } from '../search/gathered/index-makers.ts';
import { packProduct } from '../search/gathered/product-file.ts';
import { PRODUCTS, type ProductIndexes, productPath } from '../search/gathered/product-indexes.ts';
import { digestOf } from '../search/tables/digest.ts';
import type { IndexedEntry, SiteFacts } from '../search/tables/table.ts';
import { LIKE_A_HOST } from './copy-files.ts';

/** Characters of the largest index that is offered whole: some 10 MB on the wire, which no reader should load for a search. */
const MOST = 64e6;

/** Writes the whole index of each product, and their list, into the folder of an index. */
export async function writeProductIndexes(
  folder: string,
  entries: readonly IndexedEntry[],
  facts: SiteFacts,
  data: MakersData,
): Promise<void> {
  const products: ProductIndexes = {};
  for (const product of Object.keys(facts.products)) {
    const file = packProduct(product, entries, facts, data, MOST);
    if (file === undefined) continue;
    const digest = digestOf(file);
    const path = join(folder, productPath(product, digest));
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, file);
    products[product] = { digest, bytes: brotliCompressSync(file, LIKE_A_HOST).length };
  }
  await writeFile(join(folder, PRODUCTS), JSON.stringify(products));
}
