/** Where the whole indexes of products stand, below `index/`. */

/** Which there are: small at every size, and loaded by those only who choose one, or have chosen. */
export const PRODUCTS = 'products.json';

/** By the product's key. One that is too large to be loaded whole is not among them. */
export type ProductIndexes = Record<string, ProductIndex>;
export interface ProductIndex {
  /** Of the file that names the others. */
  digest: string;
  /** Of all files, on the wire, as a host compresses them. */
  bytes: number;
}

/** A file of a product. It is named by its digest: one that has not changed stays in readers' caches. */
export const productPath = (product: string, digest: string): string => `products/${product}/${digest}.txt`;

/** Reads all files of a product, put together, by the digest of the one that names the others. Rejects where one does not come. */
export async function readFiles(
  read: (path: string, digest: string) => Promise<string>,
  product: string,
  last: string,
) {
  const file = (digest: string) => read(productPath(product, digest), digest);
  const foot = await file(last);
  const { files } = JSON.parse(foot) as { files: string[] };
  return [...(await Promise.all(files.map(file))), foot].join('');
}
