/** The whole index of a product over the network: once it is there, no address that is asked for depends on a text. */
import { persistently } from '../persistently.ts';
import { PRODUCTS, type ProductIndexes, productPath } from '../search/gathered/product-indexes.ts';
import { WholeProduct } from '../search/gathered/whole-product.ts';
import { inTime } from './fetch-whole.ts';
import type { LargeSite } from './large-site.ts';
import { lateParts } from './late-parts.ts';
import { shardSource } from './shard-source.ts';

/** Rejects where the index does not come, is not the one that the site names, or there is none of that product. */
export async function productSite(base: string, product: string): Promise<LargeSite> {
  const { read } = shardSource(base, undefined);
  const digestNow = async () => {
    const products: ProductIndexes = JSON.parse(await read(PRODUCTS));
    const digest = products[product]?.digest;
    if (!digest) throw new Error(`There is no whole index of ${product}.`);
    return digest;
  };
  const digest = await digestNow();
  const { reader, spelling } = lateParts(base);
  const words = () =>
    persistently(() => inTime(import('../search/gathered/product-words.ts').then((part) => part.productWords)));
  const whole = new WholeProduct(await read(productPath(product, digest), digest), { reader, spelling, words });
  return {
    facts: whole.foot.facts,
    begin: (text, noted) => whole.begin(text, noted),
    documented: () => undefined,
    isOtherBuild: () =>
      digestNow().then(
        (now) => now !== digest,
        () => false,
      ),
  };
}
