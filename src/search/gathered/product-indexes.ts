/** Where the whole indexes of products stand, below `index/`. */

/** Which there are: small at every size, and loaded by those only who choose one, or have chosen. */
export const PRODUCTS = 'products.json';

/** By the product's key. One that is too large to be loaded whole is not among them. */
export type ProductIndexes = Record<
  string,
  { digest: string /** On the wire, as a host compresses it. */; bytes: number }
>;

/** The file of a product. It is named by its digest: one that has not changed stays in readers' caches. */
export const productPath = (product: string, digest: string): string => `products/${product}/${digest}.txt`;
