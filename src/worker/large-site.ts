/** What a large site is searched from: the tables of its index, or the whole index of the product that the reader has chosen. */
import { persistently } from '../persistently.ts';
import { gatheringBy } from '../search/gathered/gathering-by.ts';
import { misreadAnswering } from '../search/gathered/misread-answering.ts';
import { documentedWords } from '../search/lookups/documented-words.ts';
import { openIndex } from '../search/tables/open-index.ts';
import type { AnsweringSite } from './answering-site.ts';
import { inTime } from './fetch-whole.ts';
import { lateMisread } from './late-misread.ts';
import { lateParts } from './late-parts.ts';
import { productAddress } from './no-product.ts';
import type { ProductPart } from './product-site.ts';
import { shardSource } from './shard-source.ts';

/** `brought` is the root as the page has got it, if it has. Rejects where the index does not come. */
export async function largeSite(base: string, product?: string, brought?: string): Promise<AnsweringSite> {
  if (product !== undefined) {
    // A bundle of its own: what it would share with the late parts of the search costs their readers no request.
    await persistently(() => inTime(import(/* @vite-ignore */ productAddress)));
    return (self as unknown as ProductPart).productSite(base, product);
  }
  const source = shardSource(base, brought);
  const { read, isOtherBuild, isUnreachable } = source;
  const index = await openIndex({ read });
  // It is asked for before anything else is; what it cannot be asked, is not asked for at all.
  index.filter('fields').catch(() => {});
  const by = gatheringBy(index, lateParts(base));
  return {
    facts: index.facts,
    begin: (text, noted) => {
      source.begin();
      return misreadAnswering(text, by, lateMisread, noted);
    },
    documented: (text) => documentedWords(index, text),
    isOtherBuild,
    isUnreachable,
  };
}
