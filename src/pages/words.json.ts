import { LANGUAGE_WORDS } from '#words/language-words.ts';
import { LOCALE } from '#words/locale.ts';
import { concepts, entries, products, searchCards, subjects } from '../entries.ts';
import { wordsFrom } from '../schemas/words-from.ts';
import { catalogueOfSite } from './_catalogue.ts';

/** What questions in words are answered from, of a small site: what has no body is no file. */
export async function GET(): Promise<Response> {
  if (import.meta.env.SHARDS) return new Response(null);
  const { build } = await catalogueOfSite();
  const words = wordsFrom(
    await entries(),
    {
      language: LOCALE,
      concepts: [...(await concepts()).values()],
      subjects: await subjects(),
      products: Object.fromEntries((await products()).map(({ key, name }) => [key, name])),
      ...LANGUAGE_WORDS,
    },
    (await searchCards()).map(({ words }) => words),
  );
  return Response.json({ ...words, build });
}
