/** Reads questions with all words of some entries at hand. */
import type { CatalogueIndex } from '../index/index-site.ts';
import type { WordPart } from '../search.ts';
import { knownWords } from './known-words.ts';
import { lateWords } from './late-words.ts';
import { lexiconOf } from './lexicon-of.ts';
import { heldTerms, lengthsOf, questionDataOf, unpackTerms } from './pack-words.ts';
import type { Reader } from './question-words.ts';
import { type CardsOfSource, splitSource } from './split-source.ts';
import type { QuestionData, TermSource, WordFile } from './word-file.ts';
import { wordPart } from './word-part.ts';

/** Prepares the reader of questions: once for a site. `cards` are those among what `source` has. */
export function readerOf(
  source: TermSource,
  data: QuestionData,
  lexicon = lexiconOf(data),
  cards?: CardsOfSource,
): Reader {
  if (cards?.count) {
    const split = splitSource(source, cards);
    return { ...readerOf(split.entries, data, lexicon), cards: readerOf(split.cards, data, lexicon) };
  }
  const known = knownWords(source, lexicon);
  return {
    source,
    lexicon,
    known,
    common: new Set(data.common.split(' ')),
    plain: new Set(data.plain.split(' ')),
    own: data.language,
    stops: lateWords.stopsOf(data.language),
    late: { ...lateWords, ...lateWords.mending(source, lexicon, known) },
  };
}

/** Cards of a catalogue, as its positions are read. */
export const cardsOf = (entries: CatalogueIndex['entries']): CardsOfSource => ({
  count: entries.filter(({ kind }) => kind === 'code').length,
  is: (position) => entries[position]?.kind === 'code',
});

/** The part for `words.json`. Throws where that is of another build than the catalogue, whose positions it names. */
export function wordSearch(index: CatalogueIndex, build: string | undefined, file: WordFile): WordPart {
  if (file.build !== build) throw new Error('The words are of another build.');
  const source = heldTerms(unpackTerms(file), lengthsOf(file));
  return wordPart(index, readerOf(source, questionDataOf(file), undefined, cardsOf(index.entries)));
}
