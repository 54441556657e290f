/** The entries that are nearest to a text by its words, as the search would find them. */
import { LOCALE } from '#words/locale.ts';
import { concepts, type Entry, entries, products, subjects } from '../../entries.ts';
import { once } from '../../once.ts';
import { questionFrom, wordSourceOf } from '../../schemas/words-from.ts';
import { indexWords } from '../../search/words/index-words.ts';
import { lexiconOf } from '../../search/words/lexicon-of.ts';
import { heldTerms } from '../../search/words/pack-words.ts';
import { readerOf } from '../../search/words/reader-of.ts';
import { findByWords } from '../../search/words/word-part.ts';

const MOST = 3;
/** How much of a text an entry must have, by the weight of the words. */
const NEAR = 0.3;

const wordReader = once(async () => {
  const all = await entries();
  const question = questionFrom({
    language: LOCALE,
    concepts: [...(await concepts()).values()],
    subjects: await subjects(),
    products: Object.fromEntries((await products()).map(({ key, name }) => [key, name])),
  });
  const lexicon = lexiconOf(question);
  const { terms } = indexWords(all.map(wordSourceOf), question, lexicon);
  return { all, reader: readerOf(heldTerms(terms, { size: all.length, lengthOf: () => 0 }), question, lexicon) };
});

/** At most three, the nearest first; none where nothing has enough of its words. */
export async function nearestEntries(text: string): Promise<Entry[]> {
  const { all, reader } = await wordReader();
  const near = findByWords(reader, text).ranked.filter(({ coverage }) => coverage >= NEAR);
  return near.slice(0, MOST).flatMap(({ position }) => all[position] ?? []);
}
