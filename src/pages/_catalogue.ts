import { entries, products, searchCards, searchVocabulary } from '../entries.ts';
import { once } from '../once.ts';
import { catalogueFrom } from '../schemas/catalogue-from.ts';
import type { Catalogue } from '../search/index/catalogue.ts';
import { foreignTag } from '../words/foreign-tag.ts';

/** What the search answers from first, with the name of its build, which every other file of the search repeats. */
export const catalogueOfSite = once(async (): Promise<Catalogue> => {
  const catalogue = catalogueFrom(
    (await entries()).map((entry) => ({ ...entry, sources: entry.sources.map(({ title }) => title) })),
    {
      vocabulary: await searchVocabulary(),
      products: Object.fromEntries((await products()).map(({ key, name }) => [key, name])),
    },
    foreignTag,
    (await searchCards()).map(({ entry }) => entry),
  );
  return { build: await digestOf(JSON.stringify(catalogue)), ...catalogue };
});

/** Names a build by what the other files of the search rely on. */
async function digestOf(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Buffer.from(digest).toString('base64url').slice(0, 12);
}
