import { entries, products, searchVocabulary } from '../entries.ts';
import { catalogueFrom } from '../schemas/catalogue-from.ts';
import { packCatalogue } from '../search/index/pack-catalogue.ts';
import { foreignTag } from '../words/foreign-tag.ts';

/** What the search answers from within a frame of the keystroke. */
export async function GET(): Promise<Response> {
  const catalogue = catalogueFrom(
    (await entries()).map((entry) => ({ ...entry, sources: entry.sources.map(({ title }) => title) })),
    {
      vocabulary: await searchVocabulary(),
      products: Object.fromEntries((await products()).map(({ key, name }) => [key, name])),
    },
    foreignTag,
  );
  return Response.json(packCatalogue({ build: await digestOf(JSON.stringify(catalogue)), ...catalogue }));
}

/** Names a build by what the other files of the search rely on. */
async function digestOf(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Buffer.from(digest).toString('base64url').slice(0, 12);
}
