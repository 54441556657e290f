/** The whole index of a product over the network: once it is there, no address that is asked for depends on a text. */
import { misreadAnswering } from '../search/gathered/misread-answering.ts';
import { withMisread } from '../search/gathered/misread-text.ts';
import { PRODUCTS, type ProductIndexes, readFiles } from '../search/gathered/product-indexes.ts';
import { WholeProduct } from '../search/gathered/whole-product.ts';
import type { PublicData } from '../search/redact/public-things.ts';
import type { AnsweringSite } from './answering-site.ts';
import { keptFile } from './kept-file.ts';
import { shardSource } from './shard-source.ts';
import { spellingFile } from './spelling-file.ts';

/** Rejects where the index does not come, is not the one that the site names, or there is none of that product. */
async function productSite(base: string, product: string): Promise<AnsweringSite> {
  const { read } = shardSource(base, undefined);
  const digestNow = async () => {
    const products: ProductIndexes = JSON.parse(await read(PRODUCTS));
    const digest = products[product]?.digest;
    if (!digest) throw new Error(`There is no whole index of ${product}.`);
    return digest;
  };
  const digest = await digestNow();
  const file = await readFiles(read, product, digest);
  const whole = new WholeProduct(file, {
    field: keptFile<PublicData>(`${base}field.json`),
    spelling: spellingFile(base),
  });
  return {
    facts: whole.foot.facts,
    begin: (text, noted) => misreadAnswering(text, whole, async () => withMisread, noted),
    documented: () => undefined,
    // What did not come as a whole is told as it is.
    isUnreachable: () => false,
    isOtherBuild: () =>
      digestNow().then(
        (now) => now !== digest,
        () => false,
      ),
  };
}

/** What the bundle brings. Bundles of workers export nothing, so that it stands among the globals of the worker that loads it. */
export interface ProductPart {
  productSite: typeof productSite;
}
Object.assign(self, { productSite } satisfies ProductPart);
